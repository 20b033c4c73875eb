/** Plain text and Markdown → ReportDocument: a line a paragraph, `#` marks headings, `|` the rows of a table. */
import { TaizhangError } from '../../schemas/errors.js'
import { documentBuilder } from './builder.js'
import { decodeText } from './charset.js'
import { appendFlow, type FlowItem } from './flow.js'
import type { Reader } from './reader.js'
import type { GridRow } from './table.js'
import { joinWrapped, wrappedGroups } from './unwrap.js'

/** Bytes of one, in every character set that is read. */
const longestCharacter = 4

export const textReader: Reader = {
  format: 'text',
  async read(bytes, options) {
    const builder = documentBuilder('text', options)
    const { maxCharacters = Number.POSITIVE_INFINITY } = options
    // Before anything is made of it: a text is hardly longer than what comes of it.
    const tooLong = new TaizhangError('limit-size', `more than ${maxCharacters} characters`)
    if (bytes.length > maxCharacters * longestCharacter) throw tooLong
    const { text } = decodeText(bytes)
    if (text.length > maxCharacters) throw tooLong
    const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/)
    const whole = wrappedGroups(lines).map((group) => joinWrapped(group.map((at) => lines[at] ?? '')))
    appendFlow(builder, flowOf(whole))
    return builder.finish()
  },
}

function flowOf(lines: string[]): FlowItem[] {
  const flow: FlowItem[] = []
  lines.forEach((line, at) => {
    const heading = /^\uFEFF?(#{1,6})\s(.*)$/.exec(line)
    const last = flow.at(-1)
    if (isTableRow(line) && last?.type === 'table') {
      if (!isRule(line)) last.rows.push(rowOf(line, false))
    } else if (isTableRow(line) && isRule(lines[at + 1] ?? '')) {
      flow.push({ type: 'table', rows: [rowOf(line, true)] })
    } else if (heading) {
      flow.push({
        type: 'block',
        block: { kind: 'heading', level: heading[1]?.length, text: withoutClosing(heading[2] ?? '') },
      })
    } else flow.push({ type: 'block', block: { kind: 'paragraph', text: line } })
  })
  return flow
}

/** Markdown may close a heading with as many marks as it likes. */
function withoutClosing(words: string): string {
  let end = words.length
  while (words[end - 1] === '#') end -= 1
  return words.slice(0, end).trim()
}

function isTableRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line)
}

/** The line under the header of a Markdown table. */
function isRule(line: string): boolean {
  return isTableRow(line) && /^[\s|:-]+$/.test(line)
}

function rowOf(line: string, header: boolean): GridRow {
  const cells = line.trim().slice(1, -1).split('|')
  return { header, cells: cells.map((text) => ({ text })) }
}
