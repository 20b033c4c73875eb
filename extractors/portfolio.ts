/** Lines that sum projects: name, count and investments. */
import type { Tense } from '../schemas/segment.js'
import type { Span } from '../schemas/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { opensWithMoney } from './projects/investment.js'
import { type Line, readPortfolioLines } from './projects/portfolio-lines.js'
import { paragraphsOf, speaks } from './projects/speech.js'
import { readTables } from './projects/table.js'

export const portfolioExtractor: Extractor = {
  name: 'portfolio',
  version: 4,
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

/**
 * The lines of a paragraph; a sentence that opens with 其中 takes the status of the line before it, one that opens
 * with money (…共20项。总投资519亿元) belongs to the count that closes the sentence before.
 */
function inheriting(sentences: readonly Span[], text: string, tense: Tense): Line[] {
  let parent: Line | undefined
  let counted: Span | undefined
  return sentences.flatMap((sentence) => {
    const goesOn = opensWithMoney.test(text.slice(sentence.start, sentence.end))
    const whole = goesOn && counted ? { start: counted.start, end: sentence.end } : sentence
    const lines = readPortfolioLines(text, whole, tense)
    counted = lines.length === 0 ? sentence : undefined
    const isPart = /^\s*其中/.test(text.slice(sentence.start, sentence.end))
    const status = isPart ? parent?.status : undefined
    if (!isPart) parent = lines.at(-1) ?? parent
    return lines.map((line) => ({ ...line, ...(status && !line.status ? { status } : {}) }))
  })
}
