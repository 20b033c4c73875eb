import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { wholeLedger } from '../hostile/whole-ledger.js'

const kills = 50
const atOnce = 2
let folder = ''
let child = ''
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kill-'))
  // Built once: loading TypeScript anew would cost each of the processes more than its work.
  const built = path.resolve(import.meta.dirname, '../../.cache/kill-child.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'kill-child.ts')],
    outfile: built,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  child = built
  mkdirSync(at('in'))
  for (const year of [2021, 2022, 2023]) {
    for (const copy of ['a', 'b']) writeFileSync(at(`in/${year}${copy}.html`), page(year))
  }
  writeFileSync(at('in/empty.html'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function page(year: number): string {
  const lines = [
    `<h1>${year}年白石县政府工作报告</h1>`,
    `<h2>一、${year - 1}年工作回顾</h2><p>地区生产总值增长5.${year % 10}%，新增城镇就业${year}人。</p>`,
    `<h2>二、${year}年工作安排</h2><p>主要预期目标是：地区生产总值增长6%以上，新增城镇就业${year + 9}人。</p>`,
    `<h2>名词解释</h2><p>1. 亩均税收：是指单位用地的税收。</p>`,
  ]
  return `<html><body>${lines.join('\n')}</body></html>`
}

/** Resolves with what the child printed, or with nothing where it was killed. */
function ingestInChild(address: string, step: number): Promise<string> {
  const args = [child, at('in'), address, String(step)]
  return new Promise((resolve) => {
    execFile(process.execPath, args, (_error, stdout) => resolve(stdout))
  })
}

async function exported(address: string): Promise<unknown> {
  const ledger = await openLedger(address, { create: true })
  await ingest([at('in')], { ledger, jobs: 0 })
  await ledger.close()
  return wholeLedger(address)
}

describe('a run killed at any moment', () => {
  it(`is finished by the next one as if undisturbed, at ${kills} steps`, { timeout: 600_000 }, async () => {
    const steps = Number(await ingestInChild(at('whole.db'), 0))
    const expected = await exported(at('whole.db'))
    expect(steps).toBeGreaterThan(kills)
    const moments = Array.from({ length: kills }, (_, n) => 1 + Math.floor((n * steps) / kills))
    const results: unknown[] = []
    for (let n = 0; n < kills; n += atOnce) {
      results.push(...(await Promise.all(moments.slice(n, n + atOnce).map(killAndFinish))))
    }
    expect(results).toHaveLength(kills)
    for (const result of results) expect(result).toEqual(expected)
  })
})

async function killAndFinish(moment: number): Promise<unknown> {
  const address = at(`killed-${moment}.db`)
  expect(await ingestInChild(address, moment)).toBe('')
  return exported(address)
}
