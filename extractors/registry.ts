/** The one list of extractors. */
import type { Extractor } from './extractor.js'
import { glossaryExtractor } from './glossary.js'

export const extractors: readonly Extractor[] = [glossaryExtractor]
