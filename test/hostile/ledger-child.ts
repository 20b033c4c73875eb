/** A process that ingests a folder with a limit on the size of the ledger, as a full disk would have it. */
import Database from 'libsql'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'

const [folder = '', address = '', pages = ''] = process.argv.slice(2)
const { prepare } = Database.prototype
let isLimited = false
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  if (!isLimited && /^PRAGMA journal_mode/.test(sql)) {
    isLimited = true
    prepare.call(this, `PRAGMA max_page_count = ${pages}`).all([])
  }
  return prepare.call(this, sql)
} as typeof prepare

const ledger = await openLedger(address, { create: true })
try {
  await ingest([folder], { ledger, jobs: 0 })
} catch (error) {
  process.stdout.write(JSON.stringify({ code: (error as { code?: string }).code, message: String(error) }))
} finally {
  await ledger.close()
}
