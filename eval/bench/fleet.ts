/** npm run bench:fleet [FILES]: documents a second that one and two workers save, with servers started for it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stdout } from 'node:process'
import Table from 'cli-table3'
import { fill } from '../../pipeline/fleet-fill.js'
import { openQueue } from '../../pipeline/queue/open.js'
import { openLedger } from '../../pipeline/store/open.js'
import { spawnWorker } from '../../test/support/fleet.js'
import { writeMadeReports } from '../../test/support/made-reports.js'
import { startPostgres } from '../../test/support/postgres.js'
import { startRedis } from '../../test/support/redis.js'

const files = Number(process.argv[2] ?? 1000)
/** Together some ten thousand characters, as in a report of a county. */
const paragraphs = 250
/** Left out of the clock: a worker's first files load its words and its readers. */
const warming = Math.ceil(files / 10)

const folder = mkdtempSync(path.join(tmpdir(), 'fleet-'))
writeMadeReports(path.join(folder, 'in'), files, paragraphs)
const [redis, postgres] = await Promise.all([startRedis(), startPostgres()])
const queue = await openQueue(redis.address)
try {
  const alone = await measure(1)
  const both = await measure(2)
  const table = new Table({ head: ['workers', 'documents a second', 'beside one'] })
  table.push([1, alone.toFixed(1), '1'], [2, both.toFixed(1), (both / alone).toFixed(2)])
  stdout.write(
    `${files} made reports of ${paragraphs} paragraphs, one thread a worker, one PostgreSQL, one Redis\n${table.toString()}\n`,
  )
} finally {
  await queue.close()
  await Promise.all([redis.stop(), postgres.stop()])
  rmSync(folder, { recursive: true, force: true })
}

/** @returns documents a second, from the time when all workers are warm */
async function measure(count: number): Promise<number> {
  await redis.flush()
  const db = await postgres.freshDatabase()
  await (await openLedger(db, { create: true })).close()
  const args = ['--queue', redis.address, '--db', db, '--jobs', '1']
  const workers = Array.from({ length: count }, () => spawnWorker(args, folder))
  await Promise.all(workers.map(({ ready }) => ready))
  await fill([path.join(folder, 'in')], { queue })
  const { left: jobs } = await queue.counts()
  const from = await reached(jobs - warming)
  const to = await reached(0)
  for (const worker of workers) worker.kill('SIGTERM')
  await Promise.all(workers.map(({ ended }) => ended))
  // A job holds all copies of one content, so documents are as many times more than jobs.
  return (((from.left - to.left) * files) / jobs / (to.at - from.at)) * 1000
}

async function reached(left: number): Promise<{ left: number; at: number }> {
  for (;;) {
    const counts = await queue.counts()
    if (counts.left <= left) return { left: counts.left, at: performance.now() }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
