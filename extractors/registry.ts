/** The one list of extractors. */

import { awardExtractor } from './award.js'
import type { Extractor } from './extractor.js'
import { glossaryExtractor } from './glossary.js'
import { portfolioExtractor } from './portfolio.js'
import { projectExtractor } from './project.js'

export const extractors: readonly Extractor[] = [
  glossaryExtractor,
  awardExtractor,
  projectExtractor,
  portfolioExtractor,
]
