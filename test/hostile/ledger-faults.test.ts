import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { runCli } from '../pipeline/cli/run-cli.js'
import { sampleDocument, sampleTarget } from '../pipeline/store/samples.js'
import { integrityOf } from './whole-ledger.js'

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')
let folder = ''
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'faults-'))
  mkdirSync(at('in'))
  for (const ending of ['html', 'docx'])
    cpSync(path.join(reports, `baishi-2023-work-report.${ending}`), at(`in/report.${ending}`))
  const ledger = await openLedger(at('whole.db'), { create: true })
  await ingest([at('in')], { ledger, jobs: 0 })
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One line, the sentence of the code, status 1. */
async function expectOneLine(db: string, sentence: string, command = ['docs']): Promise<void> {
  const { status, stdout, stderr } = await runCli(...command, '--db', db)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^taizhang: ${sentence}[^\n]*\n$`))
}

describe('a ledger that cannot be used', () => {
  it('made by a newer version says so and stays as it is', async () => {
    cpSync(at('whole.db'), at('newer.db'))
    const database = new Database(at('newer.db'))
    database.exec('PRAGMA user_version = 999')
    database.close()
    const before = readFileSync(at('newer.db'))
    await expectOneLine(at('newer.db'), 'the ledger was made by a newer version')
    expect(readFileSync(at('newer.db')).subarray(100)).toEqual(before.subarray(100))
  })

  it.each([
    ['text', (file: string) => writeFileSync(file, 'no ledger at all, only words\n'.repeat(200))],
    ['cut off', (file: string) => truncateSync(file, 20_000)],
    ['overwritten', (file: string) => writeFileSync(file, blotted(readFileSync(file)))],
  ])('that is damaged (%s) says so', async (name, damage) => {
    const file = at(`damaged-${name}.db`)
    cpSync(at('whole.db'), file)
    damage(file)
    await expectOneLine(file, 'the ledger is damaged', ['records', '--all-sources'])
  })

  it('in a folder that is not there says so', async () => {
    await expectOneLine(at('no/where.db'), 'the ledger cannot be written', ['ingest', at('in')])
  })

  it('in use by another writer says so after a while and loses nothing', async () => {
    cpSync(at('whole.db'), at('busy.db'))
    const other = new Database(at('busy.db'))
    other.exec('BEGIN IMMEDIATE')
    const ledger = await openLedger(at('busy.db'), { patience: 50 })
    const document = sampleDocument()
    const save = ledger.save(document, [sampleTarget(document)], { size: 1, modified: 1 })
    await expect(save).rejects.toMatchObject({ code: 'ledger-busy' })
    other.exec('COMMIT')
    other.close()
    expect(await ledger.documents({ allSources: true })).toHaveLength(2)
    await ledger.close()
  })
})

describe('a full disk', () => {
  it('ends the run with its code, and the next run finishes it', { timeout: 120_000 }, async () => {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const child = path.join(import.meta.dirname, 'ledger-child.ts')
    const said = execFileSync(process.execPath, ['--import', loader, child, at('in'), at('full.db'), '40'])
    expect(JSON.parse(said.toString())).toMatchObject({ code: 'disk-full' })
    const ledger = await openLedger(at('full.db'))
    expect(integrityOf(at('full.db'))).toBe('ok')
    await ingest([at('in')], { ledger, jobs: 0 })
    const whole = await openLedger(at('whole.db'))
    expect(await ledger.documents({ allSources: true })).toEqual(await whole.documents({ allSources: true }))
    await Promise.all([ledger.close(), whole.close()])
  })
})

describe('two runs at once', () => {
  it('into one ledger leave what one leaves', { timeout: 120_000 }, async () => {
    const both = await Promise.all([1, 2].map(() => openLedger(at('two.db'), { create: true })))
    await Promise.all(both.map((ledger) => ingest([at('in')], { ledger, jobs: 0 })))
    const [one] = both
    const whole = await openLedger(at('whole.db'))
    expect(await one?.documents({ allSources: true })).toEqual(await whole.documents({ allSources: true }))
    await Promise.all([...both, whole].map((ledger) => ledger.close()))
    expect(integrityOf(at('two.db'))).toBe('ok')
  })
})

function blotted(bytes: Buffer): Buffer {
  return bytes.fill(0x5a, 4096, bytes.length - 4096)
}
