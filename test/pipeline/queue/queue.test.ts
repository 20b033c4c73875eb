import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Queue } from 'bullmq'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fill } from '../../../pipeline/fleet-fill.js'
import { type FileEvent, startWorker } from '../../../pipeline/fleet-worker.js'
import { type FileQueue, openQueue } from '../../../pipeline/queue/open.js'
import { names } from '../../../pipeline/queue/settings.js'
import { ingest } from '../../../pipeline/run.js'
import { openLedger } from '../../../pipeline/store/open.js'
import type { Ledger } from '../../../schemas/ledger.js'
import { exportOf } from '../../support/fleet.js'
import { writeMadeReports } from '../../support/made-reports.js'
import { hasRedis, type RedisServer, startRedis } from '../../support/redis.js'
import { runCli } from '../cli/run-cli.js'

const isHere = hasRedis || process.env.CI !== undefined

describe.runIf(isHere)('the queue (skipped where Debian’s redis-server is not installed)', () => {
  let redis: RedisServer
  let queue: FileQueue
  let ledger: Ledger
  let folder = ''
  const at = (name: string) => path.join(folder, name)

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis?.stop())
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'queue-'))
    await redis.flush()
    queue = await openQueue(redis.address)
    ledger = await openLedger(at('fleet.db'), { create: true })
  })
  afterEach(async () => {
    await queue.close()
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function drain(): Promise<FileEvent[]> {
    const events: FileEvent[] = []
    const worker = await startWorker({ ledger, queue, jobs: 1, onFile: (event) => events.push(event) })
    while ((await queue.counts()).left > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await worker.close()
    return events
  }
  async function undisturbed(paths: string[]): Promise<unknown> {
    const alone = await openLedger(at('alone.db'), { create: true })
    await ingest(paths, { ledger: alone, jobs: 0 })
    const result = await exportOf(alone)
    await alone.close()
    return result
  }

  it('gives what one machine gives, copies, reposts and failures included', async () => {
    writeMadeReports(at('in'), 30)
    writeFileSync(at('in/notes.xyz'), 'no report')
    expect(await fill([at('in')], { queue })).toMatchObject({ queued: 31, waiting: 0, failed: [] })
    await drain()
    expect(await exportOf(ledger)).toEqual(await undisturbed([at('in')]))
  })

  it('gives the same where files arrive in another order than their own', async () => {
    writeMadeReports(at('in'), 10)
    const names = [7, 3, 2, 6].map((n) => at(`in/0000${n}.${n === 7 ? 'html' : 'md'}`))
    await fill([at('in')], { queue })
    const expected = await undisturbed([at('in')])
    await drain()
    for (const file of names) {
      const [source] = await ledger.sources({ file })
      if (source) await ledger.remove(source.doc)
    }
    for (const file of names) {
      await fill([file], { queue })
      await drain()
    }
    expect(await exportOf(ledger)).toEqual(expected)
  })

  it('reads the same bytes once, and a file that has not changed not at all', async () => {
    mkdirSync(at('in'))
    writeMadeReports(at('made'), 1)
    for (const name of ['a', 'b', 'c']) cpSync(at('made/00000.md'), at(`in/${name}.md`))
    await fill([at('in')], { queue })
    expect((await queue.counts()).left).toBe(1)
    expect((await fill([at('in')], { queue })).waiting).toBe(3)
    expect((await drain()).map(({ outcome, copied }) => [outcome, copied])).toEqual([
      ['saved', false],
      ['saved', true],
      ['saved', true],
    ])
    await fill([at('in')], { queue })
    expect((await drain()).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    await fill([at('in/b.md')], { queue, force: true })
    expect(await drain()).toMatchObject([{ outcome: 'saved', copied: false }])
  })

  it('takes bytes that the ledger holds under another name from there', async () => {
    writeMadeReports(at('made'), 2)
    for (const name of ['a', 'b', 'd']) cpSync(at('made/00000.md'), at(`${name}.md`))
    const names = [at('a.md'), at('b.md'), at('c.txt'), at('d.md')]
    cpSync(at('made/00000.md'), at('c.txt'))
    const copied: (boolean | undefined)[] = []
    for (const name of names) {
      await fill([name], { queue })
      copied.push(...(await drain()).map((event) => event.copied))
    }
    // The ending decides what plain text is taken for.
    expect(copied).toEqual([false, true, false, true])
    expect(await exportOf(ledger)).toEqual(await undisturbed(names))
    await fill([at('d.md')], { queue, force: true })
    expect(await drain()).toMatchObject([{ outcome: 'saved', copied: false }])
  })

  it('gives each copy of a text without a title its own name for one', async () => {
    const text = '各位代表：\n\n一年来，全县城乡居民收入增长8%，各项社会事业全面发展。'
    for (const name of ['b', 'a']) writeFileSync(at(`${name}.md`), text)
    const expected = await undisturbed([at('a.md'), at('b.md')])
    await fill([at('a.md'), at('b.md')], { queue })
    await drain()
    expect((await ledger.documents({ allSources: true })).map(({ title }) => title)).toEqual(['a', 'b'])
    expect(await exportOf(ledger)).toEqual(expected)
  })

  it('gives a file that joins a waiting copy a job of its own', async () => {
    writeMadeReports(at('made'), 1)
    cpSync(at('made/00000.md'), at('a.md'))
    cpSync(at('made/00000.md'), at('b.md'))
    await fill([at('a.md')], { queue })
    expect(await fill([at('b.md')], { queue })).toMatchObject({ queued: 1 })
    await drain()
    expect(await exportOf(ledger)).toEqual(await undisturbed([at('a.md'), at('b.md')]))
  })

  it('lists what it gave up in the words of a run on one machine, and takes it up again', async () => {
    writeFileSync(at('bad.pdf'), '%PDF-1.4 cut off')
    await fill([at('bad.pdf')], { queue })
    const [event] = await drain()
    const [dead] = await queue.dead()
    expect(dead?.failures).toEqual([event?.failure])
    expect(await ledger.failures()).toEqual(dead?.failures)
    const alone = await openLedger(at('alone.db'), { create: true })
    const summary = await ingest([at('bad.pdf')], { ledger: alone, jobs: 0 })
    await alone.close()
    expect(dead?.failures).toEqual(summary.failed)
    const printed = await runCli('failures', '--queue', redis.address)
    expect(printed.stdout).toMatch(/^failed .*bad\.pdf: .+; .+\n$/)
    expect((await runCli('failures', '--db', at('fleet.db'))).stdout).toBe(printed.stdout)
    expect((await runCli('failures', '--queue', redis.address, '--retry')).stdout).toMatch(/^1 jobs/)
    expect(await queue.counts()).toEqual({ left: 1, dead: 0 })
    writeMadeReports(at('made'), 1)
    await drain()
    expect(await queue.counts()).toEqual({ left: 0, dead: 1 })
  })

  it('tries again what may pass', async () => {
    writeMadeReports(at('in'), 1)
    await fill([at('in')], { queue })
    cpSync(at('in'), at('away'), { recursive: true })
    rmSync(at('in'), { recursive: true })
    const events: FileEvent[] = []
    const onFile = (event: FileEvent) => {
      events.push(event)
      // The share is back before the second try.
      if (event.failure) cpSync(at('away'), at('in'), { recursive: true, preserveTimestamps: true })
    }
    const worker = await startWorker({ ledger, queue, jobs: 1, onFile })
    while ((await queue.counts()).left > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await worker.close()
    expect(events.map(({ outcome }) => outcome)).toEqual(['later', 'saved'])
    expect(events[0]?.failure?.code).toBe('file-missing')
    expect(await ledger.failures()).toEqual([])
  })

  it('gives up after so many tries what did not pass, with the line of a run on one machine', async () => {
    const impatient = await openQueue(redis.address, {
      ...{ attempts: 3, backoff: { type: 'exponential', delay: 1 } },
      ...{ removeOnComplete: true, stackTraceLimit: 0 },
    })
    writeMadeReports(at('in'), 1)
    await fill([at('in/00000.md')], { queue: impatient })
    await impatient.close()
    rmSync(at('in/00000.md'))
    expect((await drain()).map(({ outcome }) => outcome)).toEqual(['later', 'later', 'failed'])
    expect(await queue.counts()).toEqual({ left: 0, dead: 1 })
    const laptop = await runCli('ingest', at('in/00000.md'), '--no-index', '--db', at('alone.db'))
    const listed = await runCli('failures', '--queue', redis.address)
    expect(listed.stdout).toBe(laptop.stderr)
    expect(listed.stdout).toMatch(/^failed .*00000\.md: there is no such file or folder; check the path\n$/)
    expect((await runCli('failures', '--db', at('fleet.db'))).stdout).toBe(listed.stdout)
  })

  it('waits twice as long before each further try', async () => {
    writeMadeReports(at('in'), 1)
    await fill([at('in')], { queue })
    rmSync(at('in'), { recursive: true })
    const worker = await startWorker({ ledger, queue, jobs: 1 })
    const waiting = new Queue(names.queue, {
      prefix: names.prefix,
      connection: { path: redis.address.slice('unix:'.length) },
    })
    const tries: number[] = []
    while (tries.length < 2) {
      const [job] = await waiting.getDelayed()
      if (!job || tries.includes(job.attemptsMade)) await new Promise((resolve) => setTimeout(resolve, 20))
      else {
        expect(job.delay).toBe(1000 * 2 ** (job.attemptsMade - 1))
        tries.push(job.attemptsMade)
      }
    }
    await Promise.all([worker.close(), waiting.close()])
  })

  it('tells by `ingest --queue` what it did, and waits where it is asked to', async () => {
    writeMadeReports(at('in'), 2)
    const worker = await startWorker({ ledger, queue, jobs: 1 })
    const waited = await runCli('ingest', at('in'), '--queue', redis.address, '--wait', '--json')
    await worker.close()
    expect(JSON.parse(waited.stdout)).toMatchObject({ queued: 2, waiting: 0, failed: [] })
    expect(await ledger.documents({ allSources: true })).toHaveLength(2)
  })
})

describe.runIf(isHere)('a queue with a password', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis('secret-word')
  })
  afterAll(() => redis?.stop())

  it('refuses in one line, and never shows the password', async () => {
    const { status, stderr } = await runCli('failures', '--queue', redis.address)
    expect(status).toBe(1)
    expect(stderr).toContain('set REDIS_PASSWORD')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe.runIf(isHere)('a queue that may lose files', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis('', ['--maxmemory-policy', 'allkeys-lru'])
  })
  afterAll(() => redis?.stop())

  it('is refused in one line that says what to set', async () => {
    const { status, stderr } = await runCli('failures', '--queue', redis.address)
    expect(status).toBe(1)
    expect(stderr).toMatch(/may drop what waits \(allkeys-lru\); set its maxmemory-policy to noeviction\n$/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('a queue that is not there', () => {
  it.each(['failures', 'worker', 'ingest x'])('is one line with a remedy for %s', async (words) => {
    const run = await runCli(...words.split(' '), '--queue', 'redis://clerk:secret-word@127.0.0.1:9')
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toMatch(
      /^taizhang: the server does not answer: Redis at 127\.0\.0\.1:9 .*; start redis-server/,
    )
    expect(run.stderr).not.toContain('secret-word')
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['worker', /no --queue/],
    ['worker --queue http://x', /redis:\/\/HOST/],
    ['ingest x --wait', /--wait is for --queue/],
    ['failures --retry', /--retry is for --queue/],
    ['ingest x --queue redis://x --model ollama:x', /taizhang worker/],
  ])('answers the mistake `%s` with one line', async (words, message) => {
    const { status, stderr } = await runCli(...words.split(' '))
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
  })
})
