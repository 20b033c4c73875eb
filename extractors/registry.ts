/** The one list of extractors. */
import type { Extractor } from './extractor.js'

export const extractors: readonly Extractor[] = []
