/** What a reader finds in a file, in order → blocks of a document, with page chrome set aside. */
import type { Furniture } from '../../schemas/document.js'
import type { BlockDraft, DocumentBuilder } from './builder.js'
import { chromeLines } from './chrome.js'
import { cleanText } from './clean.js'
import { contentsLines } from './contents.js'
import { pageLinks } from './lexicon.js'
import type { GridRow } from './table.js'

export type FlowItem =
  | { type: 'block'; block: BlockDraft }
  | { type: 'table'; rows: GridRow[] }
  | { type: 'aside'; text: string; kind: Furniture['kind'] }

/** A heading element with more text than this, or with sentences in it, is a paragraph in large type. */
const longestHeading = 80

export function readsAsHeading(text: string): boolean {
  const line = text.trim()
  return line.length <= longestHeading && !/。./.test(line)
}

/** @param title as the container states it */
export function appendFlow(builder: DocumentBuilder, flow: FlowItem[], title?: string): void {
  const items = flow.filter((item) => item.type !== 'block' || cleanText(item.block.text) !== '')
  const lines = items.map(lineOf)
  const chrome = chromeLines(lines, title)
  const contents = contentsLines(lines.map((line, index) => (items[index]?.type === 'block' ? line : '')))
  items.forEach((item, index) => {
    if (item.type === 'table') builder.appendTable(item.rows)
    else if (item.type === 'aside') builder.setAside(item.text, item.kind)
    else if (contents.has(index)) builder.setAside(item.block.text, 'contents')
    else if (!chrome.has(index)) builder.append(item.block)
    else {
      builder.setAside(item.block.text, 'chrome')
      if (pageLinks.test(cleanText(item.block.text)))
        builder.warn('content-skipped', 'the article goes on on other pages')
    }
  })
}

/** A table counts with its length, so that none is cut off with what follows the article. */
function lineOf(item: FlowItem): string {
  if (item.type === 'block') return cleanText(item.block.text)
  return item.type === 'table' ? item.rows.map((row) => row.cells.map((cell) => cell.text).join()).join() : ''
}
