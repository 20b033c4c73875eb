/** Paths into the ledger: what is new or changed is read, segmented and extracted, and saved in order. */
import { availableParallelism } from 'node:os'
import { type WarningCode, warning } from '../schemas/diagnostic.js'
import { type Failure, TaizhangError } from '../schemas/errors.js'
import { inOrder } from '../schemas/in-order.js'
import type { IngestSummary, MetaOverride } from '../schemas/ingest.js'
import type { Ledger, SourceState, StoredDocument } from '../schemas/ledger.js'
import type { ReportRecord } from '../schemas/record.js'
import { overrideOf } from './meta-override.js'
import { type EnrichSettings, modelMark } from './model-settings.js'
import type { FileResult, Limits } from './process.js'
import { type Placed, Registry } from './registry.js'
import { findSources, isSkippable, loadSource, type Source } from './source.js'
import { isCurrent } from './version.js'
import { openWorkers, type Workers } from './workers.js'

export type IngestOptions = {
  ledger: Ledger
  /** Read unchanged files again too. */
  force?: boolean | undefined
  overrides?: readonly MetaOverride[]
  limits?: Limits
  /** Worker threads (default: the number of cores); 0 reads in this thread, where no file can be stopped. */
  jobs?: number | undefined
  onProgress?: (progress: IngestProgress) => void
  /** A model that adds to what the rules find. */
  model?: EnrichSettings | undefined
}

export type IngestProgress = { file: string; done: number; total: number; failed: number }

type Outcome = { source: Source } & (FileResult | { unchanged: string; failure?: undefined })

/**
 * A file that fails is in `failed` of the summary and leaves the ledger as it was.
 * @throws TaizhangError `ledger-*`, `disk-full`: the ledger itself gave out; what was saved stays
 */
export async function ingest(paths: string[], options: IngestOptions): Promise<IngestSummary> {
  const started = performance.now()
  const { ledger } = options
  const list = await findSources(paths)
  const registry = await Registry.load(ledger)
  const summary: IngestSummary = {
    ingested: [],
    skipped: [],
    failed: [...list.failed],
    warnings: [...list.skipped],
    records: {},
    seconds: 0,
  }
  for (const failure of list.failed) await ledger.saveFailure(failure)
  await run(list.sources, registry, summary, options)
  summary.seconds = Math.round(performance.now() - started) / 1000
  return summary
}

/** Workers read ahead; the ledger is written here alone, in the order of the files. */
async function run(
  sources: readonly Source[],
  registry: Registry,
  summary: IngestSummary,
  options: IngestOptions,
): Promise<void> {
  const jobs = options.jobs ?? availableParallelism()
  const workers = openWorkers(jobs)
  let done = 0
  try {
    const outcomes = inOrder(sources, 2 * jobs, (source) => visit(source, registry, workers, options))
    for await (const outcome of outcomes) {
      await settle(outcome, registry, summary, options)
      done += 1
      const { file } = outcome.source
      options.onProgress?.({ file, done, total: sources.length, failed: summary.failed.length })
    }
  } finally {
    await workers.close()
  }
}

async function visit(
  source: Source,
  registry: Registry,
  workers: Workers,
  options: IngestOptions,
): Promise<Outcome> {
  const override = overrideOf(options.overrides ?? [], source.file)
  const state = options.force ? undefined : registry.stateOf(source.file)
  const isFresh = state !== undefined && isCurrent(state.pipelineVersion, override, modelMark(options.model))
  const unchanged = isFresh && (await isUnchanged(source, state, options.limits)) ? state.doc : undefined
  if (unchanged !== undefined) return { source, unchanged }
  return { source, ...(await workers.process({ source, override, limits: options.limits ?? {} })) }
}

/** A look at size and time; where they differ, at the content. */
async function isUnchanged(source: Source, state: SourceState, limits?: Limits): Promise<boolean> {
  if (state.size === source.size && state.modified === source.modified) return true
  try {
    return (await loadSource(source, limits?.maxBytes)).sha256 === state.sha256
  } catch {
    // Reading the file will say what is wrong with it.
    return false
  }
}

async function settle(
  outcome: Outcome,
  registry: Registry,
  summary: IngestSummary,
  options: IngestOptions,
): Promise<void> {
  const { ledger } = options
  const { source } = outcome
  if (outcome.failure) return settleFailure(outcome.failure, source, summary, ledger)
  if ('unchanged' in outcome) {
    summary.skipped.push({ file: source.file, doc: outcome.unchanged })
    return
  }
  const { document: first } = options.model ? await registry.place(outcome.document) : outcome
  const { document: read, records } = await withModel(first, outcome.records, options.model)
  const { document, repeats } = await saveInPlace(read, records, source, registry, ledger)
  summary.ingested.push({ file: document.file, doc: document.id })
  summary.warnings.push(...document.warnings.map((warning) => ({ file: document.file, ...warning })))
  if (repeats) return
  for (const { type } of records) summary.records[type] = (summary.records[type] ?? 0) + 1
}

/** Compares with what is there again and saves in one go: a model takes its time, in which others write. */
async function saveInPlace(
  read: StoredDocument,
  records: ReportRecord[],
  source: Source,
  registry: Registry,
  ledger: Ledger,
): Promise<Placed> {
  const work = async () => {
    const placed = await registry.place(read)
    await ledger.save(placed.document, records, source)
    registry.note(placed.document, source)
    return placed
  }
  return ledger.exclusive ? ledger.exclusive(work) : work()
}

/** A document that the model has not read whole gets no mark of it, so that the next run asks again. */
export async function withModel(document: StoredDocument, records: ReportRecord[], model?: EnrichSettings) {
  if (!model) return { document, records }
  const { enrich } = await import('./enrich.js')
  const { merged, warnings } = await enrich(document, records, model)
  const unread: WarningCode[] = ['model-failed', 'model-withheld']
  const isWhole = !warnings.some(({ code }) => unread.includes(code))
  const version = isWhole ? `${document.pipelineVersion} ${modelMark(model)}` : document.pipelineVersion
  return {
    document: { ...document, warnings: [...document.warnings, ...warnings], pipelineVersion: version },
    records: merged,
  }
}

async function settleFailure(
  failure: Failure,
  source: Source,
  summary: IngestSummary,
  ledger: Ledger,
): Promise<void> {
  if (isSkippable(source, new TaizhangError(failure.code))) {
    summary.warnings.push({ file: source.file, ...warning('file-skipped', failure.error) })
    return
  }
  summary.failed.push(failure)
  await ledger.saveFailure(failure)
}
