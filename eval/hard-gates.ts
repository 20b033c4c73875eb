/** Records of one document read twice → what must never happen: a record against the schema, false evidence, an id that moves. */
import { ReportRecord } from '../schemas/record.js'

export type Reading = { doc: string; records: readonly ReportRecord[]; text: string }
export type Fault = { doc: string; id: string; fault: 'schema' | 'evidence' | 'unstable id' }

export function faultsOf(reading: Reading): Fault[] {
  const { doc, records, text } = reading
  const fault = (id: string, kind: Fault['fault']): Fault => ({ doc, id, fault: kind })
  return records.flatMap((record) => {
    const { quote, start, end } = record.evidence
    return [
      ...(ReportRecord.safeParse(record).success ? [] : [fault(record.id, 'schema')]),
      ...(quote === text.slice(start, end) ? [] : [fault(record.id, 'evidence')]),
    ]
  })
}

/** Ids of one reading that the other has not. */
export function unstableIds(first: Reading, second: Reading): Fault[] {
  const known = new Set(second.records.map(({ id }) => id))
  return first.records
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ doc: first.doc, id, fault: 'unstable id' }))
}
