import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const preload = path.join(import.meta.dirname, 'no-network.mjs')
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
let folder = ''
const at = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'isolated-'))
  for (const name of ['in', 'out', 'elsewhere']) mkdirSync(at(name))
  for (const ending of ['html', 'docx', 'pdf'])
    cpSync(path.join(root, `corpus/reports/baishi-2023-work-report.${ending}`), at(`in/report.${ending}`))
  // A page that would fetch.
  const markup = '<img src="http://192.0.2.1/x.png"><link rel="stylesheet" href="http://192.0.2.1/x.css">'
  writeFileSync(
    at('in/fetching.html'),
    `<html><head>${markup}</head><body><p>全县地区生产总值增长5%。</p></body></html>`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Run = { status: unknown; stdout: string; stderr: string }

/** In a folder that must stay empty. `--import` of NODE_OPTIONS reaches the worker threads too. */
function run(args: string[]): Promise<Run> {
  const env = {
    ...process.env,
    ...{ NODE_OPTIONS: `--import=${preload}`, TEST_WRITABLE: at('out') },
    // The loader of TypeScript keeps what it compiled in the temporary folder.
    ...{
      TMPDIR: at('out'),
      HOME: at('elsewhere'),
      XDG_CACHE_HOME: at('elsewhere'),
      // The words and their meanings, derived once from a package.
      TAIZHANG_CACHE: at('out/cache'),
      SECRET_KEY_OF_TEST: 'do-not-print-me',
    },
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: at('elsewhere'), env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ status: error ? error.code : 0, stdout, stderr }),
    )
  })
}

describe('ingesting', () => {
  it('reaches no network, writes beside the ledger only, and prints no secret', {
    timeout: 120_000,
  }, async () => {
    const main = ['--import', loader, path.join(root, 'pipeline/cli/main.ts')]
    const { status, stdout, stderr } = await run([
      ...main,
      'ingest',
      at('in'),
      '--db',
      at('out/ledger.db'),
      '--json',
      '--no-index',
      '--jobs',
      '1',
    ])
    expect({ status, refused: stderr.includes('REFUSED') }).toEqual({ status: 0, refused: false })
    expect(JSON.parse(stdout).ingested).toHaveLength(4)
    expect(`${stdout}${stderr}`).not.toContain('do-not-print-me')
    expect(readdirSync(at('elsewhere'))).toEqual([])
    expect(readdirSync(at('out')).filter((name) => !name.startsWith('tsx-'))).toEqual(['ledger.db'])
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'in', 'out'])
  })

  it.each([
    ['promises', "import('node:fs/promises').then(({ open }) => open('x', 'w'))", 'open'],
    ['a name', "import('node:fs').then(({ writeFileSync }) => writeFileSync('x', ''))", 'writeFileSync'],
  ])('would be stopped at writing by %s too', async (_, code, what) => {
    const { status, stderr } = await run(['-e', code])
    expect({ status, said: stderr.includes(`REFUSED: ${what}`) }).toEqual({ status: 99, said: true })
  })

  it.each([
    ['a connection', "require('node:http').get('http://192.0.2.1/')"],
    ['a connection', "require('node:net').connect(80, '192.0.2.1')"],
    ['fetch', "fetch('http://192.0.2.1/')"],
    ['writeFileSync', "require('node:fs').writeFileSync('x', '')"],
  ])('would be stopped at %s by this test', async (what, code) => {
    const { status, stderr } = await run(['-e', code])
    expect({ status, said: stderr.includes(`REFUSED: ${what}`) }).toEqual({ status: 99, said: true })
  })
})

describe('every command', () => {
  it('reaches no network and writes only the ledger, its index, the table of words and what it was told to', {
    timeout: 180_000,
  }, async () => {
    const db = ['--db', at('out/all.db')]
    const commands = [
      ['ingest', at('in'), '--jobs', '1', ...db],
      ['docs', ...db],
      ['show', 'report', '--text', ...db],
      ['records', '--format', 'csv', '--out', at('out/r.csv'), ...db],
      ['records', '--panel', at('out/panel'), ...db],
      ['compare', '--format', 'html', '--out', at('out/c.html'), ...db],
      ['series', 'gdp', ...db],
      ['due', '--format', 'ics', '--out', at('out/d.ics'), ...db],
      ['audit', ...db],
      ['search', '就业', ...db],
      ['index', '--force', ...db],
      ['doctor', ...db],
      ['backup', at('out/kept.db'), ...db],
      ['restore', at('out/kept.db'), '--db', at('out/back.db')],
      ['failures', ...db],
    ]
    const child = path.join(import.meta.dirname, 'commands-child.ts')
    const { status, stdout, stderr } = await run([
      ...['--import', loader, child],
      ...commands.map((command) => JSON.stringify(command)),
    ])
    expect({ status, refused: /REFUSED.*/.exec(stderr)?.[0] }).toEqual({ status: 0, refused: undefined })
    const failed = commands.filter((_, n) => JSON.parse(stdout)[n] !== 0)
    expect({ failed, said: failed.length > 0 ? stderr : '' }).toEqual({ failed: [], said: '' })
    expect(readdirSync(at('elsewhere'))).toEqual([])
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'in', 'out'])
    expect(readdirSync(at('in')).sort()).toEqual([
      'fetching.html',
      'report.docx',
      'report.html',
      'report.pdf',
    ])
  })
})
