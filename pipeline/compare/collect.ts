/** All records of one type that a filter chooses. */
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import type { RecordOf, RecordType, ReportRecord } from '../../schemas/record.js'

export async function collect<T extends RecordType>(
  ledger: Ledger,
  type: T,
  filter: DocumentFilter & { year?: number },
): Promise<RecordOf<T>[]> {
  const found: RecordOf<T>[] = []
  for await (const record of ledger.records({ ...filter, types: [type] }))
    if (isOf(record, type)) found.push(record)
  return found
}

function isOf<T extends RecordType>(record: ReportRecord, type: T): record is RecordOf<T> {
  return record.type === type
}
