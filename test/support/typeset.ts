/** Breaks Chinese paragraphs into lines of a fixed measure, as a typesetter does, and sets them on pages. */
import { PdfPage, type TextOptions } from './pdf-writer.js'

export interface Measure {
  x: number
  /** Of the first baseline. */
  y: number
  /** Characters a line. */
  columns: number
  size?: number
  leading?: number
  /** Lines a page or column. */
  rows?: number
  /** Characters by which first lines stand in. */
  indent?: number
}

export interface SetLine {
  text: string
  indent: number
}

/** Lines of at most `columns` ems; a figure is half an em, and no line begins with a comma or full stop. */
export function breakLines(paragraph: string, columns: number, indent = 2): SetLine[] {
  const lines: SetLine[] = []
  let text = ''
  let width = indent
  for (const unit of paragraph.match(/[\w.%+-]+|[^\w][，。；：、？！”）》]*/gu) ?? []) {
    const own = emsOf(unit)
    if (width + own > columns) {
      lines.push({ text, indent: lines.length === 0 ? indent : 0 })
      text = ''
      width = 0
    }
    text += unit
    width += own
  }
  return [...lines, { text, indent: lines.length === 0 ? indent : 0 }]
}

export function emsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0)
}

/** Sets the paragraphs into the frames one after another; each frame is a column of some page. */
export function typeset(
  paragraphs: readonly string[],
  frames: readonly { page: PdfPage; at: Measure }[],
  options: TextOptions = {},
): void {
  const [first] = frames
  const lines = paragraphs.flatMap((each) => breakLines(each, first?.at.columns ?? 30, first?.at.indent ?? 2))
  for (const { page, at } of frames) {
    const { size = 12, leading = 20, rows = 30 } = at
    lines.splice(0, rows).forEach(({ text, indent }, row) => {
      page.text(at.x + indent * size, at.y + row * leading, text, { size, ...options })
    })
  }
}

/** One page with the paragraphs in one column. */
export function onePage(paragraphs: readonly string[], at: Partial<Measure> = {}): PdfPage {
  const page = new PdfPage()
  typeset(paragraphs, [{ page, at: { x: 90, y: 100, columns: 32, ...at } }])
  return page
}
