/** A process that ingests a folder and waits for its turn before each step of its ledger: outside transactions, or `everywhere`. */
import { readSync, writeSync } from 'node:fs'
import Database from 'libsql'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'

const [folder = '', address = '', where = ''] = process.argv.slice(2)
let isInside = false

/** A byte out says that it waits, a byte in that it may go on. Inside a transaction other writers would wait in vain. */
function takeTurn(): void {
  if (isInside && where !== 'everywhere') return
  writeSync(1, '.')
  readSync(0, Buffer.alloc(1))
}

const { prepare, exec } = Database.prototype
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  takeTurn()
  return prepare.call(this, sql)
} as typeof prepare
Database.prototype.exec = function (this: Database.Database, sql: string) {
  takeTurn()
  const result = exec.call(this, sql)
  if (sql.startsWith('BEGIN')) isInside = true
  if (/^(?:COMMIT|ROLLBACK)/.test(sql)) isInside = false
  return result
}

const ledger = await openLedger(address, { create: true })
await ingest([folder], { ledger, jobs: 0 })
await ledger.close()
