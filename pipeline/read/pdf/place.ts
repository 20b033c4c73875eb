/** Pages into their lines in reading order, each in the frame of its column, footnotes apart. */
import { contentsLines } from '../contents.js'
import { alignTables } from './aligned.js'
import { bodySize } from './blocks.js'
import { splitFootnotes } from './footnotes.js'
import { toFrames } from './frames.js'
import { type Line, toLines } from './lines.js'
import type { Page } from './page.js'
import type { PlacedLine } from './paragraphs.js'
import { toRegions } from './regions.js'
import { gatherWrapped } from './wrapped.js'

export interface Placed {
  text: PlacedLine[]
  /** The lines of a table of contents. */
  contents: Line[]
  /** The lines of each footnote. */
  notes: PlacedLine[][]
  /** Size of most characters, in points. */
  body: number
}

export function placeLines(pages: readonly Page[]): Placed {
  const regions = pages.flatMap((page) =>
    toRegions(page.chunks).map((region) => ({ page, lines: toLines(region, page) })),
  )
  const body = bodySize(regions.flatMap(({ lines }) => lines.filter((line) => !line.row)))
  const contents = contentsOf(regions.flatMap(({ lines }) => lines))
  const split = regions.map(({ page, lines }) =>
    splitFootnotes(
      lines.filter((line) => !contents.has(line)),
      page,
      body,
    ),
  )
  const texts = gatherWrapped(split.map(({ text }) => text)).map(alignTables)
  const frames = toFrames(texts)
  const placedIn = (lines: readonly Line[], index: number): PlacedLine[] => {
    const frame = frames[index]
    return frame ? lines.map((line, at) => ({ line, frame, first: at === 0 })) : []
  }
  return {
    text: texts.flatMap(placedIn),
    contents: [...contents],
    notes: split.flatMap(({ notes }, index) => notes.map((note) => placedIn(note, index))),
    body,
  }
}

function contentsOf(lines: readonly Line[]): Set<Line> {
  const found = contentsLines(lines.map(({ text, row }) => (row ? '' : text)))
  return new Set(lines.filter((_, at) => found.has(at)))
}
