/** Lines that sum projects: name, count and investments. */
import type { Tense } from '../schemas/segment.js'
import type { Span } from '../schemas/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { type Line, readPortfolioLines } from './projects/portfolio-lines.js'
import { paragraphsOf, speaks } from './projects/speech.js'
import { readTables } from './projects/table.js'

export const portfolioExtractor: Extractor = {
  name: 'portfolio',
  version: 2,
  types: ['portfolio'],
  extract: readPortfolios,
}

function readPortfolios(context: ReportContext): DraftOf<'portfolio'>[] {
  const { document, meta, segments } = context
  const year = meta.planYear
  const summed = readTables(context).lines.map((line) => ({
    type: 'portfolio' as const,
    ...line,
    ...(year ? { year } : {}),
  }))
  const spoken = segments.filter(speaks).flatMap((segment) => {
    const year = segment.toYear ?? meta.planYear
    return paragraphsOf(document, segment)
      .flatMap((sentences) => inheriting(sentences, document.text, segment.tense))
      .map((line) => ({ type: 'portfolio' as const, ...line, ...(year ? { year } : {}) }))
  })
  return [...summed, ...spoken]
}

/** The lines of a paragraph; a sentence that opens with 其中 takes the status of the line before it. */
function inheriting(sentences: readonly Span[], text: string, tense: Tense): Line[] {
  let parent: Line | undefined
  return sentences.flatMap((sentence) => {
    const lines = readPortfolioLines(text, sentence, tense)
    const isPart = /^\s*其中/.test(text.slice(sentence.start, sentence.end))
    const status = isPart ? parent?.status : undefined
    if (!isPart) parent = lines.at(-1) ?? parent
    return lines.map((line) => ({ ...line, ...(status && !line.status ? { status } : {}) }))
  })
}
