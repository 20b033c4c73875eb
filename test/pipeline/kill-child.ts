/** A process that ingests a folder and kills itself, as `kill -9` would, at the n-th step of its ledger. */
import Database from 'libsql'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'

const [folder = '', address = '', stepText = '0'] = process.argv.slice(2)
let left = Number(stepText)

function step(): void {
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

/** Every statement prepared, and every row it is run for, is a step: also inside transactions. */
const { prepare, exec } = Database.prototype
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  step()
  const statement = prepare.call(this, sql) as unknown as { run: (...values: unknown[]) => unknown }
  const run = statement.run.bind(statement)
  statement.run = (...values) => {
    step()
    return run(...values)
  }
  return statement
} as typeof prepare
Database.prototype.exec = function (this: Database.Database, sql: string) {
  step()
  return exec.call(this, sql)
}

const ledger = await openLedger(address, { create: true })
await ingest([folder], { ledger, jobs: 0 })
await ledger.close()
process.stdout.write(String(-left))
