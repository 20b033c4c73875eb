/** npm run bench:ledger ADDRESS [N]: copies of made reports saved and exported, SQLite beside an empty database of PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { argv, stdout } from 'node:process'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { collectRecords } from '../../schemas/collect.js'
import type { Ledger, StoredDocument } from '../../schemas/ledger.js'
import type { ReportRecord } from '../../schemas/record.js'

type Sample = { document: StoredDocument; records: ReportRecord[] }

const reports = path.join(import.meta.dirname, '../../corpus/reports')
const names = [2021, 2022, 2023].map((year) => path.join(reports, `baishi-${year}-work-report.html`))
const [, , address, given] = argv
const copies = Number(given ?? 300)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-ledger-'))

try {
  if (!address) throw new Error('name an empty database: npm run bench:ledger postgres://user@host/database')
  const samples = await readSamples()
  await measure('SQLite', path.join(folder, 'ledger.db'), samples)
  await measure('PostgreSQL', address, samples)
} finally {
  rmSync(folder, { recursive: true })
}

async function readSamples(): Promise<Sample[]> {
  const ledger = await openLedger(path.join(folder, 'samples.db'), { create: true })
  await ingest(names, { ledger, jobs: 0 })
  const samples: Sample[] = []
  for (const { id } of await ledger.documents()) {
    const document = await ledger.document(id)
    if (document) samples.push({ document, records: await collectRecords(ledger, { doc: id }) })
  }
  await ledger.close()
  return samples
}

async function measure(name: string, at: string, samples: readonly Sample[]): Promise<void> {
  const ledger = await openLedger(at, { create: true })
  const there = await ledger.sources()
  if (there.length > 0) throw new Error('the database holds a ledger already: name an empty one')
  const saving = await seconds(() => saveCopies(ledger, samples))
  let count = 0
  const exporting = await seconds(async () => {
    for await (const _record of ledger.records()) count += 1
  })
  for (const { doc } of await ledger.sources()) await ledger.remove(doc)
  await ledger.close()
  const rates = `${(copies / saving).toFixed(0)} documents/s saved, ${(count / exporting).toFixed(0)} records/s read`
  stdout.write(`${name}: ${copies} documents, ${count} records: ${rates}\n`)
}

async function saveCopies(ledger: Ledger, samples: readonly Sample[]): Promise<void> {
  for (let n = 0; n < copies; n++) {
    const sample = samples[n % samples.length]
    if (!sample) continue
    const copy = { ...sample.document, id: `copy-${n}`, file: `copy-${n}.html` }
    await ledger.save(copy, sample.records, { size: n, modified: n })
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
