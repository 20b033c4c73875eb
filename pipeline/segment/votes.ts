/** The paragraphs under a heading that names no time → whether they tell what was done or what will be. */
import { splitSentences } from '../../extractors/sentences.js'
import type { Tense } from '../../schemas/segment.js'

const future =
  /将(?!.{0,12}(?:提升为|列为|纳入了))|力争|争取|确保|计划(?:完成|投资|于|在)|[底初]前|年内|拟(?:建|投)|要(?!求|素|点|闻|务|案)|必须|目标(?:为|是)|下一步/
const past =
  /已|(?:完成|实现|达到?|增长|下降|提升|建成|获评?|荣获|新增|化解|处置|开展|印发|成立|编制)了?.{0,14}\d|全年|较(?:上年|\d{4}年)|同比|受到|顺利/

/** Each sentence has one vote, a sentence of intent goes before one of fact; undefined where neither side leads clearly. */
export function votedTense(paragraphs: readonly string[]): Tense | undefined {
  let forward = 0
  let back = 0
  for (const paragraph of paragraphs) {
    for (const { start, end } of splitSentences(paragraph)) {
      const sentence = paragraph.slice(start, end)
      if (future.test(sentence)) forward++
      else if (past.test(sentence)) back++
    }
  }
  if (forward >= 2 && forward > 1.5 * back) return 'future'
  return back >= 2 && back > 1.5 * forward ? 'past' : undefined
}
