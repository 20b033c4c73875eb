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
  /** False where no full line tells the right edge, which is then mirrored from the left one. */
  sure: boolean
}

/** Fewest lines from which a column's edges can be told without looking at other pages. */
const enough = 4
/** Fewer lines than this may all be short. */
const few = 12

/** One frame for each region; short regions borrow the edges of a like column elsewhere in the file. */
export function toFrames(regions: readonly (readonly Line[])[]): Frame[] {
  const own = regions.map((lines) => frameOf(lines))
  const full = own.flatMap((frame, index) => {
    const lines = regions[index] ?? []
    return lines.length >= enough ? [guessed(frame, lines)] : []
  })
  return own.map((frame, index) => {
    const lines = regions[index] ?? []
    const size = median(lines.map((line) => line.size))
    const like = full.filter((other) => fits(frame, other, size))
    if (like.length === 0) return guessed(frame, lines)
    return {
      left: Math.min(frame.left, median(like.map((other) => other.left))),
      right: median(like.map((other) => other.right)),
      leading: lines.length >= enough ? frame.leading : median(like.map((other) => other.leading)),
      size: lines.length >= enough ? frame.size : median(like.map((other) => other.size)),
      sure: like.some((other) => other.sure),
    }
  })
}

function frameOf(lines: readonly Line[]): Frame {
  return {
    left: leftEdge(lines),
    right: rightEdge(lines),
    leading: usualLeading(lines),
    size: median(lines.map((line) => line.size)),
    sure: true,
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

/** Without any full line to go by: the text ends as far from the edge of the page as it begins. */
function guessed(frame: Frame, lines: readonly Line[]): Frame {
  if (lines.length >= few) return frame
  const ends = lines.filter((line) => frame.right - line.x1 < 0.7 * line.size)
  const mirrored = (lines[0]?.sheet ?? frame.right) - frame.left
  if (ends.length > 1 || frame.left > mirrored / 2) return frame
  return { ...frame, right: Math.max(frame.right, mirrored), sure: false }
}

/** The leftmost edge at which several lines begin, so that one stray mark does not shift it; of a few lines, the leftmost. */
function leftEdge(lines: readonly Line[]): number {
  const starts = lines.map((line) => line.x0).sort((a, b) => a - b)
  if (starts.length < few) return starts[0] ?? 0
  const shared = starts.find((x) => starts.filter((other) => Math.abs(other - x) < 3).length > 1)
  return shared ?? starts[0] ?? 0
}

/** Where full lines end, whether flush or ragged; a tenth may reach beyond it, as hanging punctuation does. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => a - b)
  const farthest = ends.at(-1) ?? 0
  const near = ends.filter((x) => farthest - x < 3 * (lines[0]?.size ?? 10))
  return near[Math.ceil((near.length - 1) * 0.9)] ?? farthest
}

function usualLeading(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y))
  const forward = steps.filter((step) => step > 0)
  return forward.length > 0 ? median(forward) : (lines[0]?.size ?? 10) * 1.6
}
