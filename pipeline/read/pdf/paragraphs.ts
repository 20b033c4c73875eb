/** Lines in reading order into paragraphs: indents, short line ends and leading tell where one ends. */
import { median } from './geometry.js'
import type { Line } from './lines.js'
import { isWide } from './spacing.js'

export function toParagraphs(lines: readonly Line[]): Line[][] {
  const left = median(lines.map((line) => line.x0))
  const right = Math.max(...lines.map((line) => line.x1))
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const current = paragraphs[paragraphs.length - 1]
    const before = current?.[current.length - 1]
    if (current && before && continues(before, line, left, right)) current.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function continues(before: Line, line: Line, left: number, right: number): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * line.size) return false
  const isIndented = line.x0 > left + 1.2 * line.size
  const endsShort = before.x1 < right - 2 * line.size
  const isApart = line.page === before.page && line.y - before.y > 2.2 * line.size
  return !isIndented && !endsShort && !isApart
}

/** Between two lines of one paragraph: nothing where either side is Han, else a blank. */
export function seam(before: string, after: string): string {
  const last = before.at(-1) ?? ''
  const first = after.at(0) ?? ''
  return isWide(last) || isWide(first) || last === '-' ? '' : ' '
}
