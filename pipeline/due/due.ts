/** Ledger → commitments, milestones and tasks by deadline, with what later reports say of those that are past. */
import { collectRecords } from '../../schemas/collect.js'
import type { Evidence } from '../../schemas/evidence.js'
import type { DocumentFilter, DocumentRow, Ledger } from '../../schemas/ledger.js'
import type { Due } from '../../schemas/period.js'
import { placeKey } from '../../schemas/place-key.js'
import type { RecordType, ReportRecord } from '../../schemas/record.js'
import type { Responsible } from '../../schemas/record-common.js'
import { isMentioned } from './mentioned.js'

export type DueItem = {
  /** Of the record; a milestone adds its ordinal (`id#2`). */
  id: string
  type: 'target' | 'milestone' | 'task'
  doc: string
  file: string
  place?: string | undefined
  placeCode?: string | undefined
  what: string
  due: Due
  strength?: string | undefined
  responsible?: Responsible[] | undefined
  /** Past on the given day. */
  overdue: boolean
  /** `reported`: a later report speaks of it; `silent`: a later report does not; `open`: there is none yet, or it is not past. */
  followUp: 'reported' | 'silent' | 'open'
  /** The later report's record that speaks of it. */
  reportedBy?: string | undefined
  evidence: Evidence
}

export type DueFilter = DocumentFilter & {
  /** ISO dates, inclusive. */
  from?: string | undefined
  to?: string | undefined
  /** The day on which things are past or not, ISO. */
  today: string
  /** Also commitments whose deadline is not printed and stands at the end of the plan year. */
  implied?: boolean | undefined
}

/** In the order of deadline, then place, then text. Deadlines without a date (汛期前) come last. */
export async function dueItems(ledger: Ledger, filter: DueFilter): Promise<DueItem[]> {
  const { from, to, today, implied, ...documents } = filter
  const rows = await ledger.documents(documents)
  const items: DueItem[] = []
  for await (const record of ledger.records({ ...documents, types: ['target', 'project', 'task'] })) {
    if (record.restates) continue
    for (const item of itemsOf(record, today)) {
      if (isAsked(item, { from, to, implied })) items.push(item)
    }
  }
  const followed = await follow(ledger, rows, items)
  return followed.sort(
    (a, b) => compareText(lastDay(a), lastDay(b)) || compareText(a.placeCode ?? '', b.placeCode ?? ''),
  )
}

function itemsOf(record: ReportRecord, today: string): DueItem[] {
  if (record.type === 'project') {
    return (record.milestones ?? []).flatMap(({ due, event }, n) =>
      due ? [item(record, today, due, `${record.name}：${event}`, 'milestone', `#${n + 1}`)] : [],
    )
  }
  if (record.type !== 'target' && record.type !== 'task') return []
  return record.due
    ? [item(record, today, record.due, record.evidence.quote.replace(/\s+/g, ''), record.type)]
    : []
}

function item(
  record: ReportRecord,
  today: string,
  due: Due,
  what: string,
  type: DueItem['type'],
  suffix = '',
): DueItem {
  return {
    id: record.id + suffix,
    type,
    doc: record.doc,
    file: record.file,
    place: record.place,
    placeCode: record.placeCode,
    what,
    due,
    ...('strength' in record ? { strength: record.strength } : {}),
    ...('responsible' in record && record.responsible ? { responsible: record.responsible } : {}),
    overdue: due.to !== undefined && due.to < today,
    followUp: 'open',
    evidence: record.evidence,
  }
}

function isAsked(
  { due }: DueItem,
  asked: { from?: string | undefined; to?: string | undefined; implied?: boolean | undefined },
): boolean {
  if (due.implied && !asked.implied) return false
  if (due.to === undefined) return asked.from === undefined && asked.to === undefined
  return (asked.from === undefined || due.to >= asked.from) && (asked.to === undefined || due.to <= asked.to)
}

/** Records by which a later report can answer. */
const answers: RecordType[] = ['outcome', 'project', 'portfolio']

/** Looks each past item up in the first report of its place that looks back on the year of its deadline. */
async function follow(
  ledger: Ledger,
  rows: readonly DocumentRow[],
  items: readonly DueItem[],
): Promise<DueItem[]> {
  const records = new Map<string, ReportRecord[]>()
  const followed: DueItem[] = []
  for (const item of items) {
    const report = item.overdue ? laterReport(rows, item) : undefined
    if (!report) {
      followed.push(item)
      continue
    }
    const known = records.get(report.id) ?? (await collectRecords(ledger, { doc: report.id, types: answers }))
    records.set(report.id, known)
    const answer = known.find((record) => isMentioned(item, record))
    followed.push({ ...item, followUp: answer ? 'reported' : 'silent', reportedBy: answer?.id })
  }
  return followed
}

function laterReport(rows: readonly DocumentRow[], item: DueItem): DocumentRow | undefined {
  const year = Number(item.due.to?.slice(0, 4))
  return rows
    .filter((row) => placeKey(row) === placeKey(item) && row.id !== item.doc && !row.sameAs)
    .filter((row) => (row.reviewYear ?? 0) >= year && row.kind === 'work_report')
    .sort((a, b) => (a.reviewYear ?? 0) - (b.reviewYear ?? 0))[0]
}

function lastDay({ due }: DueItem): string {
  return due.to ?? '9999'
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
