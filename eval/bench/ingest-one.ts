/** One batch in a process of its own: the whole pipeline with so many workers, the parsers alone, or its stages one by one; as JSON. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { argv, stdout } from 'node:process'
import { extractRecords } from '../../pipeline/extract.js'
import { identify } from '../../pipeline/identify/identify.js'
import { readDocument } from '../../pipeline/read/read.js'
import { ingest } from '../../pipeline/run.js'
import { segment } from '../../pipeline/segment/segment.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { MadeReports } from './made-reports.js'

const [mode = '', list = '', db = ''] = argv.slice(2)
const { files, overrides }: MadeReports = JSON.parse(readFileSync(list, 'utf8'))
const started = performance.now()
const more = mode === 'parsers' ? await parseAlone() : mode === 'stages' ? await byStage() : await whole()
const seconds = (performance.now() - started) / 1000
stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, ...more }))

async function whole(): Promise<object> {
  const ledger = await openLedger(db, { create: true })
  const { ingested, failed, records } = await ingest(files, { ledger, overrides, jobs: Number(mode) })
  await ledger.close()
  const all = Object.values(records).reduce((sum, count) => sum + count, 0)
  return { ingested: ingested.length, failed: failed.length, records: all }
}

/** What the libraries cost that a file goes through whatever is made of it. */
async function parseAlone(): Promise<object> {
  const [{ default: mammoth }, cheerio, pdf] = await Promise.all([
    import('mammoth'),
    import('cheerio'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ])
  let characters = 0
  for (const file of files) {
    const bytes = readFileSync(file)
    if (file.endsWith('.docx')) characters += (await mammoth.convertToHtml({ buffer: bytes })).value.length
    else if (file.endsWith('.html')) characters += cheerio.load(bytes.toString('utf8')).text().length
    else characters += await glyphs(pdf, new Uint8Array(bytes))
  }
  return { characters }
}

async function glyphs(pdf: typeof import('pdfjs-dist'), data: Uint8Array): Promise<number> {
  const task = pdf.getDocument({ data, verbosity: 0 })
  const document = await task.promise
  let items = 0
  for (let page = 1; page <= document.numPages; page++)
    items += (await (await document.getPage(page)).getTextContent()).items.length
  await task.destroy()
  return items
}

async function byStage(): Promise<object> {
  const spent = { bytes: 0, read: 0, 'identify and segment': 0, extract: 0 }
  let characters = 0
  for (const file of files) {
    const marks = [performance.now()]
    const bytes = new Uint8Array(readFileSync(file))
    marks.push(performance.now())
    const report = await readDocument(bytes, path.basename(file))
    marks.push(performance.now())
    const { meta } = identify(report, file)
    const segments = segment(report, meta)
    marks.push(performance.now())
    extractRecords({ document: report, meta, segments }, { doc: file, file })
    marks.push(performance.now())
    Object.keys(spent).forEach((stage, at) => {
      spent[stage as keyof typeof spent] += ((marks[at + 1] ?? 0) - (marks[at] ?? 0)) / 1000
    })
    characters += Buffer.byteLength(report.text)
  }
  return { spent, characters }
}
