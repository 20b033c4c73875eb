/**
 * A worker that sends itself a signal at its n-th step, as an operator might: each command to Redis and each statement of
 * the ledger is one; or at its n-th `save`, when a file was read and is not yet in the ledger.
 */
import { Redis } from 'ioredis'
import Database from 'libsql'
import { runProgram } from '../../pipeline/cli/program.js'

const [signal = 'SIGTERM', kind = 'step', moment = '0', ...args] = process.argv.slice(2)
const seen = { step: 0, save: 0 }

function met(what: keyof typeof seen): void {
  seen[what] += 1
  if (what === kind && seen[what] === Number(moment)) process.kill(process.pid, signal)
}

const { sendCommand } = Redis.prototype
Redis.prototype.sendCommand = function (...sent) {
  met('step')
  const [{ name, args: words }] = sent
  if (name === 'set' && String(words[0]).startsWith('taizhang:lock:')) met('save')
  return sendCommand.apply(this, sent)
}
const { prepare } = Database.prototype
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  met('step')
  return prepare.call(this, sql)
} as typeof prepare

process.exitCode = await runProgram(['worker', ...args], {
  stdout: process.stdout,
  stderr: process.stderr,
  exitCode: 0,
})
process.stdout.write(`${seen.step} steps\n`)
