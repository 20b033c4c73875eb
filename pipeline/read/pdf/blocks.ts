/** Paragraphs into drafts of blocks: their text, a box for each line, and what their look says of them. */
import type { BlockDraft } from '../builder.js'
import { boxOf, type Line } from './lines.js'
import { type Paragraph, seam } from './paragraphs.js'

/** The character size in which most of the text is set. */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4
    counts.set(size, (counts.get(size) ?? 0) + line.glyphs.length)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? 0
}

export function toDraft({ lines, centered }: Paragraph, body: number, kind: BlockDraft['kind']): BlockDraft {
  let text = ''
  const boxes = lines.map(({ line }) => {
    text += text === '' ? '' : seam(text, line.text)
    const start = text.length
    text += line.text
    return { ...boxOf(line), start, end: text.length }
  })
  const bold = lines.every(({ line }) => line.bold)
  return {
    kind,
    text,
    boxes,
    page: lines[0]?.line.page,
    centered: centered || undefined,
    bold: bold || undefined,
    ocr: confidenceOf(lines.map(({ line }) => line)),
    size: relativeSize(lines[0]?.line.size ?? body, body),
  }
}

function relativeSize(size: number, body: number): number | undefined {
  const relative = Math.round((size / body) * 100) / 100
  return body === 0 || Math.abs(relative - 1) < 0.04 ? undefined : relative
}

function confidenceOf(lines: readonly Line[]): number | undefined {
  const known = lines.flatMap(({ confidence }) => confidence ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0) / known.length
}
