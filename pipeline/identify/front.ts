/** A document → the lines that say what it is: its head up to the salutation, its opening words, its end. */
import type { Block, ReportDocument } from '../../schemas/document.js'

export type Front = {
  /** Lines before the salutation or the first real paragraph, blanks between single letters taken out. */
  lines: string[]
  /** The first words after the salutation (现在，我代表…), one or two paragraphs. */
  opening: string
  /** Every short line of the document with the line after it: signatures stand before a date. */
  signatures: { line: string; next: string }[]
  /** Headings of chapters, as far as they can be told from a line alone. */
  chapters: string[]
}

const salutation = /^(?:各位(?:代表|委员|领导|同志)|同志们|尊敬的)/
const longestFront = 40
const paragraphLength = 70
const chapterLine = /^(?:第?[一二三四五六七八九十]{1,2}(?:部分)?[、\s]|.{0,3}(?:“?十[一-九]五”?|\d{4}年))/

export function readFront(document: ReportDocument): Front {
  const lines = document.blocks
    .filter(({ kind }) => kind !== 'table_row')
    .map((block) => joinSpaced(textOf(document, block)))
  const end = frontEnd(lines)
  const after = lines.slice(end).filter((line) => !salutation.test(line))
  return {
    lines: lines.slice(0, end),
    opening: [...lines.slice(end, end + 1), ...after.slice(0, 2)].join('\n').slice(0, 600),
    signatures: lines.flatMap((line, at) => (line.length <= 40 ? [{ line, next: lines[at + 1] ?? '' }] : [])),
    chapters: lines.filter((line) => line.length <= 40 && chapterLine.test(line) && !/[。；]/.test(line)),
  }
}

/** 政 府 工 作 报 告 → 政府工作报告; other blanks are kept as one. */
export function joinSpaced(line: string): string {
  const text = line.replace(/\s+/g, ' ').trim()
  return /^(?:\S )+\S$/.test(text) && text.length >= 7 ? text.replaceAll(' ', '') : text
}

function textOf(document: ReportDocument, block: Block): string {
  return document.text.slice(block.start, Math.min(block.end, block.start + 400))
}

/** Where there is no salutation, the front ends before the first paragraph or numbered heading. */
function frontEnd(lines: string[]): number {
  const within = lines.slice(0, longestFront)
  const greeting = within.findIndex((line) => salutation.test(line))
  if (greeting >= 0) return greeting
  const body = within.findIndex(
    (line) => (line.length > paragraphLength && !/会议上|工作报告/.test(line)) || /^[一二]、/.test(line),
  )
  return body < 0 ? within.length : body
}
