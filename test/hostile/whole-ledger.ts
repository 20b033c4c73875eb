/** All that a ledger holds, to be compared with what another one holds, and whether its file is sound. */
import Database from 'libsql'
import { openLedger } from '../../pipeline/store/open.js'

export async function wholeLedger(file: string): Promise<unknown> {
  const ledger = await openLedger(file)
  const records: unknown[] = []
  for await (const record of ledger.records({ allSources: true })) records.push(record)
  const whole = {
    documents: await ledger.documents({ allSources: true }),
    records,
    failures: await ledger.failures(),
    sources: await ledger.sources(),
  }
  await ledger.close()
  return whole
}

/** SQLite's own word: `ok` where every page and index is as it should be. */
export function integrityOf(file: string): unknown {
  const database = new Database(file)
  const [row] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
  database.close()
  return row?.integrity_check
}
