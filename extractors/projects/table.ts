/** Rows of project tables → mentions of projects, and the lines that sum them. */
import type { Block, Cell } from '../../schemas/document.js'
import type { Money } from '../../schemas/record-common.js'
import type { Span } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { type ColumnRole, totalWords } from '../lexicon/project-columns.js'
import { findQuantities, parseQuantity } from '../values/quantity.js'
import { statusNamed } from './list-item.js'
import { categoryOf, listNameOf } from './list-items.js'
import { numberValue, readListNumber } from './list-number.js'
import type { Mention, Milestone } from './mention.js'
import type { Line } from './portfolio-lines.js'
import { type Columns, readColumns } from './table-columns.js'

export type TableRecords = { projects: Mention[]; lines: Line[] }

/** What the rows above leave to those below: the columns, the list's name, the part of it they stand in. */
type State = { columns: Columns; list?: string; part?: string; table: number }
type Field = Span & { text: string; head: string; unit?: string }
type Fields = Partial<Record<ColumnRole, Field>>

const known = new WeakMap<ReportContext, TableRecords>()

/** Projects and sums of all project tables of the document; read once a context. */
export function readTables(context: ReportContext): TableRecords {
  const records = known.get(context) ?? readAll(context)
  known.set(context, records)
  return records
}

function readAll(context: ReportContext): TableRecords {
  const records: TableRecords = { projects: [], lines: [] }
  let state: State | undefined
  for (const [at, block] of context.document.blocks.entries()) {
    if (!block.table) continue
    if (!state || block.table.table !== state.table || block.table.header) {
      state = openTable(context, block.table, at, state) ?? state
      if (state?.table !== block.table.table) continue
    }
    if (state && !block.table.header) readRow(context, block, state, records)
  }
  return records
}

/** The state of a table at its first row; a table without heads goes on with the columns of the one before. */
function openTable(
  context: ReportContext,
  row: NonNullable<Block['table']>,
  at: number,
  before?: State,
): State | undefined {
  const table = row.table
  const columns = readColumns(context, row, at)
  if (columns) {
    const list = listAbove(context, at)
    return { columns, table, ...(list ? { list } : {}) }
  }
  const goesOn =
    before && row.cells.length === before.columns.width && row.cells.every(({ head }) => head === '')
  return goesOn ? { ...before, table } : undefined
}

/** The short line above the table, else the heading it stands under. */
function listAbove({ document, segments }: ReportContext, at: number): string | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const block = document.blocks[before]
    const words = block && !block.table ? document.text.slice(block.start, block.end).trim() : ''
    if (/(?:表|清单|名单|计划|项目|工程|实事)$/.test(words) && words.length <= 40) return listNameOf(words)
  }
  const heading = segments
    .find(({ firstBlock, endBlock }) => firstBlock <= at && at < endBlock)
    ?.heading.at(-1)
  return heading ? listNameOf(heading) : undefined
}

function readRow(context: ReportContext, block: Block, state: State, records: TableRecords): void {
  const cells = block.table?.cells ?? []
  const texts = cells.map((cell) => textOf(context, cell)).filter(Boolean)
  const fields = fieldsOf(context, cells, state.columns)
  const name = fields.name?.text ?? ''
  const label = cells.length === 1 || new Set(texts).size === 1 ? (texts[0] ?? '') : name || (texts[0] ?? '')
  if (isHeader(fields)) return
  if (isPartRow(cells, texts, fields, label)) {
    state.part = label
    const line = lineOf(block, fields, state, label)
    if (line) records.lines.push(line)
  } else if (totalWords.test(label)) {
    const line = lineOf(block, fields, state, label)
    if (line) records.lines.push(line)
  } else if (fields.name && name.length >= 2) records.projects.push(mentionOf(fields, fields.name, state))
}

function textOf({ document }: ReportContext, cell: Span): string {
  return document.text.slice(cell.start, cell.end).replace(/\s+/g, '')
}

function fieldsOf(context: ReportContext, cells: readonly Cell[], columns: Columns): Fields {
  const fields: Fields = {}
  for (const cell of cells) {
    const column = columns.byNumber.get(cell.column)
    const text = textOf(context, cell)
    if (!column || text === '' || fields[column.role]) continue
    const unit = column.unit ?? columns.unit
    fields[column.role] = {
      start: cell.start,
      end: cell.end,
      text,
      head: column.head,
      ...(unit ? { unit } : {}),
    }
  }
  return fields
}

