/** Records and what a reader asks of them → the rows to show. Runs in the server and in the static page alike. */
import { placeKey } from '../../schemas/place-key.js'
import type { ReportRecord } from '../../schemas/record.js'

export type RecordQuery = {
  type?: string | undefined
  place?: string | undefined
  year?: number | undefined
  doc?: string | undefined
  indicator?: string | undefined
  strength?: string | undefined
  category?: string | undefined
  dueFrom?: string | undefined
  dueTo?: string | undefined
  q?: string | undefined
  sort?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** True where the query asks for no more than whole documents and types. */
export function isPlain(query: RecordQuery): boolean {
  const { year, indicator, strength, category, dueFrom, dueTo, q, sort } = query
  return [year, indicator, strength, category, dueFrom, dueTo, q, sort].every((each) => !each)
}

export function isAsked(record: ReportRecord, query: RecordQuery): boolean {
  return (
    (!query.type || query.type.split(',').includes(record.type)) &&
    (!query.place || record.place === query.place || record.placeCode === query.place) &&
    (!query.year || record.year === query.year) &&
    (!query.doc || record.doc === query.doc) &&
    (!query.indicator || isOfIndicator(record, query.indicator)) &&
    (!query.strength || ('strength' in record && record.strength === query.strength)) &&
    (!query.category || ('category' in record && (record.category ?? '').includes(query.category))) &&
    isDue(record, query) &&
    (!query.q || wordsOf(record).includes(query.q))
  )
}

function isOfIndicator(record: ReportRecord, wanted: string): boolean {
  if (record.type !== 'target' && record.type !== 'outcome') return false
  return record.indicatorId === wanted || record.indicator.includes(wanted)
}

function isDue(record: ReportRecord, { dueFrom, dueTo }: RecordQuery): boolean {
  if (!dueFrom && !dueTo) return true
  const day = dueOf(record)
  return day !== '' && (!dueFrom || day >= dueFrom) && (!dueTo || day <= dueTo)
}

/** The last day, ISO; empty where there is none. */
export function dueOf(record: ReportRecord): string {
  if (record.type === 'project') return record.milestones?.find(({ due }) => due?.to)?.due?.to ?? ''
  return 'due' in record ? (record.due?.to ?? '') : ''
}

function wordsOf(record: ReportRecord): string {
  return `${nameOf(record)} ${record.evidence.sentence} ${record.place ?? ''}`
}

/** What the record is about, in a few printed words. */
export function nameOf(record: ReportRecord): string {
  if (record.type === 'target' || record.type === 'outcome') return record.indicator
  if (record.type === 'project' || record.type === 'portfolio') return record.name
  if (record.type === 'glossary') return record.term
  return record.type === 'task' ? record.deliverable : record.title
}

/** The figure as printed. */
export function figureOf(record: ReportRecord): string {
  if (record.type === 'target') return record.quantity?.text ?? record.status ?? ''
  if (record.type === 'outcome') return record.quantity.text
  if (record.type !== 'project' && record.type !== 'portfolio') return ''
  const { value, unit } = record.totalInvestment ?? {}
  return value === undefined ? '' : `${value}${unit}`
}

const keys: Record<string, (record: ReportRecord) => string | number> = {
  place: placeKey,
  year: ({ year }) => year ?? 0,
  type: ({ type }) => type,
  name: nameOf,
  strength: (record) => ('strength' in record ? record.strength : ''),
  due: (record) => dueOf(record) || '9999',
  figure: (record) =>
    'quantity' in record && record.quantity ? (record.quantity.signed ?? record.quantity.base.value) : 0,
}
export const sortKeys = Object.keys(keys)

export function sorted(records: readonly ReportRecord[], { sort, order }: RecordQuery): ReportRecord[] {
  const key = sort ? keys[sort] : undefined
  if (!key) return [...records]
  const sign = order === 'desc' ? -1 : 1
  const keyed = records.map((record) => ({ record, value: key(record) }))
  keyed.sort((a, b) => (a.value < b.value ? -sign : a.value > b.value ? sign : 0))
  return keyed.map(({ record }) => record)
}
