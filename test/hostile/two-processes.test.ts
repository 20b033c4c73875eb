import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/run.js'
import { backupLedger, openLedger, restoreLedger } from '../../pipeline/store/open.js'
import { runProcess } from '../support/program.js'
import { buildChild, startWriter, takeTurns } from './turns.js'
import { integrityOf, wholeLedger } from './whole-ledger.js'

let folder = ''
let child = ''
const at = (...names: string[]) => path.join(folder, ...names)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-'))
  child = await buildChild()
  for (const name of ['in', 'a', 'b']) mkdirSync(at(name))
  for (const year of [2021, 2022, 2023]) {
    writeFileSync(at(`in/${year}a.html`), page(year))
    writeFileSync(at(`in/${year}b.html`), page(year, '<p>转载。</p>'))
    cpSync(at(`in/${year}a.html`), at(`a/${year}.html`))
    cpSync(at(`in/${year}b.html`), at(`b/${year}.html`))
  }
  writeFileSync(at('in/empty.html'), '')
  await ingestHere(at('in'), at('whole.db'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function page(year: number, more = ''): string {
  const lines = [
    `<h1>${year}年白石县政府工作报告</h1>`,
    `<h2>一、${year - 1}年工作回顾</h2><p>地区生产总值增长5.${year % 10}%，新增城镇就业${year}人。</p>`,
    `<h2>二、${year}年工作安排</h2><p>主要预期目标是：地区生产总值增长6%以上，新增城镇就业${year + 9}人。</p>`,
  ]
  return `<html><body>${lines.join('\n')}${more}</body></html>`
}

async function ingestHere(source: string, db: string): Promise<void> {
  const ledger = await openLedger(db, { create: true })
  await ingest([source], { ledger, jobs: 0 })
  await ledger.close()
}

async function runTogether(sources: readonly string[], db: string, seed: number): Promise<void> {
  const writers = sources.map((source) => startWriter(child, source, db))
  try {
    await takeTurns(writers, seed, [0.05, 0.3, 0.9][seed % 3] ?? 1)
    expect(writers.map((writer) => writer.status())).toEqual(writers.map(() => 0))
  } finally {
    for (const writer of writers) writer.stop()
  }
  expect(integrityOf(db)).toBe('ok')
}

const seeds = [1, 2, 3, 5, 7, 9]

describe('two processes writing one ledger in turns', () => {
  it.each(seeds)(
    'leave of one folder what one process leaves (order %i)',
    { timeout: 60_000 },
    async (seed) => {
      const db = at(`same-${seed}.db`)
      await runTogether([at('in'), at('in')], db, seed)
      expect(await wholeLedger(db)).toEqual(await wholeLedger(at('whole.db')))
    },
  )

  it.each(seeds)('count no report twice that both hold (order %i)', { timeout: 60_000 }, async (seed) => {
    const db = at(`apart-${seed}.db`)
    await runTogether([at('a'), at('b')], db, seed)
    const ledger = await openLedger(db)
    const all = await ledger.documents({ allSources: true })
    const first = await ledger.documents()
    await ledger.close()
    expect(all).toHaveLength(6)
    expect(first.map(({ planYear }) => planYear)).toEqual([2021, 2022, 2023])
    for (const { planYear, sameAs, id } of all)
      expect(sameAs ?? id).toBe(first.find((row) => row.planYear === planYear)?.id)
  })
})

describe('two processes at once', () => {
  it('leave what one leaves', { timeout: 120_000 }, async () => {
    const args = ['ingest', at('in'), '--db', at('once.db'), '--no-index', '--jobs', '1']
    const both = await Promise.all([1, 2].map(() => runProcess(args, { cwd: folder })))
    expect(both.map(({ status }) => status)).toEqual([2, 2])
    expect(await wholeLedger(at('once.db'))).toEqual(await wholeLedger(at('whole.db')))
    expect(integrityOf(at('once.db'))).toBe('ok')
  })

  it('end in one line where one has to give way, whose next run finishes', { timeout: 120_000 }, async () => {
    const args = ['ingest', at('in'), '--db', at('busy.db'), '--no-index', '--jobs', '1']
    await (await openLedger(at('busy.db'), { create: true })).close()
    const other = new Database(at('busy.db'))
    other.exec('BEGIN IMMEDIATE')
    const { status, stdout, stderr } = await runProcess(args, { cwd: folder })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^taizhang: another process is writing to the ledger: [^\n]+; wait [^\n]+\n$/)
    other.exec('COMMIT')
    other.close()
    expect((await runProcess(args, { cwd: folder })).status).toBe(2)
    expect(await wholeLedger(at('busy.db'))).toEqual(await wholeLedger(at('whole.db')))
  })
})

describe('a backup taken while another process writes', () => {
  it('holds whole documents only, and is brought back as it was', { timeout: 120_000 }, async () => {
    const writer = startWriter(child, at('in'), at('written.db'), 'everywhere')
    const whole = (await wholeLedger(at('whole.db'))) as { documents: unknown[]; records: { doc: string }[] }
    let steps = 0
    try {
      while (await writer.waits()) {
        steps += 1
        if (steps >= 50 && steps % 25 === 0) await backupLedger(at('written.db'), at(`kept-${steps}.db`))
        writer.goOn()
      }
    } finally {
      writer.stop()
    }
    const sizes: number[] = []
    for (let step = 50; step <= steps; step += 25) sizes.push(await checkBackup(at(`kept-${step}.db`), whole))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(new Set(sizes).size).toBeGreaterThan(1)
    expect(await wholeLedger(at('written.db'))).toEqual(whole)
  })
})

/** @returns how many documents it holds: the first of those of the whole ledger, with all their records */
async function checkBackup(
  kept: string,
  whole: { documents: unknown[]; records: { doc: string }[] },
): Promise<number> {
  expect(integrityOf(kept)).toBe('ok')
  await restoreLedger(`${kept}.back`, kept)
  const back = (await wholeLedger(`${kept}.back`)) as { documents: { id: string }[]; records: unknown[] }
  expect(back).toEqual(await wholeLedger(kept))
  const docs = back.documents.map(({ id }) => id)
  expect(whole.documents).toEqual(expect.arrayContaining(back.documents))
  expect(back.records).toEqual(whole.records.filter(({ doc }) => docs.includes(doc)))
  return docs.length
}