/** A header row that the reader took for data. */
function isHeader({ name, total, annual }: Fields): boolean {
  return [name, total, annual].some((field) => field?.text.startsWith(field.head))
}

/** 一、产业项目（12个）: a title over the columns, or a named part with a Chinese number and sums of its own. */
function isPartRow(cells: readonly Cell[], texts: readonly string[], fields: Fields, label: string): boolean {
  if (totalWords.test(label) || label === '') return false
  const alone = new Set(texts).size === 1 || cells.length === 1
  const form = readListNumber(label)?.form ?? readListNumber(`${fields.number?.text ?? ''}、`)?.form
  const titled = form === 'chinese' || form === 'bracket'
  return alone || (titled && fields.owner === undefined && fields.responsible === undefined)
}

function mentionOf(fields: Fields, name: Field, state: State): Mention {
  const number = numberValue(fields.number?.text ?? '')
  const category = fields.category?.text ?? (state.part ? categoryOf(state.part) : undefined)
  const status = statusNamed(fields.status?.text ?? '') ?? statusNamed(state.part ?? '')
  const total = moneyOf(fields.total)
  const annual = moneyOf(fields.annual)
  return {
    start: name.start,
    end: name.end,
    name: name.text.replace(/[（(](?:续建|新建|在建|新开工)(?:项目)?[)）]$/, ''),
    rule: 'project-table-row',
    confidence: 0.95,
    own: Object.values(fields).map(({ start, end }) => ({ start, end })),
    milestones: milestonesOf(fields),
    ...(state.list ? { list: state.list } : {}),
    ...(number > 0 ? { number } : {}),
    ...(category ? { category } : {}),
    ...(status ? { status } : {}),
    ...(total ? { totalInvestment: total } : {}),
    ...(annual ? { annualInvestment: annual } : {}),
    ...(fields.owner ? { owner: fields.owner.text } : {}),
  }
}

/** A bare number takes the unit of its column's head or of the caption. */
function moneyOf(field?: Field): Money | undefined {
  if (!field) return undefined
  const words = field.text.replace(/[,，](?=\d{3})/g, '')
  const quantity = /^[\d.]+$/.test(words)
    ? parseQuantity(`${words}${field.unit ?? ''}`)
    : findQuantities(words).find((match) => match.quantity.base.unit === '元')?.quantity
  if (quantity?.base.unit !== '元') return undefined
  const { text: _, cue: __, signed: ___, ...money } = quantity
  return money
}

function milestonesOf({ start, finish, span, goal }: Fields): Milestone[] {
  const range = /^([^-—–~～至]*20\d\d[^-—–~～至]*)[-—–~～至]+(\d.*|[^-—–~～至\d]\D*\d.*)$/.exec(
    span?.text ?? '',
  )
  const rows: [string | undefined, string][] = [
    [start?.text ?? range?.[1], '开工'],
    [finish?.text ?? range?.[2], '竣工'],
  ]
  const dated = rows.flatMap(([due, event]) => (due && /\d/.test(due) ? [{ due: { text: due }, event }] : []))
  return goal ? [...dated, { event: goal.text }] : dated
}

function lineOf(block: Block, fields: Fields, state: State, label: string): Line | undefined {
  const total = moneyOf(fields.total)
  const annual = moneyOf(fields.annual)
  const count = Number(/(\d+)[个项]/.exec(label)?.[1] ?? Number.NaN)
  if (!total && !annual) return undefined
  const title = totalWords.test(label) ? (state.part ?? state.list ?? label) : label
  const name = title.slice(readListNumber(title)?.length ?? 0).replace(/[（(][^（）()]*[)）]$/, '')
  const category = state.part ? categoryOf(state.part) : undefined
  const status = statusNamed(title)
  const whole = /^(?:总计|总合计|合计)/.test(label) && !state.part
  return {
    start: block.start,
    end: block.end,
    name: whole ? (state.list ?? name) : name,
    rule: 'portfolio-table-sum',
    confidence: 0.9,
    ...(Number.isNaN(count) ? {} : { count }),
    ...(category ? { category } : {}),
    ...(status ? { status } : {}),
    ...(total ? { totalInvestment: total } : {}),
    ...(annual ? { annualInvestment: annual } : {}),
  }
}
