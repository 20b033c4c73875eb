/** A table row that began on one page and goes on at the top of the next → one row. */
import { seam, sentenceEnd } from './paragraphs.js'
import type { TableCell, TableRow } from './tables.js'

/** @param at index of the first row of the later page */
export function joinCutRows(rows: readonly TableRow[], at: number): TableRow[] {
  const [upper, lower] = [rows[at - 1], rows[at]]
  if (!upper || !lower || upper.page === lower.page || !goesOn(rows.slice(0, at), upper, lower))
    return [...rows]
  const cells = upper.cells.map((cell) =>
    lower.cells.filter(({ column }) => column === cell.column).reduce(joinCells, cell),
  )
  return [...rows.slice(0, at - 1), { ...upper, cells }, ...rows.slice(at + 1)]
}

/**
 * The file draws no border between them; or the row below lacks its number, which all rows above have, and a cell
 * above it ends in mid-sentence.
 */
function goesOn(above: readonly TableRow[], upper: TableRow, lower: TableRow): boolean {
  const alike = lower.cells.every(({ column }) => upper.cells.some((cell) => cell.column === column))
  if (!alike) return false
  if (upper.cut?.below && lower.cut?.above) return true
  const numbered = above.length > 2 && above.slice(1).every(({ cells }) => /^\d+$/.test(cells[0]?.text ?? ''))
  const [first, ...others] = lower.cells
  return (
    numbered &&
    first?.text === '' &&
    others.some(
      ({ column, text }) => text !== '' && isOpen(upper.cells.find((cell) => cell.column === column)),
    )
  )
}

function isOpen(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.text !== '' && !sentenceEnd.test(cell.text)
}

function joinCells(upper: TableCell, lower: TableCell): TableCell {
  if (lower.text === '') return upper
  const head = upper.text === '' ? '' : upper.text + seam(upper.text, lower.text)
  const moved = lower.boxes.map((box) => ({
    ...box,
    start: box.start + head.length,
    end: box.end + head.length,
  }))
  return { ...upper, text: head + lower.text, boxes: [...upper.boxes, ...moved] }
}
