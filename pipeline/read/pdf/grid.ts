/** Rules that touch each other into grids of cells, merged cells told by the rules that are missing. */
import { around, type Rect } from './geometry.js'
import type { Rule } from './page.js'

/** A cell of a grid; `column` and `row` count from 0. */
export interface GridBox extends Rect {
  column: number
  row: number
  columns: number
  rows: number
}

export interface Grid {
  box: Rect
  /** The columns' borders from left to right, one more than columns. */
  edges: number[]
  cells: GridBox[]
  /** No rule closes the first or the last row: the page cut it off. */
  cut: Cut
}

export interface Cut {
  above: boolean
  below: boolean
}

/** Points within which two rules touch or are one. */
const touch = 2.5
/** More rules than this are a drawing. */
const mostRules = 3000

export function toGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length < 5 || rules.length > mostRules) return []
  return components(joinRules(rules)).flatMap((component) => toGrid(component))
}

/** Pieces of one stroke, and a cell's border drawn twice, into one rule. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  const ordered = [...rules].sort((a, b) => across(a) - across(b) || along(a)[0] - along(b)[0])
  for (const rule of ordered) {
    const same = joined.slice(-200).findLast((other) => continuesRule(other, rule))
    if (same) Object.assign(same, around([same, rule]))
    else joined.push({ ...rule })
  }
  return joined
}

function across(rule: Rule): number {
  return rule.upright ? (rule.x0 + rule.x1) / 2 : (rule.y0 + rule.y1) / 2
}

function along(rule: Rule): [number, number] {
  return rule.upright ? [rule.y0, rule.y1] : [rule.x0, rule.x1]
}

function continuesRule(a: Rule, b: Rule): boolean {
  if (a.upright !== b.upright || Math.abs(across(a) - across(b)) > 1.2) return false
  return along(b)[0] <= along(a)[1] + touch && along(b)[1] >= along(a)[0] - touch
}

/** Rules that hang together, each set on its own. */
function components(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules)
  const found: Rule[][] = []
  for (const seed of rules) {
    if (!left.delete(seed)) continue
    const component = [seed]
    for (const rule of component) {
      for (const other of left) {
        if (!touches(rule, other)) continue
        left.delete(other)
        component.push(other)
      }
    }
    found.push(component)
  }
  return found
}

function touches(a: Rect, b: Rect): boolean {
  return a.x0 <= b.x1 + touch && b.x0 <= a.x1 + touch && a.y0 <= b.y1 + touch && b.y0 <= a.y1 + touch
}

/** Needs two columns at least: a frame around text is none. */
function toGrid(component: readonly Rule[]): Grid[] {
  const uprights = component.filter((rule) => rule.upright)
  const flats = component.filter((rule) => !rule.upright)
  const box = around(component)
  const edges = cluster([...uprights.map(across), ...openSides(uprights, flats)])
  const closed = cluster(flats.map(across))
  const ends = openEnds(uprights, closed)
  const levels = [...ends.above, ...closed, ...ends.below]
  if (edges.length < 3 || levels.length < 2) return []
  const cut = { above: ends.above.length > 0, below: ends.below.length > 0 }
  return [{ box, edges, cells: cellsOf(edges, levels, uprights, flats), cut }]
}

/** Rows that a page cuts off: three upright rules or more run on beyond the last flat one. */
function openEnds(uprights: readonly Rule[], levels: readonly number[]): Record<keyof Cut, number[]> {
  const [first, last] = [levels[0], levels.at(-1)]
  if (first === undefined || last === undefined) return { above: [], below: [] }
  const higher = uprights.filter(({ y0 }) => y0 < first - 8)
  const lower = uprights.filter(({ y1 }) => y1 > last + 8)
  const isRow = (rules: readonly Rule[]) => cluster(rules.map(across)).length >= 3
  return {
    above: isRow(higher) ? [around(higher).y0] : [],
    below: isRow(lower) ? [around(lower).y1] : [],
  }
}

/** Tables without rules at the sides: the flat rules reach beyond the outermost upright ones. */
function openSides(uprights: readonly Rule[], flats: readonly Rule[]): number[] {
  if (uprights.length === 0 || flats.length === 0) return []
  const inner = around(uprights)
  const outer = around(flats)
  return [...(outer.x0 < inner.x0 - 8 ? [outer.x0] : []), ...(outer.x1 > inner.x1 + 8 ? [outer.x1] : [])]
}

function cluster(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found[found.length - 1]
    if (last === undefined || value - last > 2.2) found.push(value)
  }
  return found
}

function cellsOf(
  edges: readonly number[],
  levels: readonly number[],
  uprights: readonly Rule[],
  flats: readonly Rule[],
): GridBox[] {
  const taken = new Set<string>()
  const cells: GridBox[] = []
  for (let row = 0; row < levels.length - 1; row++) {
    for (let column = 0; column < edges.length - 1; column++) {
      if (taken.has(`${row},${column}`)) continue
      const [y0 = 0, y1 = 0] = levels.slice(row, row + 2)
      const [x0 = 0, x1 = 0] = edges.slice(column, column + 2)
      const columns = spanOf(edges, column, (x) => !hasRule(uprights, x, y0, y1))
      const rows = spanOf(levels, row, (y) => !hasRule(flats, y, x0, x1))
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) taken.add(`${r},${c}`)
      cells.push({
        column,
        row,
        columns,
        rows,
        x0,
        y0,
        x1: edges[column + columns] ?? x1,
        y1: levels[row + rows] ?? y1,
      })
    }
  }
  return cells
}

/** How many steps a cell spans: as long as no rule stands at its next border. */
function spanOf(borders: readonly number[], from: number, isOpen: (at: number) => boolean): number {
  let span = 1
  while (from + span < borders.length - 1 && isOpen(borders[from + span] ?? 0)) span++
  return span
}

function hasRule(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules
    .filter((rule) => Math.abs(across(rule) - at) <= 2.2)
    .map((rule) => Math.min(along(rule)[1], to) - Math.max(along(rule)[0], from))
  return covered.some((length) => length > 0.6 * (to - from))
}
