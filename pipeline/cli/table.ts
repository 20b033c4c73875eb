/** Rows of text into a table for people; Chinese characters count two columns. */
import Table from 'cli-table3'
import { colours, type Stream } from './io.js'

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** One line a row, without frames, so that it can be cut and searched with the usual tools. */
export function renderTable(stream: Stream, head: string[], rows: (string | number | undefined)[][]): string {
  const { bold } = colours(stream)
  const table = new Table({
    head: head.map((title) => bold(title)),
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of rows) table.push(row.map((cell) => oneLine(String(cell ?? ''))))
  return `${table.toString().replace(/ +$/gm, '')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** At most `width` characters, the last one an ellipsis where something is left out. */
export function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`
}
