/** Paragraphs that a page's design broke in mid-sentence into whole ones. */
import { isFull, numbering, type Paragraph, sentenceEnd, textOfParagraph } from './paragraphs.js'

const pairs = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['「', '」'],
] as const
const openEnd = /[的、，,和与及]$/u
const noStart = /^[，。、；：！？”’》）】％%]/u
/** A bare amount opens no paragraph: it ends the clause before it. Years and numbered items are none. */
const amount =
  /^\d+(?:\.\d+)?[万亿余多]*(?:亩|元|人|户|家|个|吨|平方|公顷|公里|千米|套|件|项|辆|名|所|座|[%％])/u
const salutation = /(?:代表|委员|同志|朋友|先生|女士|来宾)们?[，,]$/u

export function mendParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const mended: Paragraph[] = []
  for (const next of paragraphs) {
    const before = mended[mended.length - 1]
    if (before && isBroken(before, next)) {
      mended[mended.length - 1] = { lines: [...before.lines, ...next.lines], centered: false }
    } else mended.push(next)
  }
  return mended
}

function isBroken(before: Paragraph, next: Paragraph): boolean {
  const [head, tail] = [textOfParagraph(before), textOfParagraph(next)]
  if (sentenceEnd.test(head) || numbering.test(tail)) return false
  if (noStart.test(tail) || pairs.some(([open, close]) => isOpen(head, tail, open, close))) return true
  if (openEnd.test(head)) return head.length > 8 && !salutation.test(head)
  if (amount.test(tail)) return /[，、]/u.test(head)
  return endsAtEdge(before, next)
}

/** A quotation or bracket begins in the one and ends in the other. */
function isOpen(head: string, tail: string, open: string, close: string): boolean {
  const opened = head.split(open).length - head.split(close).length
  const [closing, opening] = [tail.indexOf(close), tail.indexOf(open)]
  return opened > 0 && closing >= 0 && closing < 60 && (opening < 0 || closing < opening)
}

/** Running text of several lines that stops at the column's edge without any stop. */
function endsAtEdge(before: Paragraph, next: Paragraph): boolean {
  const last = before.lines.at(-1)
  const first = next.lines[0]
  if (!last || !first || before.centered || next.centered || before.lines.length < 2) return false
  const isAlike = Math.abs(last.line.size - first.line.size) < 0.3 && last.line.bold === first.line.bold
  return isAlike && next.lines.length > 1 && isFull(last, first.line)
}
