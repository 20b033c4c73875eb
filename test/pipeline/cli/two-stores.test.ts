import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands } from '../../../pipeline/cli/commands.js'
import { createApp } from '../../../pipeline/serve/app.js'
import { openApi } from '../../../pipeline/serve/openapi.js'
import { openLedger } from '../../../pipeline/store/open.js'
import type { Ledger } from '../../../schemas/ledger.js'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../support/postgres.js'
import { reportText } from '../../support/reports.js'
import { startServer } from '../model/server.js'
import { type Run, runCli } from './run-cli.js'

const reports = path.resolve(import.meta.dirname, '../../../corpus/reports')
const files = [
  ...[2021, 2022, 2023].map((year) => `baishi-${year}-work-report.html`),
  ...['baishi-2023-work-report.docx', 'baishi-2022-assessment-notice.html', 'baishi-2023-key-projects.docx'],
  ...[
    'qingchuan-2023-key-projects.pdf',
    'qingchuan-2023-work-report.docx',
    'yunling-2022-contest-awards.html',
  ],
]
const isHere = postgresPrograms !== undefined || process.env.CI !== undefined
const assets = vi.hoisted(() => new Map([['/index.html', { bytes: new Uint8Array(), type: 'text/html' }]]))
vi.mock('../../../pipeline/serve/assets.js', async (actual) => ({
  ...(await actual<object>()),
  // The page itself is built by whoever installs; here only the data in it counts.
  loadAssets: () => assets,
}))

/** What each command is asked; OUT stands for a folder, ID for a record, QUESTIONS for a batch. */
const reading: Record<string, string[]> = {
  docs: [
    '',
    '--json',
    '--json --all-sources',
    '--place 白石县 --year 2023 --kind work_report',
    '--level county',
  ],
  show: [
    'baishi-2022-work-report',
    'baishi-2023-work-report.docx --json',
    'qingchuan-2023-key-projects --text',
  ],
  records: [
    ...['', '--json', '--format jsonl', '--format csv', '--format xlsx --out OUT/records.xlsx'],
    ...[
      '--format jsonl --all-sources --place 白石县',
      '--type target,task --year 2023',
      '--indicator 增加值',
    ],
    ...['--indicator gdp --json', '--doc baishi-2022-work-report --format csv', '--indicator GdP%_'],
    ...['--panel OUT/panel', '--panel OUT/panel-of-place --place 白石县 --json'],
  ],
  compare: [
    ...[
      '',
      '--json',
      '--format jsonl',
      '--format csv',
      '--format xlsx --out OUT/compare.xlsx',
      '--format html',
    ],
    ...[
      '--year 2022 --headline',
      '--under 青川市',
      '--level county --verdict met,missed',
      '--projects --format jsonl',
    ],
  ],
  series: [
    'gdp',
    'gdp --json',
    'gdp --format csv',
    'gdp --format html',
    'gdp --vintage all --format jsonl',
    '--list',
  ],
  due: [
    ...['--json', '--format jsonl', '--format csv', '--format xlsx --out OUT/due.xlsx', '--format ics'],
    ...['--implied', '--overdue', '--from 2023-01-01 --to 2023-06-30 --place 白石县'],
  ].map((words) => `${words} --today 2024-02-01`),
  audit: ['', '--json', '--doc baishi-2022-work-report', '--severity warning --place 白石县 --year 2023'],
  cite: ['ID', 'ID --json', 'no-such-id'],
  index: ['', 'status', 'status --json', '--force --json'],
  search: [
    ...[
      '新增就业',
      '新增就业 --json',
      '增长目标高于5% --type target --flat',
      '学校 --place 白石县 --year 2023 --explain',
    ],
    ...['水库 --kind work_report --level county --literal', '道路 --all-sources --json', '--batch QUESTIONS'],
  ],
  ask: [
    '新增了多少就业 --model openai:test --model-cache OUT/answers',
    '什么',
    '什么 --model openai:test --json',
  ],
  report: ['--html OUT/page.html', '--html OUT/place.html --place 白石县'],
  failures: ['', '--json'],
  doctor: ['', '--json'],
}
/** These take a ledger's data nowhere, or are tested on both stores elsewhere. */
const others = ['ingest', 'worker', 'backup', 'restore', 'eval', 'annotate', 'serve']

