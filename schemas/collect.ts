/** The records that a filter chooses, as a list. */
import type { Ledger, RecordFilter } from './ledger.js'
import type { RecordOf, RecordType, ReportRecord } from './record.js'

export async function collectRecords(ledger: Ledger, filter: RecordFilter): Promise<ReportRecord[]> {
  const found: ReportRecord[] = []
  for await (const record of ledger.records(filter)) found.push(record)
  return found
}

/** Those of one type. */
export async function collect<T extends RecordType>(
  ledger: Ledger,
  type: T,
  filter: Omit<RecordFilter, 'types'>,
): Promise<RecordOf<T>[]> {
  const records = await collectRecords(ledger, { ...filter, types: [type] })
  return records.filter((record): record is RecordOf<T> => record.type === type)
}
