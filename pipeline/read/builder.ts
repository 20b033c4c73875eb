/** Blocks as readers find them → a ReportDocument: owns the text, every offset and the numbering of tables. */
import { type WarningCode, warning } from '../../schemas/diagnostic.js'
import type { Block, Box, Cell, Format, Furniture, ReportDocument } from '../../schemas/document.js'
import { TaizhangError } from '../../schemas/errors.js'
import { cleanText } from './clean.js'
import { type GridRow, placeCells } from './table.js'

/** What a reader knows of a block before it has a place. Absent fields stay absent. */
export type BlockDraft = Pick<Block, 'kind'> & {
  text: string
  /** `start`/`end` count from the start of `text`, which must be clean (see clean.ts) where boxes are given. */
  boxes?: Box[] | undefined
} & { [K in 'level' | 'page' | 'centered' | 'bold' | 'size' | 'ocr']?: Block[K] | undefined }

export type DocumentBuilder = {
  /** Appends a block; one without text is dropped. */
  append(draft: BlockDraft): void
  /** Appends one `table_row` block a row; cells stand in the text in order, parted by a tab. */
  appendTable(rows: GridRow[]): void
  setAside(text: string, kind: Furniture['kind'], page?: number): void
  warn(code: WarningCode, detail?: string): void
  hint(hints: { [K in keyof ReportDocument['hints']]: string | undefined }): void
  /**
   * @param options `empty`: a document without text is no failure, for a warning says what was not read
   * @throws TaizhangError `text-missing` where no block was appended
   */
  finish(rest?: { pages?: number }, options?: { empty: boolean }): ReportDocument
}

/** Lets a limit on characters stop a reader before the memory does. */
export type BuilderOptions = { maxCharacters?: number | undefined }

export function documentBuilder(format: Format, options: BuilderOptions = {}): DocumentBuilder {
  const document: ReportDocument = { format, text: '', blocks: [], furniture: [], hints: {}, warnings: [] }
  const parts: string[] = []
  let length = 0
  let tables = 0

  /** Puts a line into the text and returns where it starts. */
  function put(text: string): number {
    const start = parts.length === 0 ? 0 : length + 1
    parts.push(text)
    length = start + text.length
    if (length > (options.maxCharacters ?? Number.POSITIVE_INFINITY))
      throw new TaizhangError('limit-size', `more than ${options.maxCharacters} characters`)
    return start
  }

  return {
    append({ text: raw, boxes, ...rest }) {
      const text = cleanText(raw)
      if (text === '') return
      const start = put(text)
      const block: Block = { ...present(rest), kind: rest.kind, start, end: start + text.length }
      if (boxes && text === raw) block.boxes = boxes.map((box) => shifted(box, start))
      document.blocks.push(block)
    },
    appendTable(rows) {
      const table = tables++
      const placed = placeCells(rows)
      const spans = new Map<unknown, { start: number; end: number }>()
      placed.forEach((row, index) => {
        const text = row.own.map((cell) => cell.text).join('\t')
        if (text.trim() === '') return
        let at = put(text)
        const start = at
        for (const cell of row.own) {
          spans.set(cell, { start: at, end: at + cell.text.length })
          at += cell.text.length + 1
        }
        const cells = row.all.map((cell): Cell => {
          const span = spans.get(cell.source) ?? { start, end: start }
          return { ...span, column: cell.column, columns: cell.columns, rows: cell.rows, head: cell.head }
        })
        document.blocks.push({
          kind: 'table_row',
          start,
          end: start + text.length,
          ...present({ page: row.page, boxes: row.boxes?.map((box) => shifted(box, start)) }),
          table: { table, row: index, header: row.header, cells },
        })
      })
    },
    setAside(raw, kind, page) {
      const text = cleanText(raw)
      if (text !== '') document.furniture.push({ text, kind, ...present({ page }) })
    },
    warn(code, detail = '') {
      const made = warning(code, detail)
      if (!document.warnings.some(({ message }) => message === made.message)) document.warnings.push(made)
    },
    hint(hints) {
      for (const key of ['title', 'published', 'url', 'author'] as const) {
        const value = cleanText(hints[key] ?? '')
        if (value !== '') document.hints[key] ??= value
      }
    },
    finish(rest = {}, { empty } = { empty: false }) {
      if (document.blocks.length === 0 && !empty) throw new TaizhangError('text-missing')
      return { ...document, ...rest, text: parts.join('\n') }
    },
  }
}

function shifted(box: Box, by: number): Box {
  return { ...box, start: box.start + by, end: box.end + by }
}

/** The object without its undefined fields, as exact optional properties want it. */
function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
