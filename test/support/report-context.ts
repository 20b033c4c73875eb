/** Builds the context of an extractor from a few lines of text: each line a paragraph, all under one role. */
import type { ReportContext } from '../../extractors/extractor.js'
import type { Block } from '../../schemas/document.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Segment } from '../../schemas/segment.js'

export type Made = {
  role?: Segment['role']
  tense?: Segment['tense']
  heading?: string[]
  meta?: Partial<DocumentMeta>
}

/** A line `| a | b |` becomes a table row; the first row of a table is its header. */
export function reportContext(
  text: string,
  { role = 'tasks', tense = 'neutral', heading = [], meta = {} }: Made = {},
): ReportContext {
  const blocks = blocksOf(text)
  return {
    document: { format: 'text', text, blocks, furniture: [], hints: {}, warnings: [] },
    meta: {
      title: '政府工作报告',
      kind: 'work_report',
      version: 'full',
      place: '青川岭市',
      planYear: 2031,
      reviewYear: 2030,
      ...meta,
    },
    segments: [
      {
        start: 0,
        end: text.length,
        role,
        heading,
        level: 0,
        tense,
        firstBlock: 0,
        endBlock: blocks.length,
      },
    ],
  }
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  let heads: string[] | undefined
  for (const line of text.split('\n')) {
    const block: Block = { start, end: start + line.length, kind: 'paragraph' }
    if (line.startsWith('|')) {
      const header = heads === undefined
      heads ??= cellTexts(line).map(({ text: head }) => head)
      const row = blocks.filter((each) => each.table).length
      const names = heads
      block.kind = 'table_row'
      block.table = {
        table: 0,
        row,
        header,
        cells: cellTexts(line).map(({ at, text: cell }, column) => ({
          start: block.start + at,
          end: block.start + at + cell.length,
          column,
          columns: 1,
          rows: 1,
          head: header ? '' : (names[column] ?? ''),
        })),
      }
    } else heads = undefined
    blocks.push(block)
    start += line.length + 1
  }
  return blocks
}

function cellTexts(line: string): { at: number; text: string }[] {
  return [...line.matchAll(/\|([^|]+)(?=\|)/g)].map((match) => {
    const inner = match[1] ?? ''
    return { at: match.index + 1 + inner.length - inner.trimStart().length, text: inner.trim() }
  })
}
