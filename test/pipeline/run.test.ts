import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type IngestOptions, ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { Ledger } from '../../schemas/ledger.js'
import type { ReportRecord } from '../../schemas/record.js'

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')
const name = 'baishi-2023-work-report'
let folder = ''
let ledger: Ledger
const at = (...parts: string[]) => path.join(folder, ...parts)
const run = (options: Partial<IngestOptions> = {}) => ingest([at('in')], { ledger, jobs: 0, ...options })

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ingest-'))
  mkdirSync(at('in'))
  ledger = await openLedger(at('ledger.db'), { create: true })
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

function put(file: string, as = file): string {
  cpSync(path.join(reports, file), at('in', as))
  return at('in', as)
}

async function all(): Promise<ReportRecord[]> {
  const records: ReportRecord[] = []
  for await (const record of ledger.records({ allSources: true })) records.push(record)
  return records
}
const rows = async () =>
  (await ledger.documents({ allSources: true })).map(({ file, id, sameAs }) => ({
    file: path.basename(file),
    id,
    sameAs,
  }))

describe('ingesting', () => {
  it('changes nothing the second time, forced or not', async () => {
    for (const ending of ['html', 'docx', 'pdf']) put(`${name}.${ending}`)
    const first = await run()
    expect(first.ingested).toHaveLength(3)
    const before = [await rows(), await all()]
    expect((await run()).skipped).toHaveLength(3)
    const forced = await run({ force: true })
    expect(forced.ingested).toHaveLength(3)
    expect(forced.records).toEqual(first.records)
    expect([await rows(), await all()]).toEqual(before)
  })

  it('quotes exactly the slice of the text in every format', async () => {
    for (const ending of ['html', 'docx', 'pdf']) put(`${name}.${ending}`)
    await run()
    const texts = new Map<string, string>()
    for (const { id } of await rows()) texts.set(id, (await ledger.document(id))?.text ?? '')
    const records = await all()
    expect(records.length).toBeGreaterThan(10)
    for (const { doc, evidence } of records) {
      expect(texts.get(doc)?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
  })

  it('counts one report in several files once', async () => {
    put(`${name}.html`)
    put(`${name}.pdf`)
    const { records } = await run()
    const [first, second] = await rows()
    expect(first?.sameAs).toBeUndefined()
    expect(second?.sameAs).toBe(first?.id)
    const counted = (await ledger.documents())[0]?.records
    expect(records).toEqual(counted)
  })

  it('gives a claim the same id in HTML and in DOCX', async () => {
    put(`${name}.html`)
    put(`${name}.docx`)
    await run()
    const records = (await all()).filter(({ type }) => type === 'glossary')
    const ids = new Set(records.map(({ id }) => id))
    expect(records.length).toBe(ids.size * 2)
  })

  it('skips a file whose time changed but not its content', async () => {
    const file = put(`${name}.html`)
    await run()
    utimesSync(file, new Date(), new Date(0))
    expect((await run()).skipped).toHaveLength(1)
  })

  it('replaces the records of a changed file whole', async () => {
    const file = put(`${name}.html`)
    await run()
    const before = await all()
    writeFileSync(file, readFileSync(file, 'utf8').replace('亩均税收：是指', '亩均税额：是指'))
    expect((await run()).ingested).toHaveLength(1)
    const terms = (records: ReportRecord[]) =>
      records.flatMap((each) => (each.type === 'glossary' ? [each.term] : []))
    expect(terms(before)).toContain('亩均税收')
    expect(terms(await all())).not.toContain('亩均税收')
    expect(await rows()).toHaveLength(1)
  })

  it('keeps the first source first when its file changes', async () => {
    const file = put(`${name}.docx`)
    const page = put(`${name}.html`, 'a.html')
    await ingest([file], { ledger, jobs: 0 })
    await ingest([page], { ledger, jobs: 0 })
    appendFileSync(page, ' ')
    await run()
    expect((await ledger.documents()).map((row) => path.basename(row.file))).toEqual([`${name}.docx`])
  })

  it('keeps the id of a file that was moved, and gives a copy one of its own', async () => {
    const file = put(`${name}.html`, 'a.html')
    await run()
    const [before] = await rows()
    renameSync(file, at('in', 'b.html'))
    await run()
    expect(await rows()).toEqual([{ ...before, file: 'b.html' }])
    put(`${name}.html`, 'c.html')
    await run()
    const [, copy] = await rows()
    expect(copy).toEqual({ file: 'c.html', id: `${before?.id}-2`, sameAs: before?.id })
  })

  it('takes another spelling of a path for the same file', async () => {
    const file = put(`${name}.html`)
    await ingest([path.relative(process.cwd(), file)], { ledger, jobs: 0 })
    expect((await ingest([file], { ledger, jobs: 0 })).skipped).toHaveLength(1)
  })

  it('reads again where the user says something new of a file, and keeps it afterwards', async () => {
    const file = put(`${name}.html`)
    await run()
    const overrides = [{ file: path.basename(file), place: '焦作市' }]
    expect((await run({ overrides })).ingested).toHaveLength(1)
    expect((await run({ overrides })).skipped).toHaveLength(1)
    expect((await run()).skipped).toHaveLength(1)
    expect((await ledger.documents())[0]?.place).toBe('焦作市')
  })

  it('goes on after files that fail, stores nothing of them and remembers why', async () => {
    put(`${name}.html`)
    writeFileSync(at('in', 'empty.pdf'), '')
    writeFileSync(at('in', 'cut.pdf'), readFileSync(path.join(reports, `${name}.pdf`)).subarray(0, 5000))
    writeFileSync(at('in', 'cut.docx'), readFileSync(path.join(reports, `${name}.docx`)).subarray(0, 5000))
    writeFileSync(at('in', 'junk.bin'), Buffer.from([0, 1, 2, 3, 250, 251, 252]))
    const summary = await run()
    expect(summary.ingested).toHaveLength(1)
    const codes = summary.failed.map(({ file = '', code }) => [path.basename(file), code])
    expect(codes).toEqual([
      ['cut.docx', 'docx-damaged'],
      ['cut.pdf', 'pdf-damaged'],
      ['empty.pdf', 'file-empty'],
    ])
    expect(summary.warnings).toContainEqual(expect.objectContaining({ code: 'file-skipped' }))
    expect(await rows()).toHaveLength(1)
    expect((await ledger.failures()).map(({ code }) => code)).toEqual(codes.map(([, code]) => code))
  })

  it('tells its progress file by file', async () => {
    put(`${name}.html`)
    writeFileSync(at('in', 'empty.pdf'), '')
    const seen: string[] = []
    await run({ onProgress: ({ done, total, failed }) => seen.push(`${done}/${total} ${failed}`) })
    expect(seen).toEqual(['1/2 0', '2/2 1'])
  })
})
