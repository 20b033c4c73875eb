import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, runProcess } from '../support/program.js'

/** Under the limit of the file's own size, so that it is read. */
const bytes = 200e6
const peak = pathToFileURL(path.join(root, 'test/support/peak.mjs')).href
const clause = '地区生产总值增长5%，'
const report = '# 2023年白石县政府工作报告\n\n## 一、2022年工作回顾\n\n'
const page = '<html><head><meta charset="utf-8"></head><body><p>'
let folder = ''
const at = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'long-line-'))
  mkdirSync(at('in'))
  const good = 'baishi-2023-work-report.html'
  cpSync(path.join(root, 'corpus/reports', good), at('in/good.html'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One line, written in pieces. */
function writeLine(
  name: string,
  beginning: string,
  size: number,
  piece = Buffer.from(clause.repeat(40_000)),
): void {
  const file = openSync(at(name), 'w')
  let written = writeSync(file, beginning)
  while (written < size) written += writeSync(file, piece)
  closeSync(file)
}

type Result = { status: unknown; codes: Record<string, string>; megabytes: number }

/** Codes of the failures by file; the good report must be read whatever the other files are. */
async function ingest(...options: string[]): Promise<Result> {
  const args = ['ingest', at('in'), '--db', at('ledger.db'), '--force', '--no-index', '--json', '--jobs', '1']
  const env = { NODE_OPTIONS: `--import=${peak}`, TEST_PEAK: at('peak') }
  const { status, stdout } = await runProcess([...args, ...options], { cwd: folder, env })
  const { failed, ingested } = JSON.parse(stdout) as Record<string, { file: string; code: string }[]>
  expect(ingested?.map(({ file }) => file)).toContain(at('in/good.html'))
  const codes = Object.fromEntries(failed?.map(({ file, code }) => [path.basename(file), code]) ?? [])
  return { status, codes, megabytes: Number(readFileSync(at('peak'), 'utf8')) }
}

describe('200 MB in one line', () => {
  it('end under the limits of size, as text and as a page, within a bound of memory', {
    timeout: 300_000,
  }, async () => {
    writeLine('in/bad.md', report, bytes)
    writeLine('in/bad.html', page, bytes)
    // What is no valid UTF-8 is decoded and counted more than once.
    writeLine(
      'in/broken.html',
      page,
      bytes,
      Buffer.concat([Buffer.from(clause.repeat(40_000)), Buffer.of(0xff)]),
    )
    const { status, codes, megabytes } = await ingest()
    expect(status).toBe(2)
    expect(codes).toEqual({ 'bad.md': 'limit-size', 'bad.html': 'limit-size', 'broken.html': 'limit-size' })
    expect(megabytes).toBeLessThan(1024)
    for (const name of Object.keys(codes)) rmSync(at(`in/${name}`))
  })

  it('are refused unread where the limit is lower', { timeout: 120_000 }, async () => {
    writeLine('in/bad.md', report, 2e6)
    expect((await ingest('--max-bytes', '1000000')).codes).toEqual({ 'bad.md': 'file-too-large' })
    rmSync(at('in/bad.md'))
  })
})

describe('a line just under the limit of characters', () => {
  it('comes to an end, whatever it is made of', { timeout: 300_000 }, async () => {
    writeLine('in/blanks.md', report, 14e6, Buffer.from('　'.repeat(1e5)))
    writeLine('in/marks.md', report, 14e6, Buffer.from('，'.repeat(1e5)))
    const { status, codes } = await ingest()
    expect({ status, codes }).toEqual({ status: 0, codes: {} })
    for (const name of ['blanks.md', 'marks.md']) rmSync(at(`in/${name}`))
  })
})
