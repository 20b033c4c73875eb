import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.js'

const root = path.resolve(import.meta.dirname, '../../..')
let folder = ''
const at = (name: string) => path.join(folder, name)
const run = (...args: string[]) => runCli(...args, '--db', at('ledger.db'))
const report = 'baishi-2023-work-report'
/** One report in three formats, and a notice. */
const files = [
  ...['html', 'docx', 'pdf'].map((ending) => `${report}.${ending}`),
  'baishi-2022-assessment-notice.html',
]

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'))
  for (const file of files) cpSync(path.join(root, 'corpus/reports', file), at(path.join('reports', file)))
  await run('ingest', at('reports'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('ingest', () => {
  it('skips what has not changed and prints what the ledger holds', async () => {
    const { status, stdout } = await run('ingest', at('reports'))
    expect(status).toBe(0)
    expect(stdout).toContain('0 read, 4 unchanged, 0 failed')
    expect(stdout).toContain('holds 4 documents of 2 reports')
    expect(stdout).toContain('npx taizhang docs')
  })

  it('prints a summary as JSON', async () => {
    const { stdout } = await run('ingest', at('reports'), '--json')
    const summary = JSON.parse(stdout)
    expect(summary).toMatchObject({ ingested: [], failed: [], warnings: [], records: {} })
    expect(summary.skipped).toHaveLength(4)
  })

  it('finishes the batch with status 2 and one line for each file that fails', async () => {
    writeFileSync(at('empty.pdf'), '')
    const { status, stdout, stderr } = await run('ingest', at('empty.pdf'), at('nowhere.pdf'), at('reports'))
    expect(status).toBe(2)
    expect(stdout).toContain('0 read, 4 unchanged, 2 failed')
    expect(stderr).toMatch(/^failed .*empty\.pdf: the file is empty.*; fetch it again from its source$/m)
    expect(stderr).toMatch(/^failed .*nowhere\.pdf: there is no such file or folder; check the path$/m)
  })

  it('takes the word of --meta over the text', async () => {
    writeFileSync(at('meta.csv'), `file,place,year\n${report}.html,焦作市,2030\n`)
    const db = ['--db', at('meta.db')]
    await runCli('ingest', at(`reports/${report}.html`), '--meta', at('meta.csv'), ...db)
    const { stdout } = await runCli('docs', '--json', ...db)
    expect(JSON.parse(stdout)[0]).toMatchObject({
      place: '焦作市',
      placeCode: '410800',
      level: 'city',
      planYear: 2030,
    })
  })

  it('refuses a --meta file with an unknown column', async () => {
    writeFileSync(at('bad.csv'), 'file,plaec\na.html,x\n')
    const { status, stderr } = await run('ingest', at('reports'), '--meta', at('bad.csv'))
    expect(status).toBe(1)
    expect(stderr).toContain('unknown column plaec')
  })
})

describe('docs', () => {
  it('has a row for every source and says which repeat another', async () => {
    const rows = JSON.parse((await run('docs', '--json')).stdout)
    const reports = rows.filter(({ kind }: { kind: string }) => kind === 'work_report')
    expect(reports).toHaveLength(3)
    expect(reports.filter(({ sameAs }: { sameAs?: string }) => sameAs)).toHaveLength(2)
    expect(reports[0]).toMatchObject({ place: '白石县', reviewYear: 2022, planYear: 2023, version: 'full' })
  })

  it('finds a place that no table knows by the name in the ledger, short or full', async () => {
    const full = (await run('docs', '--place', '白石县')).stdout
    expect(full).toContain(report)
    expect((await run('docs', '--place', '白石')).stdout).toBe(full)
  })

  it.each([
    ['鼓楼区', /fits several places: 鼓楼区 \(.*\d{6}.*\)/],
    ['没有这地方', /no such place is known/],
  ])('answers --place %s with the candidates or a word', async (place, message) => {
    const { status, stderr } = await run('docs', '--place', place)
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
  })
})

describe('show', () => {
  it('prints the text and nothing else, the one that evidence points into', async () => {
    const text = (await run('show', `${report}.html`, '--text')).stdout
    const lines = (await run('records', '--doc', `${report}.html`, '--format', 'jsonl')).stdout
      .trim()
      .split('\n')
    for (const line of lines) {
      const { evidence } = JSON.parse(line)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
    expect(text).toContain('主要预期目标')
  })

  it('prints the outline with the roles of its parts', async () => {
    const { stdout } = await run('show', report)
    expect(stdout).toMatch(/2022年工作回顾 {2}\[review, past 2022/)
    expect(stdout).toContain('headline_targets')
  })

  it('takes a name that only files of one report share, and refuses an unknown one', async () => {
    expect((await run('show', report)).status).toBe(0)
    expect((await run('show', 'nothing')).stderr).toContain('there is no such document or record: nothing')
  })
})

describe('records', () => {
  it('lists the records of the first source only, unless all are asked for', async () => {
    const count = async (...args: string[]) =>
      JSON.parse((await run('records', '--json', ...args)).stdout).length
    expect(await count('--all-sources')).toBeGreaterThan(await count())
  })

  it('writes to a new file and never over an old one unless forced', async () => {
    const out = at('records.csv')
    const args = ['records', '--type', 'award', '--format', 'csv', '--out', out]
    expect(await run(...args)).toMatchObject({ status: 0, stdout: '' })
    const csv = readFileSync(out, 'utf8')
    expect(csv).toContain('云溪镇；石桥镇')
    const again = await run(...args)
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('the output file exists')
    expect((await run(...args, '--force')).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(csv)
  })

  it('prints the same records in every format', async () => {
    const lines = (await run('records', '--format', 'jsonl')).stdout.trim().split('\n')
    const array = JSON.parse((await run('records', '--json')).stdout)
    expect(lines.map((line) => JSON.parse(line))).toEqual(array)
    const table = (await run('records')).stdout.trim().split('\n')
    expect(table).toHaveLength(array.length + 1)
  })

  it('prints an empty array where nothing fits', async () => {
    expect((await run('records', '--json', '--year', '1999')).stdout).toBe('[]\n')
  })

  it('refuses an unknown type by naming the known ones', async () => {
    const { status, stderr } = await run('records', '--type', 'goal')
    expect(status).toBe(1)
    expect(stderr).toContain('--type goal: choose one of target, outcome')
  })
})

describe('doctor', () => {
  it('tells what is there and what a missing piece costs', async () => {
    const checks = JSON.parse((await run('doctor', '--json')).stdout)
    expect(checks).toContainEqual({ name: 'ledger', state: 'ok', detail: 'libsql' })
    for (const check of checks) if (check.state !== 'ok') expect(check.cost).toBeTruthy()
  })
})
