/** The edges and the leading that a column's lines share, against which indents and short ends are told. */
import { median } from './geometry.js'
import type { Line } from './lines.js'

export interface Frame {
  left: number
  right: number
  /** Usual distance of baselines. */
  leading: number
  /** Usual size of its characters. */
  size: number
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
    if (like.length === 0) return frame
    return {
      left: Math.min(frame.left, median(like.map((other) => other.left))),
      right: median(like.map((other) => other.right)),
      leading: lines.length >= enough ? frame.leading : median(like.map((other) => other.leading)),
      size: lines.length >= enough ? frame.size : median(like.map((other) => other.size)),
    }
  })
}

function frameOf(lines: readonly Line[]): Frame {
  return {
    left: leftEdge(lines),
    right: rightEdge(lines),
    leading: usualLeading(lines),
    size: median(lines.map((line) => line.size)),
  }
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

/** Where full lines end, whether flush or ragged; a tenth may reach beyond it, as hanging punctuation does. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => a - b)
  const farthest = ends.at(-1) ?? 0
  const near = ends.filter((x) => farthest - x < 3 * (lines[0]?.size ?? 10))
  return near[Math.floor((near.length - 1) * 0.9)] ?? farthest
}

function usualLeading(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y))
  const forward = steps.filter((step) => step > 0)
  return forward.length > 0 ? median(forward) : (lines[0]?.size ?? 10) * 1.6
}
