import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { FileTask } from '../../pipeline/process.js'
import { openWorkers, type Workers } from '../../pipeline/workers.js'
import { inOrder } from '../../schemas/in-order.js'

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')

function taskOf(name: string, limits: FileTask['limits'] = {}): FileTask {
  const file = path.resolve(reports, name)
  const { size, mtimeMs } = statSync(file)
  return { source: { file, named: true, size, modified: mtimeMs }, limits }
}
const page = 'baishi-2023-work-report.html'

describe('workers', () => {
  let workers: Workers | undefined
  afterEach(() => workers?.close())

  it('give what this thread would give', async () => {
    workers = openWorkers(2)
    const here = await openWorkers(0).process(taskOf(page))
    const [one, two] = await Promise.all([workers.process(taskOf(page)), workers.process(taskOf(page))])
    expect(one).toEqual(JSON.parse(JSON.stringify(here)))
    expect(two).toEqual(one)
  })

  it('stop a file that takes too long and go on with the next', async () => {
    workers = openWorkers(1)
    const late = await workers.process(taskOf('baishi-2023-work-report.pdf', { maxSeconds: 0.001 }))
    expect(late.failure).toMatchObject({ code: 'limit-time', error: expect.stringContaining('0.001 s') })
    expect((await workers.process(taskOf(page))).failure).toBeUndefined()
  })

  it('stop a file in an endless loop', async () => {
    workers = openWorkers(1, 512, new URL('../support/endless-worker.mjs', import.meta.url).href)
    const source = { file: 'endless', named: true, size: 1, modified: 1 }
    const stuck = await workers.process({ source, limits: { maxSeconds: 1 } })
    expect(stuck.failure).toMatchObject({ code: 'limit-time', file: 'endless' })
    const next = await workers.process({ source: { ...source, file: 'next' }, limits: {} })
    expect(next.failure).toMatchObject({ code: 'file-empty', file: 'next' })
  })

  it('stop a file that takes too much memory', async () => {
    workers = openWorkers(1, 100)
    const large = path.join(mkdtempSync(path.join(tmpdir(), 'large-')), 'large.html')
    writeFileSync(large, `<html><body>${'<p>全县地区生产总值增长5%</p>'.repeat(400_000)}</body></html>`)
    const { failure } = await workers.process(taskOf(large))
    rmSync(path.dirname(large), { recursive: true })
    expect(failure).toMatchObject({ code: 'limit-memory' })
    expect((await workers.process(taskOf(page))).failure).toBeUndefined()
  })

  it('tell a file that is gone as they tell any failure', async () => {
    workers = openWorkers(1)
    const task = taskOf(page)
    const gone = await workers.process({ ...task, source: { ...task.source, file: 'nowhere.html' } })
    expect(gone.failure).toMatchObject({ code: 'file-missing', file: 'nowhere.html' })
  })

  it('that cannot start fail at once with one line, for every file that waits', async () => {
    workers = openWorkers(2, 512, new URL('no-such-module.mjs', import.meta.url).href)
    const tries = [1, 2, 3].map(() => workers?.process(taskOf(page)))
    for (const each of await Promise.allSettled(tries)) {
      expect(each).toMatchObject({ reason: { code: 'workers-unusable' } })
      const { message } = each.status === 'rejected' ? each.reason : { message: '' }
      expect(message).toContain('no-such-module')
      expect(message).not.toContain('\n')
    }
  })
})

describe('work in order', () => {
  it('gives results in the order of the tasks and never runs too far ahead', async () => {
    const finish: (() => void)[] = []
    let running = 0
    let most = 0
    const work = async (n: number) => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>((resolve) => finish.push(resolve))
      running -= 1
      return n
    }
    const seen: number[] = []
    const reading = (async () => {
      for await (const n of inOrder([1, 2, 3, 4, 5, 6, 7], 3, work)) seen.push(n)
    })()
    while (seen.length < 7) {
      // The last one started is the first to finish.
      finish.pop()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await reading
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(most).toBeLessThanOrEqual(4)
  })
})
