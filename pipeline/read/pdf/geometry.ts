/** Affine transforms and boxes on a page, in points, origin at the top left. */

/** [a b c d e f] as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Rect {
  x0: number
  y0: number
  x1: number
  y1: number
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The transform that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer
  const [ia, ib, ic, id, ie, jf] = toMatrix(inner)
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ]
}

export function toMatrix(from: ArrayLike<number>): Matrix {
  return [from[0] ?? 1, from[1] ?? 0, from[2] ?? 0, from[3] ?? 1, from[4] ?? 0, from[5] ?? 0]
}

export function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** The upright box around a transformed box. */
export function applyToRect(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Rect {
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]
  return {
    x0: Math.min(...corners.map(([x]) => x)),
    y0: Math.min(...corners.map(([, y]) => y)),
    x1: Math.max(...corners.map(([x]) => x)),
    y1: Math.max(...corners.map(([, y]) => y)),
  }
}

export function intersect(a: Rect, b: Rect): Rect {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  }
}

export function holds(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1
}

/** One box to within half a point. */
export function isSame(a: Rect, b: Rect): boolean {
  if (a === b) return true
  const apart = Math.abs(a.x0 - b.x0) + Math.abs(a.y0 - b.y0) + Math.abs(a.x1 - b.x1) + Math.abs(a.y1 - b.y1)
  return apart < 0.5
}

/** The smallest box around all of them; throws nothing, an empty list gives an empty box. */
export function around(rects: readonly Rect[]): Rect {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const rect of rects) {
    box.x0 = Math.min(box.x0, rect.x0)
    box.y0 = Math.min(box.y0, rect.y0)
    box.x1 = Math.max(box.x1, rect.x1)
    box.y1 = Math.max(box.y1, rect.y1)
  }
  return box
}

/** Share of the shorter of two stretches that both cover, 0–1. */
export function overlapShare(a0: number, a1: number, b0: number, b1: number): number {
  const shared = Math.min(a1, b1) - Math.max(a0, b0)
  return shared <= 0 ? 0 : shared / Math.max(1e-6, Math.min(a1 - a0, b1 - b0))
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
