import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fill } from '../../pipeline/fleet-fill.js'
import { type FileQueue, openQueue } from '../../pipeline/queue/open.js'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { exportOf, spawnWorker, type WorkerProcess } from '../support/fleet.js'
import { writeMadeReports } from '../support/made-reports.js'
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js'
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js'

/** `FLEET_FILES=1000` for the whole proof. */
const files = Number(process.env.FLEET_FILES ?? 200)
const isHere = (hasRedis && postgresPrograms !== undefined) || process.env.CI !== undefined

describe.runIf(isHere)('a fleet (skipped where redis-server or postgresql is not installed)', () => {
  let folder = ''
  let redis: RedisServer
  let postgres: PostgresServer
  let queue: FileQueue
  const workers: WorkerProcess[] = []

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'fleet-'))
    writeMadeReports(path.join(folder, 'in'), files)
    ;[redis, postgres] = await Promise.all([startRedis(), startPostgres()])
    queue = await openQueue(redis.address)
  })
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await Promise.all(workers.map(({ ended }) => ended))
    await queue?.close()
    await Promise.all([redis?.stop(), postgres?.stop()])
    rmSync(folder, { recursive: true, force: true })
  })

  function start(db: string): WorkerProcess {
    const worker = spawnWorker(['--queue', redis.address, '--db', db, '--jobs', '1'], folder)
    workers.push(worker)
    return worker
  }

  it('gives what one undisturbed machine gives, whatever is killed or restarted', async () => {
    const db = await postgres.freshDatabase()
    await (await openLedger(db, { create: true })).close()
    await fill([path.join(folder, 'in')], { queue })
    const { left: jobs } = await queue.counts()
    const share = async (part: number) => {
      while ((await queue.counts()).left > jobs * (1 - part)) await pause()
    }
    const [first, second] = [start(db), start(db)]
    await Promise.all([first.ready, second.ready])
    await share(0.25)
    first.kill('SIGKILL')
    await first.ended
    const third = start(db)
    await share(0.5)
    await redis.restart()
    await share(0.75)
    await postgres.restart()
    await share(1)
    for (const worker of [second, third]) worker.kill('SIGTERM')
    const ends = await Promise.all([second.ended, third.ended])
    expect(ends.map(({ status }) => status)).toEqual([0, 0])

    const alone = await openLedger(path.join(folder, 'alone.db'), { create: true })
    await ingest([path.join(folder, 'in')], { ledger: alone, jobs: 2 })
    const expected = await exportOf(alone)
    await alone.close()
    const ledger = await openLedger(db)
    const result = await exportOf(ledger)
    await ledger.close()
    expect(result).toEqual(expected)
    expect(expected.records.length).toBeGreaterThan(files)
    expect(expected.documents.filter(({ sameAs }) => sameAs !== undefined).length).toBeGreaterThan(files / 10)
    const dead = (await queue.dead()).flatMap(({ failures }) => failures.map(({ file = '' }) => file))
    expect(dead.sort()).toEqual(failedFiles(expected))
  }, 1_800_000)
})

function failedFiles(result: Awaited<ReturnType<typeof exportOf>>): string[] {
  return result.failures.map(({ file = '' }) => file).sort()
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
