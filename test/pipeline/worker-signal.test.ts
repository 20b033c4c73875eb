import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fill } from '../../pipeline/fleet-fill.js'
import { type FileQueue, openQueue } from '../../pipeline/queue/open.js'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { exportOf } from '../support/fleet.js'
import { writeMadeReports } from '../support/made-reports.js'
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js'
import { type Run, runCli } from './cli/run-cli.js'

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const child = ['--import', loader, path.join(import.meta.dirname, 'signal-child.ts')]
const files = 12
const isHere = hasRedis || process.env.CI !== undefined

describe.runIf(isHere)('a worker that is told to stop (skipped where redis-server is not installed)', () => {
  let folder = ''
  let redis: RedisServer
  let queue: FileQueue
  let expected: Awaited<ReturnType<typeof exportOf>>
  const at = (name: string) => path.join(folder, name)

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'signal-'))
    writeMadeReports(at('in'), files)
    writeFileSync(at('in/damaged.pdf'), '%PDF-1.4 cut off')
    redis = await startRedis()
    queue = await openQueue(redis.address)
    const alone = await openLedger(at('alone.db'), { create: true })
    await ingest([at('in')], { ledger: alone, jobs: 0 })
    expected = await exportOf(alone)
    await alone.close()
  })
  afterAll(async () => {
    await queue?.close()
    await redis?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const options = (db: string) => ['--queue', redis.address, '--db', db, '--jobs', '1']

  function runChild(...args: string[]): Promise<Run> {
    return new Promise((resolve) => {
      execFile(process.execPath, [...child, ...args], { cwd: folder }, (error, stdout, stderr) => {
        const { code, signal } = { signal: null, code: 0, ...error }
        resolve({ status: typeof code === 'number' ? code : -1, stdout: `${stdout}${signal ?? ''}`, stderr })
      })
    })
  }

  /** Stopped by the signal, then finished by another worker. */
  async function stopAndFinish(
    signal: string,
    kind: string,
    moment: number,
  ): Promise<{ left: number; read: number }> {
    const db = at(`${signal}-${kind}-${moment}.db`)
    await redis.flush()
    await fill([at('in')], { queue })
    const stopped = await runChild(signal, kind, String(moment), ...options(db))
    expect(stopped).toMatchObject({ status: 0 })
    const { left } = await queue.counts()
    const finished = await runCli('worker', ...options(db), '--drain')
    expect(await queue.counts()).toEqual({ left: 0, dead: 1 })
    // Every file was read once by the one or by the other.
    const [first, second] = [stopped, finished].map(({ stdout }) => countsOf(stdout))
    expect((first?.read ?? 0) + (second?.read ?? 0)).toBe(files)
    expect((first?.unchanged ?? 0) + (second?.unchanged ?? 0)).toBe(0)
    expect((first?.failed ?? 0) + (second?.failed ?? 0)).toBe(1)
    expect(finished.status).toBe(second?.failed === 1 ? 2 : 0)
    const ledger = await openLedger(db)
    expect(await exportOf(ledger)).toEqual(expected)
    await ledger.close()
    return { left, read: first?.read ?? 0 }
  }

  it.each([
    ['SIGTERM', 1],
    ['SIGINT', 6],
  ])(
    'by %s while it saves its file %i saves it, and leaves the rest to others',
    async (signal, moment) => {
      const { left, read } = await stopAndFinish(signal, 'save', moment)
      expect(read).toBeGreaterThanOrEqual(moment)
      expect(left).toBeGreaterThan(0)
    },
    120_000,
  )

  it('at any other step loses and doubles nothing', async () => {
    await redis.flush()
    await fill([at('in')], { queue })
    const whole = await runChild('SIGTERM', 'step', '0', ...options(at('whole.db')), '--drain')
    expect(whole.status).toBe(2)
    const steps = Number(/(\d+) steps/.exec(whole.stdout)?.[1])
    expect(steps).toBeGreaterThan(100)
    for (const share of [0.4, 0.7]) {
      await stopAndFinish(share < 0.6 ? 'SIGTERM' : 'SIGINT', 'step', Math.floor(steps * share))
    }
  }, 240_000)
})

function countsOf(stdout: string): Record<string, number> {
  const [, read, unchanged, failed] =
    /(\d+) read, (\d+) unchanged, \d+ skipped, (\d+) failed/.exec(stdout) ?? []
  return { read: Number(read), unchanged: Number(unchanged), failed: Number(failed) }
}
