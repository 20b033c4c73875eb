/** Lines of a text → which of them are one paragraph, where somebody broke paragraphs to a fixed width. */

/** Widths are in columns: 2 for a Chinese character, 1 for a Latin one. Narrower texts are lists or verse. */
const narrowest = 40
const widest = 200
/** Punctuation that may not begin a line makes lines this much shorter or longer than the width. */
const slack = 6
const fewest = 6

/** Indexes of the lines of each paragraph, in order; every line by itself unless the text is broken to a width. */
export function wrappedGroups(lines: string[]): number[][] {
  const width = wrapWidth(lines)
  const groups: number[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? ''
    const goesOn = width !== undefined && widthOf(before) >= width - slack && !/^\s|^$/.test(line)
    const open = groups.at(-1)
    if (goesOn && open) open.push(at)
    else groups.push([at])
  })
  return groups
}

/** Pieces of a broken paragraph in one: a blank only between Latin words. */
export function joinWrapped(pieces: string[]): string {
  if (pieces.length === 1) return pieces[0] ?? ''
  const joined = pieces.map((piece, at) => {
    const before = pieces[at - 1]?.trimEnd() ?? ''
    const apart = /[A-Za-z\d,.;:]$/.test(before.slice(-1)) && /^\s*[A-Za-z]/.test(piece)
    const start = at === 0 ? piece : piece.trimStart()
    return `${apart ? ' ' : ''}${at === pieces.length - 1 ? start : start.trimEnd()}`
  })
  return joined.join('')
}

/** The width that at least half of the lines keep to, most of them in mid-sentence; undefined where there is none. */
function wrapWidth(lines: string[]): number | undefined {
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length < fewest) return undefined
  const width = filled.reduce((most, line) => Math.max(most, widthOf(line)), 0)
  const full = filled.filter((line) => widthOf(line) >= width - slack)
  const ended = full.filter((line) => /[。！？；：…”）]\s*$/.test(line))
  const wrapped = full.length >= filled.length / 2 && ended.length <= full.length / 3
  return wrapped && width >= narrowest && width <= widest ? width : undefined
}

function widthOf(line: string): number {
  let width = 0
  for (const sign of line.trimEnd())
    width += /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2E80-\uFFE6]/.test(sign) ? 2 : 1
  return width
}
