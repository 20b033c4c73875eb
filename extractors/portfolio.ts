/** Lines that sum projects: name, count and investments. */
import type { SegmentRole } from '../schemas/segment.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { type Line, readPortfolioLines } from './projects/portfolio-lines.js'
import { splitSentences } from './sentences.js'

const silent: ReadonlySet<SegmentRole> = new Set(['front', 'glossary', 'award_list', 'closing'])

export const portfolioExtractor: Extractor = {
  name: 'portfolio',
  version: 1,
  types: ['portfolio'],
  extract: readPortfolios,
}

function readPortfolios({ document, meta, segments }: ReportContext): DraftOf<'portfolio'>[] {
  return segments
    .filter(({ role }) => !silent.has(role))
    .flatMap((segment) => {
      const year = segment.toYear ?? meta.planYear
      return document.blocks
        .slice(segment.firstBlock, segment.endBlock)
        .filter((block) => !block.table)
        .flatMap((block) => inheriting(splitSentences(document.text, block), document.text, segment.tense))
        .map((line) => ({ type: 'portfolio' as const, ...line, ...(year ? { year } : {}) }))
    })
}

/** The lines of a paragraph; a sentence that opens with 其中 takes the status of the line before it. */
function inheriting(
  sentences: ReturnType<typeof splitSentences>,
  text: string,
  tense: Parameters<typeof readPortfolioLines>[2],
): Line[] {
  let parent: Line | undefined
  return sentences.flatMap((sentence) => {
    const lines = readPortfolioLines(text, sentence, tense)
    const isPart = /^\s*其中/.test(text.slice(sentence.start, sentence.end))
    const status = isPart ? parent?.status : undefined
    if (!isPart) parent = lines.at(-1) ?? parent
    return lines.map((line) => ({ ...line, ...(status && !line.status ? { status } : {}) }))
  })
}
