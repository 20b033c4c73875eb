import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, programArgs, root, runProcess } from '../support/program.js'
import { integrityOf, wholeLedger } from './whole-ledger.js'

const full = /^taizhang: the disk is full: [^\n]+; make room and run the same command again\n$/
let folder = ''
let expected: unknown
const at = (...names: string[]) => path.join(folder, ...names)
const ingestTo = (db: string) => ['ingest', at('in'), '--db', db, '--no-index', '--jobs', '1']

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'full-'))
  mkdirSync(at('in'))
  mkdirSync(at('disk'))
  for (const ending of ['html', 'docx'])
    cpSync(path.join(root, `corpus/reports/baishi-2023-work-report.${ending}`), at(`in/report.${ending}`))
  writeFileSync(at('in/empty.html'), '')
  expect((await runProcess(ingestTo(at('whole.db')), { cwd: folder })).status).toBe(2)
  expected = await wholeLedger(at('whole.db'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** With no file larger than `kilobytes`, which to a program is a disk that is full. */
function runLimited(kilobytes: number, args: readonly string[], more = ''): Promise<Ended> {
  const script = `ulimit -f ${kilobytes}; exec "$@" ${more}`
  const command = ['-c', script, 'bash', process.execPath, ...programArgs(args)]
  return new Promise((resolve) => {
    execFile('bash', command, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    )
  })
}

function expectFull({ status, stdout, stderr }: Ended): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(full)
}

/** The next run, with room again, leaves what an undisturbed run leaves. */
async function expectFinished(db: string): Promise<void> {
  if (existsSync(db)) expect(integrityOf(db)).toBe('ok')
  const { status, stderr } = await runProcess(ingestTo(db), { cwd: folder })
  expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 })
  expect(await wholeLedger(db)).toEqual(expected)
  expect(integrityOf(db)).toBe('ok')
}

describe('a disk that fills up during ingestion', () => {
  it.each([4, 60, 180])(
    'at %i kB costs one line, and the next run finishes',
    {
      timeout: 120_000,
    },
    async (kilobytes) => {
      const db = at(`full-${kilobytes}.db`)
      expectFull(await runLimited(kilobytes, ingestTo(db)))
      await expectFinished(db)
    },
  )

  /** A file system of its own where mounting is allowed (root outside a container); elsewhere a limit again. */
  it('and has room again costs one line, and the same command goes on', { timeout: 120_000 }, async () => {
    const unmount = mountTiny(at('disk'))
    const db = at('disk', 'ledger.db')
    try {
      writeFileSync(at('disk', 'filler'), Buffer.alloc(unmount ? 3_840_000 : 1))
      expectFull(
        unmount ? await runProcess(ingestTo(db), { cwd: folder }) : await runLimited(100, ingestTo(db)),
      )
      rmSync(at('disk', 'filler'))
      await expectFinished(db)
    } finally {
      unmount?.()
    }
  })
})

describe('a full disk under what is written', () => {
  it.each([
    ['an export', ['records', '--db', 'whole.db', '--format', 'csv', '--out', 'out.csv'], 'out.csv'],
    ['a workbook', ['records', '--db', 'whole.db', '--format', 'xlsx', '--out', 'out.xlsx'], 'out.xlsx'],
    ['a backup', ['backup', 'kept.db', '--db', 'whole.db'], 'kept.db'],
    ['a restored ledger', ['restore', 'whole.db', '--db', 'other.db'], 'other.db'],
  ])('%s costs one line and leaves nothing half', async (_, args, made) => {
    expectFull(await runLimited(8, args))
    expect(readdirSync(folder).filter((name) => name.startsWith(made))).toEqual([])
  })

  it('the panel costs one line', async () => {
    expectFull(await runLimited(1, ['records', '--db', 'whole.db', '--panel', 'panel']))
  })

  it('standard output costs one line', async () => {
    expectFull(await runLimited(1000, ['records', '--db', 'whole.db', '--format', 'csv'], '>/dev/full'))
  })

  it('a device stays where it is', async () => {
    const args = ['records', '--db', 'whole.db', '--format', 'csv', '--force', '--out', '/dev/full']
    expectFull(await runLimited(1000, args))
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})

/**
 * Unmounts without waiting, for libsql closes its files only as its statements are collected.
 * @returns what unmounts it again; undefined where mounting is not allowed
 */
function mountTiny(where: string): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', where], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return () => execFileSync('umount', ['--lazy', where])
}
