/** npm run bench:scale [PATH…]: what one document, passage and job take of the servers, for the arithmetic of docs/scale.md. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { argv, stdout } from 'node:process'
import { Redis } from 'ioredis'
import driver from 'pg'
import { builtinConcepts } from '../../extractors/lexicon/thesaurus.js'
import { fill } from '../../pipeline/fleet-fill.js'
import { openQueue } from '../../pipeline/queue/open.js'
import { ingest } from '../../pipeline/run.js'
import { openEmbedder } from '../../pipeline/search/embed/open.js'
import { createIndexer } from '../../pipeline/search/indexer.js'
import type { PassageIndex, Point } from '../../pipeline/search/passage-index.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { Ledger } from '../../schemas/ledger.js'
import { writeMadeReports } from '../../test/support/made-reports.js'
import { PdfPage } from '../../test/support/pdf-writer.js'
import { startPostgres } from '../../test/support/postgres.js'
import { readPages } from '../../test/support/read-pdf.js'
import { startRedis } from '../../test/support/redis.js'

const paths = argv.slice(2)
const sample = path.join(import.meta.dirname, '../../corpus/reports')
/** Jobs put into the queue, and rows listed. */
const many = 5000

const folder = mkdtempSync(path.join(tmpdir(), 'scale-'))
const [redis, postgres] = await Promise.all([startRedis(), startPostgres()])
try {
  const db = await postgres.freshDatabase()
  const ledger = await openLedger(db, { create: true })
  await ingest(paths.length > 0 ? paths : [sample], { ledger })
  await measureLedger(ledger, db)
  await measurePassages(ledger)
  await measureListing(ledger)
  await ledger.close()
  await measureQueue()
  await measureScans()
} finally {
  await Promise.all([redis.stop(), postgres.stop()])
  rmSync(folder, { recursive: true, force: true })
}

async function measureLedger(ledger: Ledger, db: string): Promise<void> {
  const rows = await ledger.documents({ allSources: true })
  const records = rows.flatMap((row) => Object.values(row.records)).reduce((sum, count) => sum + count, 0)
  const bytes = rows.map(({ file }) => statSync(file).size).reduce((sum, size) => sum + size, 0)
  const client = new driver.Client({ connectionString: db })
  await client.connect()
  const sizes = `SELECT sum(pg_total_relation_size(oid)) AS size FROM pg_class
    WHERE relnamespace = 'taizhang'::regnamespace AND relkind = 'r'`
  const { rows: found } = await client.query<{ size: string }>(sizes)
  await client.end()
  tell('documents', rows.length)
  tell('KB of a file', bytes / rows.length / 1000)
  tell('records of a document', records / rows.length)
  tell('KB of a document in PostgreSQL, its indexes included', Number(found[0]?.size) / rows.length / 1000)
}

/** An index that only counts what is to be stored. */
async function measurePassages(ledger: Ledger): Promise<void> {
  const counts = { documents: 0, passages: 0, words: 0, meanings: 0, payload: 0 }
  const count = ({ passage, words, meaning }: Point) => {
    counts.passages += 1
    counts.words += words.ids.length
    counts.meanings += 'sparse' in meaning ? meaning.sparse.ids.length : meaning.dense.length
    counts.payload += Buffer.byteLength(JSON.stringify(passage))
  }
  const nothing: Pick<PassageIndex, 'states' | 'save' | 'remove'> = {
    states: async () => new Map(),
    save: async (_source, _fingerprint, points) => {
      counts.documents += 1
      points.forEach(count)
    },
    remove: async () => undefined,
  }
  const embedder = await openEmbedder('builtin', builtinConcepts)
  const index = nothing as PassageIndex
  await createIndexer({ index, embedder, withholds: false }).catchUp(ledger)
  tell('passages of a document', counts.passages / counts.documents)
  tell('words of a passage', counts.words / counts.passages)
  tell('features of a passage', counts.meanings / counts.passages)
  tell('KB of a passage with its records', counts.payload / counts.passages / 1000)
}

/** What every listing command and view begins with. */
async function measureListing(ledger: Ledger): Promise<void> {
  const [first] = await ledger.documents()
  const document = first && (await ledger.document(first.id))
  if (!document) return
  for (let n = 0; n < many; n++)
    await ledger.save({ ...document, id: `copy-${n}`, file: `copy-${n}`, text: '', blocks: [] }, [], {
      size: n,
      modified: n,
    })
  const started = performance.now()
  const { length } = await ledger.documents({ allSources: true })
  tell('rows of documents listed a second', (length / (performance.now() - started)) * 1000)
}

async function measureQueue(): Promise<void> {
  writeMadeReports(path.join(folder, 'in'), many)
  const client = new Redis({ path: redis.address.replace('unix:', '') })
  const used = async () => Number(/^used_memory:(\d+)/m.exec(await client.info('memory'))?.[1])
  const queue = await openQueue(redis.address)
  const before = await used()
  const started = performance.now()
  const { queued } = await fill([path.join(folder, 'in')], { queue })
  tell('files put into the queue a second', (queued / (performance.now() - started)) * 1000)
  tell('KB of a file in the queue', ((await used()) - before) / queued / 1000)
  await queue.close()
  client.disconnect()
}

/** Pages of the picture that the tests recognise, some 130 characters on half a page: the first one, and each further one. */
async function measureScans(): Promise<void> {
  const picture = readFileSync(path.join(import.meta.dirname, '../../test/fixtures/scanned-page.jpg'))
  const further = 4
  const read = async (pages: number) => {
    const before = process.cpuUsage()
    const scans = Array.from({ length: pages }, () => new PdfPage(595, 432).image(picture, 1240, 900))
    await readPages(scans)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const first = await read(1)
  tell('processor seconds of a file with one scanned page', first)
  tell('processor seconds of each further one', ((await read(1 + further)) - first) / further)
}

function tell(what: string, value: number): void {
  stdout.write(`${value.toFixed(value < 100 ? 2 : 0).padStart(10)}  ${what}\n`)
}
