/** One way of taking in a folder, in a process of its own: prints its seconds, processor time and peak memory as JSON. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { argv, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { Source } from '../../pipeline/source.js'

export type Measured = {
  seconds: number
  /** Of all threads. */
  processor: number
  megabytes: number
  /** Of the texts, as UTF-8, where the way reads them. */
  textBytes: number
  stages: Record<string, number>
}

const [way = '', folder = '', jobs = '1', built = ''] = argv.slice(2)
const files = readdirSync(folder).map((name) => path.join(folder, name))
const stages: Record<string, number> = {}
const ways: Record<string, () => Promise<number>> = { bytes, parsers, stages: inStages, ingest: whole }

const started = performance.now()
const textBytes = (await ways[way]?.()) ?? 0
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage()
const measured: Measured = {
  ...{ seconds, processor: (user + system) / 1e6, textBytes, stages },
  megabytes: process.resourceUsage().maxRSS / 1024,
}
stdout.write(JSON.stringify(measured))

async function bytes(): Promise<number> {
  for (const file of files) readFileSync(file)
  return 0
}

/** The parsers as their authors show them, one file after another. */
async function parsers(): Promise<number> {
  const { default: mammoth } = await import('mammoth')
  const { load } = await import('cheerio')
  const { withPdf } = await import('../../pipeline/read/pdf/open.js')
  for (const file of files) {
    const data = readFileSync(file)
    if (file.endsWith('.docx')) await mammoth.convertToHtml({ buffer: data })
    else if (file.endsWith('.html')) load(data.toString()).root().text()
    else
      await withPdf(data, async (pdf) => {
        for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent()
      })
  }
  return 0
}

/** What workers do, in this thread, with the time of each stage; then the ledger. */
async function inStages(): Promise<number> {
  const { loadSource } = await import('../../pipeline/source.js')
  const { readDocument } = await import('../../pipeline/read/read.js')
  const { identify } = await import('../../pipeline/identify/identify.js')
  const { segment } = await import('../../pipeline/segment/segment.js')
  const { extractRecords } = await import('../../pipeline/extract.js')
  const { openLedger } = await import('../../pipeline/store/open.js')
  const { Registry } = await import('../../pipeline/registry.js')
  const ledger = await openLedger(freshLedger(), { create: true })
  const registry = await Registry.load(ledger)
  let read = 0
  for (const file of files) {
    const source = sourceOf(file)
    const { bytes: data, sha256 } = await timed('load', () => loadSource(source))
    const document = await timed('read', () => readDocument(data, file))
    const { meta } = await timed('identify', () => identify(document))
    const segments = await timed('segment', () => segment(document, meta))
    const { records } = await timed('extract', () =>
      extractRecords({ document, meta, segments }, { doc: sha256, file }),
    )
    const { text, blocks, furniture, format } = document
    const stored = { ...meta, id: sha256, sha256, file, format, text, blocks, furniture, segments }
    const whole = { ...stored, records: {}, warnings: [], pipelineVersion: 'bench' }
    await timed('message', () => structuredClone({ document: whole, records }))
    const placed = await timed('place', () => registry.place(whole))
    await timed('store', () => ledger.save(placed.document, records, source))
    registry.note(placed.document, source)
    read += Buffer.byteLength(text)
  }
  await ledger.close()
  return read
}

async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  stages[stage] = (stages[stage] ?? 0) + (performance.now() - from) / 1000
  return result
}

/** By the built program, for its workers are what users have. */
async function whole(): Promise<number> {
  const load = <T>(file: string): Promise<T> => import(pathToFileURL(path.join(built, file)).href)
  const { ingest } = await load<typeof import('../../pipeline/run.js')>('pipeline/run.js')
  const { openLedger } = await load<typeof import('../../pipeline/store/open.js')>('pipeline/store/open.js')
  const ledger = await openLedger(freshLedger(), { create: true })
  const { failed, ingested } = await ingest([folder], { ledger, jobs: Number(jobs) })
  await ledger.close()
  if (failed.length > 0 || ingested.length !== files.length)
    throw new Error(`${ingested.length} of ${files.length} read`)
  return 0
}

function freshLedger(): string {
  const file = `${folder}.db`
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
  return file
}

function sourceOf(file: string): Source {
  const { size, mtimeMs } = statSync(file)
  return { file, named: true, size, modified: mtimeMs }
}
