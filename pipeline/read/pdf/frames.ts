/** The edges and the leading that a column's lines share, against which indents and short ends are told. */
import { median } from './geometry.js'
import type { Line } from './lines.js'

export interface Frame {
  left: number
  right: number
  /** Usual distance of baselines. */
  leading: number
}

/** Fewest lines from which a column's edges can be told without looking at other pages. */
const enough = 5

/** One frame for each region; short regions borrow the edges of a like column elsewhere in the file. */
export function toFrames(regions: readonly (readonly Line[])[]): Frame[] {
  const own = regions.map((lines) => frameOf(lines))
  const full = own.filter((_, index) => (regions[index]?.length ?? 0) >= enough)
  return own.map((frame, index) => {
    const lines = regions[index] ?? []
    const size = median(lines.map((line) => line.size))
    const like = full.filter((other) => fits(frame, other, size))
    const widest = like.sort((a, b) => b.right - b.left - (a.right - a.left))[0]
    if (!widest) return frame
    return {
      left: Math.min(frame.left, widest.left),
      right: Math.max(frame.right, widest.right),
      leading: lines.length >= enough ? frame.leading : widest.leading,
    }
  })
}

function frameOf(lines: readonly Line[]): Frame {
  return { left: leftEdge(lines), right: rightEdge(lines), leading: usualLeading(lines) }
}

/** The other column lies over this one and is not much wider. */
function fits(frame: Frame, other: Frame, size: number): boolean {
  const slack = 0.6 * size
  return (
    other.left <= frame.left + slack &&
    other.right >= frame.right - slack &&
    frame.left - other.left < 16 * size
  )
}

/** The leftmost edge at which several lines begin, so that one stray mark does not shift it. */
function leftEdge(lines: readonly Line[]): number {
  const starts = lines.map((line) => line.x0).sort((a, b) => a - b)
  const shared = starts.find((x) => starts.filter((other) => Math.abs(other - x) < 3).length > 1)
  return shared ?? starts[0] ?? 0
}

/** Where most full lines end; hanging punctuation reaches beyond it. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => b - a)
  const farthest = ends[0] ?? 0
  const near = ends.filter((x) => farthest - x < (lines[0]?.size ?? 10) * 1.2)
  return near.length >= 3 ? mode(near) : farthest
}

function mode(values: readonly number[]): number {
  const counts = values.map((value) => values.filter((other) => Math.abs(other - value) < 0.8).length)
  return values[counts.indexOf(Math.max(...counts))] ?? 0
}

function usualLeading(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y))
  const forward = steps.filter((step) => step > 0)
  return forward.length > 0 ? median(forward) : (lines[0]?.size ?? 10) * 1.6
}
