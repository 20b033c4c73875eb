/** The one list of extractors. */

import { awardExtractor } from './award.js'
import type { Extractor } from './extractor.js'
import { glossaryExtractor } from './glossary.js'
import { honourExtractor } from './honour.js'
import { outcomeExtractor } from './outcome.js'
import { portfolioExtractor } from './portfolio.js'
import { projectExtractor } from './project.js'
import { targetExtractor } from './target.js'
import { taskExtractor } from './task.js'

export const extractors: readonly Extractor[] = [
  targetExtractor,
  outcomeExtractor,
  glossaryExtractor,
  awardExtractor,
  projectExtractor,
  portfolioExtractor,
  honourExtractor,
  taskExtractor,
]
