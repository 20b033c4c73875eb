import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { runCli } from '../pipeline/cli/run-cli.js'
import { root } from '../support/program.js'

/** The user and the group of nobody, on every system with accounts of its own. */
const nobody = 65_534
let folder = ''
let before: Record<string, string> = {}
const at = (...names: string[]) => path.join(folder, ...names)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-only-'))
  for (const name of ['in', 'locked']) mkdirSync(at(name))
  for (const name of ['good', 'secret'])
    cpSync(path.join(root, 'corpus/reports/baishi-2023-work-report.html'), at('in', `${name}.html`))
  const made = await runCli('ingest', at('in', 'good.html'), '--db', at('locked', 'ledger.db'), '--no-index')
  expect(made.status).toBe(0)
  // Every command below once as it is meant to go, so that all they load is loaded before rights are given up.
  cpSync(at('locked', 'ledger.db'), at('warm.db'))
  await runCli('records', '--db', at('warm.db'), '--format', 'csv', '--out', at('warm.csv'))
  await runCli('backup', at('warm-kept.db'), '--db', at('warm.db'))
  chmodSync(at('in', 'secret.html'), 0)
  chmodSync(at('locked', 'ledger.db'), 0o444)
  chmodSync(at('locked'), 0o555)
  chmodSync(folder, 0o777)
  chmodSync(at('warm.db'), 0o666)
  before = contents()
})
afterAll(() => {
  chmodSync(at('locked'), 0o755)
  rmSync(folder, { recursive: true, force: true })
})

function contents(): Record<string, string> {
  const names = readdirSync(at('locked')).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(at('locked', name)).toString('base64')]))
}

/** Rights bind no root: it becomes nobody for as long as the work goes on. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.setegid?.(nobody)
  process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
    process.setegid?.(0)
  }
}

async function expectLine(sentence: string, ...args: string[]): Promise<void> {
  const { status, stdout, stderr } = await asNobody(() => runCli(...args))
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^taizhang: ${sentence}: [^\n]+; [^\n]+\n$`))
  expect(contents()).toEqual(before)
}

describe('in a folder that may only be read', () => {
  it('a new ledger costs one line', () =>
    expectLine('the ledger cannot be written', 'ingest', at('in'), '--db', at('locked', 'new.db')))

  it('a ledger that is there costs one line and stays as it is', () =>
    expectLine('the ledger cannot be written', 'ingest', at('in'), '--db', at('locked', 'ledger.db')))

  it('an export costs one line', () =>
    expectLine(
      'the output cannot be written',
      ...['records', '--db', at('warm.db'), '--format', 'csv', '--out', at('locked', 'out.csv')],
    ))

  it('a backup costs one line', () =>
    expectLine('the output cannot be written', 'backup', at('locked', 'kept.db'), '--db', at('warm.db')))

  it('a restored ledger costs one line', () =>
    expectLine('the ledger cannot be written', 'restore', at('warm.db'), '--db', at('locked', 'other.db')))

  it('the panel costs one line', () =>
    expectLine(
      'the output cannot be written',
      'records',
      '--db',
      at('warm.db'),
      '--panel',
      at('locked', 'panel'),
    ))

  it('reading a ledger costs one line too, for its log is kept beside it', () =>
    expectLine('the ledger cannot be written', 'docs', '--db', at('locked', 'ledger.db')))
})

describe('a file that may not be read', () => {
  it('is a failure of its own, and the others are taken in', async () => {
    const ledger = await openLedger(at('warm.db'))
    const { failed, ingested } = await asNobody(() => ingest([at('in')], { ledger, jobs: 0, force: true }))
    await ledger.close()
    expect(ingested).toMatchObject([{ file: at('in', 'good.html') }])
    expect(failed).toMatchObject([{ file: at('in', 'secret.html'), code: 'file-unreadable' }])
  })
})
