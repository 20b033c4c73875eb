/** Records of one document, the later saying of the same claim pointing at the first. */
import type { ReportRecord } from '../schemas/record.js'

/** @param records in the order of the text */
export function linkRestatements(records: readonly ReportRecord[]): ReportRecord[] {
  const first = new Map<string, string>()
  return records.map((record) => {
    const claim = claimOf(record)
    if (claim === undefined) return record
    const restates = first.get(claim)
    if (restates === undefined) first.set(claim, record.id)
    return restates === undefined ? record : { ...record, restates }
  })
}

/** What two sayings must share to be the same claim; undefined where a type is never restated. */
function claimOf(record: ReportRecord): string | undefined {
  if (record.type === 'glossary') return JSON.stringify([record.type, record.term, record.definition])
  if (record.type === 'honour') return JSON.stringify([record.type, record.title, record.recipient])
  if (record.type !== 'target' && record.type !== 'outcome') return undefined
  const { type, indicator, indicatorId, measure, direction, quantity, span, basis, against, year, subject } =
    record
  return JSON.stringify([
    type,
    indicatorId ?? indicator,
    measure,
    direction,
    quantity?.op,
    quantity?.base,
    'status' in record ? record.status : undefined,
    span,
    basis,
    against,
    year,
    subject,
  ])
}
