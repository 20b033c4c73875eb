/** Paths into the straight rules of tables, and into coloured areas that white letters may stand on. */

import { apply, holds, type Rect } from './geometry.js'
import type { Rule } from './page.js'
import { OPS } from './pdfjs.js'
import type { Graphics } from './state.js'

/** pdf.js writes a path as numbers: an instruction, then its coordinates. */
const steps = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, close: 4 }

/** A filled area thinner than this many points is a rule. */
const thin = 3
const shortest = 4
/** A path of more numbers than this is a drawing. */
const longest = 20_000

export interface Rules {
  list: Rule[]
  path(operator: number, path: ArrayLike<number> | undefined, graphics: Graphics): void
  isCovered(x: number, y: number): boolean
  count(): number
}

export function createRules(): Rules {
  const list: Rule[] = []
  const areas: Rect[] = []
  let count = 0
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke])
  return {
    list,
    path(operator, path, graphics) {
      count++
      if (!path || path.length > longest) return
      for (const outline of outlines(path, graphics)) {
        if (strokes.has(operator)) list.push(...edges(outline))
        else addFill(outline, graphics, list, areas)
      }
    },
    isCovered: (x, y) => areas.some((area) => holds(area, x, y)),
    count: () => count,
  }
}

type Point = readonly [number, number]

/** The corners of each piece of a path, on the page; curves end the piece, for no table is drawn with them. */
function outlines(path: ArrayLike<number>, graphics: Graphics): Point[][] {
  const found: Point[][] = []
  let current: Point[] = []
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? steps.close
    const size = step === steps.curveTo ? 6 : step === steps.quadraticTo ? 4 : step === steps.close ? 0 : 2
    const point = apply(graphics.ctm, path[at + size - 1] ?? 0, path[at + size] ?? 0)
    if (step === steps.close && current[0]) current.push(current[0])
    if (step === steps.moveTo || step >= steps.curveTo) {
      if (current.length > 1) found.push(current)
      current = step === steps.close ? [] : [point]
    }
    if (step === steps.lineTo) current.push(point)
    at += size + 1
  }
  if (current.length > 1) found.push(current)
  return found
}

function edges(outline: readonly Point[]): Rule[] {
  return outline.slice(1).flatMap((to, index) => {
    const from = outline[index]
    return from ? asRule(box([from, to])) : []
  })
}

function addFill(outline: readonly Point[], graphics: Graphics, list: Rule[], areas: Rect[]): void {
  const area = box(outline)
  const rules = asRule(area)
  if (rules.length > 0) list.push(...rules)
  else if (!/^#f[a-f\d]f[a-f\d]f[a-f\d]$/i.test(graphics.fill) && graphics.fillAlpha > 0.1) areas.push(area)
}

function box(points: readonly Point[]): Rect {
  return {
    x0: Math.min(...points.map(([x]) => x)),
    y0: Math.min(...points.map(([, y]) => y)),
    x1: Math.max(...points.map(([x]) => x)),
    y1: Math.max(...points.map(([, y]) => y)),
  }
}

function asRule(rect: Rect): Rule[] {
  const width = rect.x1 - rect.x0
  const height = rect.y1 - rect.y0
  if (height <= thin && width >= shortest) return [{ ...rect, upright: false }]
  if (width <= thin && height >= shortest) return [{ ...rect, upright: true }]
  return []
}
