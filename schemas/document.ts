/** What a reader makes of a file: one text that is never edited again, and blocks that point into it. */
import { z } from 'zod'
import { Warning } from './diagnostic.js'
import { Span } from './span.js'

export const Format = z.enum(['pdf', 'docx', 'html', 'text'])
export type Format = z.infer<typeof Format>

/** A box on a page in points, origin at the top left. `start`/`end` are the text drawn in it. */
export const Box = z.object({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Box = z.infer<typeof Box>

/** One cell of a table row; `head` is the text of the column's header cell(s), joined by a blank. */
export const Cell = Span.extend({
  column: z.int().nonnegative(),
  columns: z.int().positive(),
  rows: z.int().positive(),
  head: z.string(),
})
export type Cell = z.infer<typeof Cell>

export const BlockKind = z.enum(['heading', 'paragraph', 'table_row', 'footnote'])

/**
 * A paragraph, heading, table row or footnote; blocks are in reading order, do not overlap and are
 * separated in the text by exactly one line feed. A block's own text holds no line feed.
 */
export const Block = Span.extend({
  kind: BlockKind,
  /** Heading level as the file itself states it (h1, Word style), from 1. Absent where it states none. */
  level: z.int().positive().optional(),
  page: z.int().positive().optional(),
  /** One box a line, PDF only. */
  boxes: z.array(Box).optional(),
  /** Set where the file's layout says so; a cue for segmenting, never proof. */
  centered: z.boolean().optional(),
  bold: z.boolean().optional(),
  /** Character size relative to the body text of the document (1 = body). */
  size: z.number().optional(),
  /** Table rows: number of the table in the document, of the row in the table (0-based), header rows marked. */
  table: z.object({ table: z.int(), row: z.int(), header: z.boolean(), cells: z.array(Cell) }).optional(),
  /** Mean confidence of character recognition, 0–1, where the block was read by it. */
  ocr: z.number().min(0).max(1).optional(),
})
export type Block = z.infer<typeof Block>

/** Running heads, page numbers, page chrome, tables of contents: kept and labelled, not in the text. */
export const Furniture = z.object({
  text: z.string(),
  kind: z.enum(['header', 'footer', 'page_number', 'watermark', 'contents', 'chrome', 'hidden', 'margin']),
  page: z.int().positive().optional(),
})
export type Furniture = z.infer<typeof Furniture>

export const ReportDocument = z.object({
  format: Format,
  /** The normalized text; every offset in the ledger counts UTF-16 units of it. */
  text: z.string(),
  blocks: z.array(Block),
  furniture: z.array(Furniture),
  /** Number of pages, PDF only. */
  pages: z.int().positive().optional(),
  /** What the container says of itself (HTML title and meta, PDF info, Word properties). Hints, not facts. */
  hints: z.object({
    title: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    author: z.string().optional(),
  }),
  warnings: z.array(Warning),
})
export type ReportDocument = z.infer<typeof ReportDocument>
