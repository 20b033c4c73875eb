import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands } from '../../../pipeline/cli/commands.js'
import { FakeQdrant } from '../search/fake-qdrant.js'
import { runCli } from './run-cli.js'

const report = path.resolve(import.meta.dirname, '../../../corpus/reports/baishi-2022-work-report.html')
/** Nothing answers at port 9. */
const gone = {
  ledger: 'postgres://clerk:secret-word@127.0.0.1:9/ledger',
  queue: 'redis://clerk:secret-word@127.0.0.1:9',
  index: 'http://127.0.0.1:2',
  files: 's3://archive/2023/',
}
/** What the commands that open a ledger are asked. */
const words: Record<string, string> = {
  ...{ ingest: 'FILE --no-index', failures: '', docs: '', show: 'x', records: '', search: 'x', compare: '' },
  ...{
    ask: 'x --model openai:test',
    series: 'gdp',
    due: '',
    audit: '',
    cite: 'x',
    index: '',
    serve: '--port 1',
  },
  ...{ report: '--html FOLDER/page.html', doctor: '' },
}
/** These open none, or say which tool of PostgreSQL does their work; a worker asks for its queue first. */
const others = ['eval', 'annotate', 'backup', 'restore', 'worker']

describe('a server that does not answer', () => {
  let folder = ''
  let db = ''
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'servers-'))
    db = path.join(folder, 'a.db')
    cpSync(report, path.join(folder, 'a.html'))
    await runCli('ingest', report, '--db', db)
  })
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function lineOf(...args: string[]): Promise<string> {
    vi.stubEnv('OPENAI_API_KEY', 'x')
    const { stdout, stderr } = await runCli(
      ...args.map((word) => word.replace('FILE', path.join(folder, 'a.html')).replace('FOLDER', folder)),
    )
    expect(`${stdout}${stderr}`).not.toContain('secret-word')
    const lines = `${stdout}${stderr}`.trim().split('\n')
    // doctor tells all that is well too.
    return lines.filter((line) => args[0] !== 'doctor' || line.startsWith('missing')).join('\n')
  }

  it.each(Object.entries(words))('at --db is one line with a remedy for %s', async (name, more) => {
    const line = await lineOf(name, ...more.split(' ').filter(Boolean), '--db', gone.ledger)
    expect(line).toMatch(
      /^\S+ .*the server does not answer: postgres:\/\/clerk@127\.0\.0\.1:9\/ledger \(.+\); check its address.*$/,
    )
  })

  it('leaves no command out', () => {
    expect([...Object.keys(words), ...others].sort()).toEqual(commands.map(({ name }) => name).sort())
  })

  it.each(['worker', 'ingest FILE', 'ingest FILE --wait', 'failures', 'failures --retry', 'doctor'])(
    'at --queue is one line with a remedy for %s',
    async (asked) => {
      const line = await lineOf(...asked.split(' '), '--queue', gone.queue, '--db', db)
      expect(line).toMatch(
        /^\S+ .*the server does not answer: Redis at 127\.0\.0\.1:9 \(.+\); start redis-server.*$/,
      )
    },
  )

  it.each(['search x', 'ask x --model openai:test', 'index', 'index --force', 'index status', 'doctor'])(
    'at the address of Qdrant is one line with a remedy for %s',
    async (asked) => {
      vi.stubEnv('QDRANT_URL', gone.index)
      const line = await lineOf(...asked.split(' '), '--db', db)
      expect(line).toMatch(
        /^\S+ .*the server does not answer: http:\/\/127\.0\.0\.1:2 \(.+\); check its address.*$/,
      )
    },
  )

  it('at the address of Qdrant is a warning with a remedy after ingestion', async () => {
    const { status, stderr } = await runCli('ingest', report, '--force', '--db', db, '--url', gone.index)
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /^warning .*the server does not answer: http:\/\/127\.0\.0\.1:2 .*taizhang index\n$/m,
    )
  })

  it.each(['ingest', 'doctor --files'])(
    'at the address of S3 is one line with a remedy for %s',
    async (asked) => {
      vi.resetModules()
      vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:9')
      vi.stubEnv('AWS_ACCESS_KEY_ID', 'clerk')
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-word')
      const { runCli: run } = await import('./run-cli.js')
      const { stdout, stderr } = await run(
        ...asked.split(' '),
        gone.files,
        ...(asked === 'ingest' ? ['--no-index'] : []),
        '--db',
        db,
      )
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => /^(?:failed|missing)/.test(line))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/the server does not answer: archive \(.+\); check AWS_ENDPOINT_URL/)
      expect(lines[0]).not.toContain('secret-word')
    },
  )
})

describe('doctor', () => {
  it('tells what an index on a server holds', async () => {
    const fake = new FakeQdrant()
    const url = await fake.start()
    const { stdout } = await runCli('doctor', '--url', url, '--db', path.join(tmpdir(), 'no-such.db'))
    await fake.stop()
    expect(stdout).toContain(`ok       external search index: ${url} taizhang: 0 passages of 0 documents`)
  })
})
