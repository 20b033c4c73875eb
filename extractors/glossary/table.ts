/** Reads glossaries set as tables: a column of terms and one of explanations. */
import type { Block, Cell, ReportDocument } from '../../schemas/document.js'
import { definitionHead, termHead } from '../lexicon/glossary.js'
import type { GlossaryEntry } from './entries.js'

const rule = 'table row <term> | <explanation>'

/** Entries of the table rows among the `listed` blocks, and of tables whose heads name both columns. */
export function readTables(document: ReportDocument, listed: ReadonlySet<number>): GlossaryEntry[] {
  return document.blocks.flatMap((block, index) => {
    if (!block.table || block.table.header) return []
    return entryOfRow(document, block, listed.has(index))
  })
}

function entryOfRow({ text }: ReportDocument, block: Block, listed: boolean): GlossaryEntry[] {
  const cells = (block.table?.cells ?? []).filter(({ start, end }) => text.slice(start, end).trim() !== '')
  const byHead = {
    term: cells.find(({ head }) => termHead.test(head) && !definitionHead.test(head)),
    definition: cells.find(({ head }) => definitionHead.test(head)),
  }
  const unheaded = listed ? { term: cells.at(-2), definition: cells.at(-1) } : {}
  const { term, definition } = byHead.term && byHead.definition ? byHead : unheaded
  if (!term || !definition || (!listed && !/名词|词语|术语|用语/.test(term.head))) return []
  const number = numberOf(text, cells[0], term)
  return [{ rule, confidence: 0.9, ...(number === undefined ? {} : { number }), term, parts: [definition] }]
}

function numberOf(text: string, cell: Cell | undefined, term: Cell): number | undefined {
  const digits = cell && cell !== term ? /^\s*(\d{1,3})\s*$/.exec(text.slice(cell.start, cell.end)) : null
  return digits ? Number(digits[1]) : undefined
}
