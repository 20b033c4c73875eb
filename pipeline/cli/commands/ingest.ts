/** `ingest PATH…`: reports into the ledger. */
import { readFile } from 'node:fs/promises'
import { Option } from 'commander'
import { TaizhangError } from '../../../schemas/errors.js'
import type { IngestSummary, MetaOverride } from '../../../schemas/ingest.js'
import type { DocumentRow, Ledger } from '../../../schemas/ledger.js'
import { withoutPassword } from '../../../schemas/ledger-address.js'
import { RecordType } from '../../../schemas/record.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addModelOptions, type ModelOptions, openModel, reportUsage } from '../model-options.js'
import { addDb, addExamples, addJson, defaultDb, queueOption, wholeNumber, withLedger } from '../options.js'
import { printProblems } from '../problems.js'
import { addSearchOptions, type SearchOptions } from '../search-options.js'

type Options = SearchOptions &
  ModelOptions & {
    index: boolean
    json?: boolean
    force?: boolean
    jobs?: number
    meta?: string
    maxBytes?: number
    maxPages?: number
    maxSeconds?: number
    queue?: string
    wait?: boolean
  }

export const define: Define = (command, io) => {
  command
    .argument('<paths...>', 'files, folders (all below them), globs and s3://bucket/prefix')
    .option('--jobs <n>', 'files read at a time (default: the number of cores)', wholeNumber)
    .option('--force', 'read unchanged files again too')
    .option('--meta <file>', 'CSV (file, place, year, kind, title, url, published) that overrides the text')
    .option('--max-bytes <n>', 'largest file', wholeNumber)
    .option('--max-pages <n>', 'most pages of a file', wholeNumber)
    .option('--max-seconds <n>', 'longest reading of a file', wholeNumber)
    .option('--no-index', 'leave the search index as it is')
    .addOption(queueOption())
    .option('--wait', 'with --queue: show how the workers get on, until nothing is left')
    .addOption(new Option('--url <url>', 'a Qdrant server to index in').env('QDRANT_URL'))
  addModelOptions(command)
  addDb(addJson(addSearchOptions(command))).action((paths: string[], options: Options) =>
    run(paths, options, io),
  )
  addExamples(
    command,
    'ingest reports/',
    "ingest 'reports/**/*.pdf' --jobs 4",
    'ingest reports/ --meta places.csv --db counties.db',
    'ingest reports/ --model ollama:qwen3 --only-gaps',
    'ingest s3://archive/2024/ --db counties.db',
    'ingest /mnt/archive --queue redis://queue.example:6379 --wait',
  )
}

async function run(paths: string[], options: Options, io: Io): Promise<void> {
  if (options.queue !== undefined) return fillQueue(paths, { ...options, queue: options.queue }, io)
  if (options.wait) throw new TaizhangError('usage', '--wait is for --queue')
  const { ingest } = await import('../../run.js')
  const { startProgress } = await import('../progress.js')
  const overrides = options.meta === undefined ? [] : await readOverrides(options.meta)
  const { force, jobs, maxBytes, maxPages, maxSeconds } = options
  const model = await openModel(options)
  const progress = startProgress(io)
  const limits = { maxBytes, maxPages, maxSeconds }
  const use = async (ledger: Ledger) => {
    const work = ingest(paths, { ledger, force, jobs, overrides, limits, model, onProgress: progress.show })
    const summary = await work.finally(progress.stop)
    if (options.index) summary.warnings.push(...(await index(ledger, options)))
    return { summary, documents: await ledger.documents({ allSources: true }) }
  }
  const { summary, documents } = await withLedger(options, use, true)
  await reportUsage(model, options, io)
  if (summary.failed.length > 0) io.exitCode = 2
  if (options.json) return printJson(io, summary)
  await printProblems(summary, io)
  await printTotals(summary, documents, withoutPassword(options.db), io)
}

async function fillQueue(paths: string[], options: Options & { queue: string }, io: Io): Promise<void> {
  if (options.model !== undefined) {
    throw new TaizhangError('usage', '--model with --queue', 'give --model to: taizhang worker')
  }
  const { fillAndWait } = await import('../fleet.js')
  const { maxBytes, maxPages, maxSeconds, meta, force } = options
  const overrides = meta === undefined ? [] : await readOverrides(meta)
  await fillAndWait(paths, { ...options, force, overrides, limits: { maxBytes, maxPages, maxSeconds } }, io)
}

async function index(ledger: Ledger, options: Options): Promise<IngestSummary['warnings']> {
  const { updateIndex } = await import('../../update-index.js')
  const failure = await updateIndex(ledger, options)
  return failure ? [{ file: withoutPassword(options.db), ...failure }] : []
}

async function readOverrides(file: string): Promise<MetaOverride[]> {
  const { parseOverrides } = await import('../../meta-override.js')
  const csv = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new TaizhangError('meta-invalid', `${file} (${error.code})`)
  })
  return parseOverrides(csv)
}

/** What this run did, what the ledger holds now, and where to look next. */
async function printTotals(
  summary: IngestSummary,
  documents: DocumentRow[],
  db: string,
  io: Io,
): Promise<void> {
  const { bold, dim } = colours(io.stdout)
  const { ingested, skipped, failed, seconds } = summary
  const reports = documents.filter(({ sameAs }) => sameAs === undefined)
  const records = RecordType.options
    .map((type) => ({ type, count: reports.reduce((sum, row) => sum + (row.records[type] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
  const lines = [
    `${ingested.length} read, ${skipped.length} unchanged, ${failed.length} failed in ${seconds} s`,
    '',
    `${bold(db)} holds ${documents.length} documents of ${reports.length} reports, with`,
    ...records.map(({ type, count }) => `  ${String(count).padStart(6)} ${type}`),
    '',
    dim('Where to look next:'),
    ...nextSteps(db).map((step) => dim(`  npx taizhang ${step}`)),
  ]
  await write(io.stdout, `${lines.join('\n')}\n`)
}

function nextSteps(db: string): string[] {
  const option = db === defaultDb ? '' : ` --db ${db}`
  return [`docs${option}`, `records --type target${option}`, '--help']
}
