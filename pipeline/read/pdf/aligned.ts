/** Lines whose words stand in columns, without rules, into rows of a table. Lists of names stay text. */
import { headerWords } from '../lexicon.js'
import { around, type Rect } from './geometry.js'
import { type Line, type Sheet, toLine } from './lines.js'
import type { Chunk } from './page.js'
import { rowChunk, type TableCell, type TableRow, toCell } from './tables.js'

/** Chunks of one line that stand close together. */
interface Item extends Rect {
  chunks: Chunk[]
  text: string
}

interface Candidate {
  line: Line
  items: Item[]
}

/** Gap that parts two columns, in ems. */
const columnGap = 0.95
/** Widest gap within a name spread to the width of a longer one. */
const nameGap = 1.6
const han = /\p{Script=Han}/u
const personName =
  /^\p{Script=Han}[\s　]?\p{Script=Han}{1,2}$|^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+$/u

export function alignTables(lines: readonly Line[]): Line[] {
  const candidates = lines.map((line) => ({ line, items: line.row ? [] : itemsOf(line) }))
  const result: Line[] = []
  for (let index = 0; index < candidates.length; ) {
    const run = runFrom(candidates, index)
    const edges = run.length > 0 ? columnEdges(run) : []
    if (isTable(run, edges)) {
      result.push(...toRows(run, edges))
      index += run.length
    } else {
      const { line } = candidates[index] ?? {}
      if (line) result.push(line)
      index++
    }
  }
  return result
}

function itemsOf(line: Line): Item[] {
  const items: Item[] = []
  for (const chunk of line.chunks) {
    const last = items[items.length - 1]
    if (last && chunk.x0 - last.x1 < (isSpreadName(last, chunk) ? nameGap : columnGap) * line.size) {
      last.chunks.push(chunk)
      Object.assign(last, around([last, chunk]))
    } else items.push({ ...around([chunk]), chunks: [chunk], text: '' })
  }
  // Only a line with gaps in it may be a row: of the others nobody asks the words.
  if (items.length > 1) for (const item of items) item.text = toLine(item.chunks, sheetOf(line)).text
  return items
}

/** 王　芳: two single characters of one name. */
function isSpreadName(item: Item, chunk: Chunk): boolean {
  return item.chunks.length === 1 && item.chunks[0]?.glyphs.length === 1 && chunk.glyphs.length === 1
}

/** As many lines as share at least one free strip with all lines before them. */
function runFrom(candidates: readonly Candidate[], from: number): Candidate[] {
  const run: Candidate[] = []
  for (const candidate of candidates.slice(from)) {
    const last = run[run.length - 1]
    if (candidate.items.length < 2) break
    if (last && candidate.line.y - last.line.y > 4 * candidate.line.size) break
    if (run.length > 0 && columnEdges([...run, candidate]).length < 3) break
    run.push(candidate)
  }
  return run
}

/** Middles of the strips that no item of the run touches, with the outer borders. */
function columnEdges(run: readonly Candidate[]): number[] {
  const items = run.flatMap((candidate) => candidate.items).sort((a, b) => a.x0 - b.x0)
  const gap = columnGap * (run[0]?.line.size ?? 10)
  const edges: number[] = []
  let reach = items[0]?.x0 ?? 0
  edges.push(reach)
  for (const item of items) {
    if (item.x0 - reach >= gap) edges.push((item.x0 + reach) / 2)
    reach = Math.max(reach, item.x1)
  }
  return [...edges, reach]
}

function isTable(run: readonly Candidate[], edges: readonly number[]): boolean {
  const columns = edges.length - 1
  const texts = run.flatMap(({ items }) => items.map(({ text }) => text))
  const hasHead = run[0]?.items.filter(({ text }) => headerWords.test(text.replace(/\s/g, ''))).length ?? 0
  const names = texts.filter((text) => personName.test(text)).length
  if (hasHead === 0 && names * 4 >= texts.length * 3) return false
  if (hasHead === 0 && isList(run, edges)) return false
  const isLong = texts.reduce((sum, text) => sum + text.length, 0) / texts.length > 40
  return !isLong && (columns >= 3 ? run.length >= 3 : columns === 2 && run.length >= 3 && hasHead > 0)
}

/** Words of one kind in every column, such as offices: most end in a character that ends words of other columns. */
function isList(run: readonly Candidate[], edges: readonly number[]): boolean {
  const ends = run.flatMap(({ items }) =>
    items.map((item) => ({ last: item.text.at(-1) ?? '', column: edges.findIndex((x) => x > middle(item)) })),
  )
  const shared = ends.filter(
    ({ last, column }) => han.test(last) && ends.some((end) => end.last === last && end.column !== column),
  )
  return shared.length * 5 >= ends.length * 3
}

function toRows(run: readonly Candidate[], edges: number[]): Line[] {
  const table = { edges }
  return run.map(({ line, items }) => {
    const cells: TableCell[] = []
    for (let column = 0; column < edges.length - 1; column++) {
      const [x0 = 0, x1 = 0] = edges.slice(column, column + 2)
      const inside = items.filter((item) => middle(item) >= x0 && middle(item) <= x1)
      const chunks = inside.flatMap((item) => item.chunks)
      cells.push({ ...toCell(chunks, sheetOf(line)), column, columns: 1, rows: 1, x0, x1 })
    }
    const row: TableRow = { table, cells, page: line.page, ruled: false }
    return toLine([rowChunk(row, line.chunks, line)], sheetOf(line))
  })
}

function sheetOf(line: Line): Sheet {
  return { number: line.page, width: line.sheet }
}

function middle(item: Rect): number {
  return (item.x0 + item.x1) / 2
}
