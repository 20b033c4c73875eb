import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IngestProgress, ingest } from '../../../pipeline/run.js'
import { openLedger } from '../../../pipeline/store/open.js'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../support/postgres.js'
import { runCli } from './run-cli.js'

const root = path.resolve(import.meta.dirname, '../../..')
const files = [2021, 2022, 2023].map((year) => `baishi-${year}-work-report.html`)
const isHere = postgresPrograms !== undefined || process.env.CI !== undefined

describe.runIf(isHere)('ingestion into PostgreSQL and into SQLite', () => {
  let server: PostgresServer
  let folder = ''
  let addresses: string[] = []

  beforeAll(async () => {
    server = await startPostgres()
    folder = mkdtempSync(path.join(tmpdir(), 'cli-pg-'))
    addresses = [path.join(folder, 'ledger.db'), await server.freshDatabase()]
    const reports = path.join(folder, 'reports')
    for (const file of [...files, 'baishi-2023-work-report.docx', 'qingchuan-2023-key-projects.docx'])
      cpSync(path.join(root, 'corpus/reports', file), path.join(reports, file))
    for (const db of addresses) await runCli('ingest', reports, '--no-index', '--db', db)
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  it('takes two ingestions of the same files at once, over a restart of the server, as one undisturbed', async () => {
    const address = await server.freshDatabase()
    const restarts: Promise<void>[] = []
    const onProgress = ({ done }: IngestProgress) => {
      if (done === 2 && restarts.length === 0) restarts.push(server.restart())
    }
    const ledgers = await Promise.all([1, 2].map(() => openLedger(address, { create: true })))
    const summaries = await Promise.all(
      ledgers.map((ledger) => ingest([path.join(folder, 'reports')], { ledger, jobs: 0, onProgress })),
    )
    await Promise.all([...restarts, ...ledgers.map((ledger) => ledger.close())])
    expect(restarts).toHaveLength(1)
    expect(summaries.flatMap(({ failed }) => failed)).toEqual([])
    for (const command of [
      ['records', '--format', 'jsonl', '--all-sources'],
      ['docs', '--all-sources'],
    ]) {
      const [sqlite, postgres] = await Promise.all(
        [addresses[0] ?? '', address].map((db) => runCli(...command, '--db', db)),
      )
      expect(postgres).toEqual(sqlite)
    }
  }, 120_000)

  it('skips what has not changed', async () => {
    const { stdout } = await runCli(
      'ingest',
      path.join(folder, 'reports'),
      '--no-index',
      '--db',
      addresses[1] ?? '',
    )
    expect(stdout).toContain('0 read, 5 unchanged, 0 failed')
  })
})
