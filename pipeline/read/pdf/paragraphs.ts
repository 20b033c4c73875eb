/** Lines in reading order into paragraphs: indents, short line ends and leading tell where one ends. */
import type { Frame } from './frames.js'
import type { Line } from './lines.js'
import { isWide } from './spacing.js'

/** A line with the frame it stands in; `first` where it opens a column or page. */
export interface PlacedLine {
  line: Line
  frame: Frame
  first: boolean
}

export interface Paragraph {
  lines: PlacedLine[]
  centered: boolean
}

const noStart = /^[，。、；：？！”’』」》〉）】〕％%‰,.;:?!)\]}…—·]/u
const noEnd = /[“‘『「《〈（【〔([{]$/u
export const sentenceEnd = /[。！？!?；;：:]["”’』」》）)]*$/u
/** 一、 （一） 1. 第一条: what opens a paragraph even where lines are not indented. */
export const numbering =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百\d]+[章节条]|[①-⑳])/u

/** @param indents whether the file indents first lines, see `usesIndents` */
export function toParagraphs(placed: readonly PlacedLine[], indents: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = []
  placed.forEach((next, index) => {
    const current = paragraphs[paragraphs.length - 1]
    const before = placed[index - 1]
    if (current && before && continues(current, before, next, indents)) current.lines.push(next)
    else paragraphs.push({ lines: [next], centered: isCentered(next) })
  })
  return paragraphs
}

/** True where the first lines of paragraphs stand in by one to four characters, as most reports set them. */
export function usesIndents(placed: readonly PlacedLine[]): boolean {
  const indented = placed.filter((each) => !isCentered(each) && indentOf(each) > 1.2 && indentOf(each) < 4.5)
  return indented.length * 25 > placed.length
}

/** How far a line stands in from its column, in ems. */
function indentOf({ line, frame }: PlacedLine): number {
  return (line.x0 - frame.left) / line.size
}

export function isCentered({ line, frame }: PlacedLine): boolean {
  const left = line.x0 - frame.left
  const right = frame.right - line.x1
  const isTitle = line.bold || line.size > 1.12 * frame.size
  return Math.abs(left - right) < 1.1 * line.size && left > (isTitle ? 0.6 : 2.4) * line.size
}

function continues(paragraph: Paragraph, before: PlacedLine, next: PlacedLine, indents: boolean): boolean {
  if (!isAlike(before.line, next.line)) return false
  if (isLoose(before, next) || (isSpread(before.line) && isSpread(next.line))) return false
  if (isFull(before, next.line) && isCentered(next)) return paragraph.centered || isWrappedTitle(before, next)
  if (paragraph.centered) return isTitlePart(before, next)
  if (!isFull(before, next.line) && !runsOn(before, next, indents ? 0.65 : 0.88)) return false
  if (indentOf(next) > 1.2) return isHanging(paragraph, before, next)
  if (indents) return true
  return !(sentenceEnd.test(before.line.text) && (next.first || numbering.test(next.line.text)))
}

function isAlike(before: Line, next: Line): boolean {
  return Math.abs(before.size - next.size) < 0.1 * next.size && (before.bold === next.bold || !next.bold)
}

/** Words set apart over the line, as the rows of a list of names are. */
function isSpread({ chunks, size }: Line): boolean {
  return chunks.filter((chunk, at) => chunk.x0 - (chunks[at - 1]?.x1 ?? chunk.x0) > size).length > 1
}

/** More than the usual distance between two lines of one column. */
function isLoose(before: PlacedLine, next: PlacedLine): boolean {
  if (next.first || before.line.page !== next.line.page) return false
  const step = next.line.y - before.line.y
  // Larger letters are set further apart.
  const larger = Math.max(1, next.line.size / next.frame.size)
  return step > Math.max(1.35 * larger * next.frame.leading, 1.3 * next.line.size)
}

/** The first word of the next line would not have fitted on this one. */
export function isFull({ line, frame }: PlacedLine, next: Line): boolean {
  if (!frame.sure)
    return !sentenceEnd.test(line.text) && line.x1 > frame.left + 0.7 * (frame.right - frame.left)
  return line.x1 + firstWord(next, line) > frame.right - 0.45 * line.size
}

/**
 * A line that stops early, in mid-sentence, above one that does not stand in: the typesetter found no place
 * to break it, as with 管，PM2.5、PM10.
 */
function runsOn(before: PlacedLine, next: PlacedLine, least: number): boolean {
  const share = (before.line.x1 - before.frame.left) / (before.frame.right - before.frame.left)
  const isOpen = !sentenceEnd.test(before.line.text) && !numbering.test(next.line.text)
  return isOpen && share > least && Math.abs(indentOf(next)) < 0.5 && indentOf(before) < 4.5
}

/** Width of what the typesetter could not break off the next line's start. */
function firstWord(next: Line, before: Line): number {
  const { glyphs } = next
  const at = (index: number) => glyphs[index]?.text ?? ''
  let end = 1
  while (end < glyphs.length && sticks(at(end - 1), at(end), glyphs[end]?.blank ?? false)) end++
  const last = glyphs[end - 1]
  const carried = noEnd.test(before.text) ? before.size : 0
  return (last?.x1 ?? 0) - (glyphs[0]?.x0 ?? 0) - carried
}

function sticks(before: string, after: string, blank: boolean): boolean {
  if (noStart.test(after) || noEnd.test(before)) return true
  return !blank && !isWide(before) && !isWide(after)
}

/** A centred heading that fills the column and goes on in the next line. */
function isWrappedTitle(before: PlacedLine, next: PlacedLine): boolean {
  return before.line.bold === next.line.bold && indentOf(before) < 2.5 && !sentenceEnd.test(before.line.text)
}

/** Lines of one title: set alike and close together, larger than the text or broken because full. */
function isTitlePart(before: PlacedLine, next: PlacedLine): boolean {
  return isCentered(next) && before.line.bold === next.line.bold && isFull(before, next.line)
}

/** Numbered items whose later lines stand below the words, not below the number. */
function isHanging(paragraph: Paragraph, before: PlacedLine, next: PlacedLine): boolean {
  const [opening] = paragraph.lines
  if (!opening || opening.line.x0 > next.line.x0 - next.line.size) return false
  const isSame = Math.abs(before.line.x0 - next.line.x0) < 0.4 * next.line.size
  return paragraph.lines.length > 1 ? isSame : numbering.test(opening.line.text)
}

export function textOfParagraph({ lines }: Paragraph): string {
  return lines.reduce((text, { line }) => text + (text === '' ? '' : seam(text, line.text)) + line.text, '')
}

/** Between two lines of one paragraph: nothing where either side is Han, else a blank. */
export function seam(before: string, after: string): string {
  const last = before.at(-1) ?? ''
  const first = after.at(0) ?? ''
  return isWide(last) || isWide(first) || last === '-' ? '' : ' '
}