describe.runIf(isHere)('on PostgreSQL and on SQLite (skipped where postgresql is not installed)', () => {
  let server: PostgresServer
  let folder = ''
  let addresses: string[] = []
  let recordId = ''
  const before = process.cwd()

  beforeAll(async () => {
    server = await startPostgres()
    folder = mkdtempSync(path.join(tmpdir(), 'two-stores-'))
    for (const file of files) cpSync(path.join(reports, file), path.join(folder, 'in', file))
    writeFileSync(path.join(folder, 'in/damaged.pdf'), '%PDF-1.4 cut off')
    writeFileSync(path.join(folder, 'in/Ä\\b.md'), `机密\n\n${reportText(odd)}`)
    writeFileSync(
      path.join(folder, 'questions'),
      '{"query":"就业","limit":3}\n{"query":"桥","place":"何处"}\n',
    )
    addresses = [path.join(folder, 'ledger.db'), await server.freshDatabase()]
    // The index of a database lies in the working folder.
    process.chdir(folder)
    const runs = await both('ingest', path.join(folder, 'in'), '--json')
    const [sqlite, postgres] = runs.map(({ stdout }) => ({ ...JSON.parse(stdout), seconds: 0 }))
    expect(postgres).toEqual(sqlite)
    expect(sqlite).toMatchObject({ failed: [{ code: 'pdf-damaged' }], warnings: expect.any(Array) })
    recordId = JSON.parse((await runCli('records', '--json', '--db', addresses[0] ?? '')).stdout)[0].id
  }, 180_000)
  afterEach(() => vi.unstubAllEnvs())
  afterAll(async () => {
    process.chdir(before)
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  /** The same words on each store; what differs by nature, the address and the folder, is taken out of what is printed. */
  async function both(...words: string[]): Promise<Run[]> {
    const runs: Run[] = []
    for (const [n, db] of addresses.entries()) {
      const out = path.join(folder, `out-${n}`)
      mkdirSync(out, { recursive: true })
      const meant = { OUT: out, ID: recordId, QUESTIONS: path.join(folder, 'questions') }
      const args = words.map((word) => word.replace(/^[A-Z]+/, (name) => Reflect.get(meant, name) ?? name))
      const { status, stdout, stderr } = await runCli(...args, '--db', db)
      const common = (text: string) =>
        [out, `${db}.search`, `${path.basename(db).split('?')[0]}.search`, db].reduce(
          (shown, own) => shown.replaceAll(own, '…'),
          text,
        )
      runs.push({ status, stdout: common(stdout), stderr: common(stderr) })
    }
    return runs
  }

  it.each(
    Object.entries(reading).flatMap(([name, asked]) => asked.map((words) => `${name} ${words}`.trim())),
  )('%s prints the same, byte for byte', async (words) => {
    const model = await startServer(() => ({ content: { refusal: '文中没有', sentences: [] } }))
    vi.stubEnv('OPENAI_BASE_URL', model.url)
    const [sqlite, postgres] = await both(...words.split(' '))
    await model.close()
    // What goes into a file is compared below.
    if (!words.includes('OUT/')) expect(`${sqlite?.stdout}${sqlite?.stderr}`).not.toBe('')
    expect(postgres).toEqual(sqlite)
  })

  it('writes the same files, byte for byte', () => {
    const [sqlite, postgres] = [0, 1].map((n) => contentsOf(path.join(folder, `out-${n}`)))
    const names = Object.values(reading).flatMap(
      (words) => words.join(' ').match(/(?<=OUT\/)\w+\.\w+/g) ?? [],
    )
    expect(names).toContain('records.xlsx')
    expect([...(sqlite?.keys() ?? [])]).toEqual(expect.arrayContaining([...names, 'panel/manifest.json']))
    expect(postgres).toEqual(sqlite)
  })

  it('leaves no command out', () => {
    expect([...Object.keys(reading), ...others].sort()).toEqual(commands.map(({ name }) => name).sort())
  })

  it('answers the page the same, byte for byte', async () => {
    const ledgers = await Promise.all(addresses.map((address) => openLedger(address)))
    const answers = await Promise.all(ledgers.map((ledger, n) => answersOf(ledger, addresses[n] ?? '')))
    await Promise.all(ledgers.map((ledger) => ledger.close()))
    expect(answers[0]?.every(({ body }) => body.length > 0)).toBe(true)
    expect(answers[1]).toEqual(answers[0])
  })
})

/** Signs that one store or the other has to escape, in a place that has no code. */
const odd = {
  place: '石塘乡',
  year: 2023,
  title: '石塘乡“\\N”2023年\t政府工作报告 𠮷',
  review: '新建“%_\\t”号水库3座，粮食总产量达2万吨。',
  targets: '粮食总产量2.1万吨以上，GDP%_增加值增长5%左右',
}

/** Of each address that the description names; DOC and ID stand for what is there. */
const asked: Record<string, string[]> = {
  '/api/documents': ['', '?limit=2&offset=1', '?place=白石县&year=2023&q=报告', '?kind=project_list'],
  '/api/documents/{id}': ['/DOC', '/none'],
  '/api/documents/{id}/records': ['/DOC/records'],
  '/api/documents/{id}/file': ['/PDF/file', '/DOC/file'],
  '/api/records': [
    ...[
      '',
      '?limit=5&offset=40',
      '?type=target,project&sort=figure&order=desc',
      '?q=就业&sort=name',
      '?place=白石县',
    ],
    ...[
      '?indicator=gdp',
      '?dueFrom=2023-01-01&dueTo=2023-12-31&sort=due',
      '?strength=firm',
      '?year=2023',
      '?doc=DOC',
    ],
  ],
  '/api/records/export': ['?format=csv', '?format=xlsx&sort=place&columns=place,year,evidence.quote'],
  '/api/records/{id}': ['/ID', '/none'],
  '/api/facets': [''],
  '/api/compare': ['', '?year=2022&headline=1', '?place=白石县'],
  '/api/series': ['?indicator=gdp', '?indicator=粮食&vintage=all'],
  '/api/search': ['?q=新增就业', '?q=水库&type=project&place=白石县', '?q='],
  '/api/audit': ['', '?place=白石县&year=2023'],
  '/api/due': ['?from=2023-01-01&to=2023-12-31', '?implied=1&limit=3&place=白石县'],
  '/api/openapi.json': [''],
}

async function answersOf(
  ledger: Ledger,
  db: string,
): Promise<{ url: string; status: number; body: string }[]> {
  const app = createApp({ ledger, db, assets, host: '127.0.0.1' })
  const [first] = await ledger.documents()
  const pdf = (await ledger.documents({ allSources: true })).find(({ format }) => format === 'pdf')
  const record = (await ledger.records()[Symbol.asyncIterator]().next()).value
  const meant = { DOC: first?.id ?? '', PDF: pdf?.id ?? '', ID: record?.id ?? '' }
  const answers = []
  for (const route of Object.keys(openApi().paths)) {
    for (const words of asked[route] ?? ['?nobody-asks']) {
      const base = route.split('/{')[0] ?? ''
      const url = `${base}${words.replace(/\b(?:DOC|PDF|ID)\b/, (name) => Reflect.get(meant, name) ?? name)}`
      const response = await app.request(encodeURI(url), { headers: { host: '127.0.0.1:80' } })
      const body = Buffer.from(await response.arrayBuffer()).toString('latin1')
      answers.push({ url, status: response.status, body })
    }
  }
  return answers
}

function contentsOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(folder, file), readFileSync(file, 'latin1').replaceAll(folder, '…')]
    }),
  )
}
