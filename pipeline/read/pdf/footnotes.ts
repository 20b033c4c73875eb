/** Tells the footnotes at the foot of a page from its text. */
import type { Line } from './lines.js'
import type { Page } from './page.js'

export interface Split {
  text: Line[]
  /** The lines of each footnote. */
  notes: Line[][]
}

/** Footnotes are set smaller than the text by this factor at least. */
const smaller = 0.93
const noteMark = /^(?:[①-⑳]|[¹²³⁰⁴-⁹]+|[[〔（(]\d{1,2}[\]〕）)]|[*※]|\d{1,2}(?![\d.%年月日]))/u

/** @param body size of the document's text */
export function splitFootnotes(lines: readonly Line[], page: Page, body: number): Split {
  let from = lines.length
  while (from > 0 && isSmall(lines[from - 1], body)) from--
  const foot = lines.slice(from)
  const [first] = foot
  if (
    !first ||
    !(hasRuleAbove(first, page) || (noteMark.test(first.text) && from > 0 && isLow(first, page)))
  ) {
    return { text: [...lines], notes: [] }
  }
  const notes: Line[][] = []
  for (const line of foot) {
    const last = notes[notes.length - 1]
    if (last && !noteMark.test(line.text)) last.push(line)
    else notes.push([line])
  }
  return { text: lines.slice(0, from), notes }
}

function isSmall(line: Line | undefined, body: number): boolean {
  return line !== undefined && !line.row && line.size < smaller * body
}

function isLow(line: Line, page: Page): boolean {
  return line.y > page.height * 0.6
}

/** The short rule that parts footnotes from the text. */
function hasRuleAbove(line: Line, page: Page): boolean {
  return page.rules.some(
    (rule) =>
      !rule.upright &&
      rule.x1 - rule.x0 < 0.6 * page.width &&
      rule.x0 < line.x1 &&
      rule.y1 < line.y &&
      line.y0 - rule.y1 < 1.5 * line.size,
  )
}
