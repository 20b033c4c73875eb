/** Headings in the order of the text → the path of headings above each place. */
import type { SegmentRole } from '../../schemas/segment.js'
import type { Heading } from './heading.js'

/** Outermost first; `role` where a heading inside a chapter plays a part of its own. */
export type Outline = readonly (Heading & { chapter?: true; role?: SegmentRole | undefined })[]

/** The path after a heading: everything of its rank or below is left, and the heading entered. */
export function enter(outline: Outline, heading: Outline[number]): Outline {
  return [...outline.filter(({ rank }) => rank < heading.rank), heading]
}

export function titles(outline: Outline): string[] {
  return outline.map(({ title }) => title)
}
