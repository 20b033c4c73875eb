/** Jobs of the queue into the ledger, on one of any number of machines: the same reading and saving as `ingest`. */
import { type ErrorCode, type Failure, TaizhangError, toFailure } from '../schemas/errors.js'
import type { Ledger } from '../schemas/ledger.js'
import { type Copy, copyFromLedger, isCopy } from './fleet-copy.js'
import { placeDocument, repairGroup } from './fleet-place.js'
import { type EnrichSettings, modelMark } from './model-settings.js'
import { patiently } from './patience.js'
import type { FileResult } from './process.js'
import type { ConsumeOptions, JobFailure } from './queue/consume.js'
import type { FileJob, JobFile } from './queue/job.js'
import type { FileQueue } from './queue/open.js'
import { withModel } from './run.js'
import { isSkippable } from './source.js'
import { isCurrent } from './version.js'
import { openWorkers, type Workers } from './workers.js'

export type FleetOptions = {
  ledger: Ledger
  queue: FileQueue
  /** Files at a time, each in a thread of its own. */
  jobs: number
  model?: EnrichSettings | undefined
  claims?: ConsumeOptions['claims']
  /** For every file that is done with, and every try that failed. */
  onFile?: (event: FileEvent) => void
}
export type FileEvent = {
  file: string
  /** `later` is a try that failed and is made again. */
  outcome: 'saved' | 'unchanged' | 'skipped' | 'failed' | 'later'
  failure?: Failure
  /** Of what was saved: its bytes had been read under another name. */
  copied?: boolean
}
export type FleetWorker = { close: () => Promise<void> }

/** Here another try may give another result; everything else lies in the file itself. */
const passing: ReadonlySet<ErrorCode> = new Set([
  ...([
    'file-missing',
    'file-unreadable',
    'server-unreachable',
    'server-refused',
    'package-missing',
  ] as const),
  ...(['workers-unusable', 'ledger-busy', 'ledger-readonly', 'ledger-newer', 'ledger-damaged'] as const),
  ...(['ledger-missing', 'disk-full', 'reader-failed', 'model-refused', 'internal'] as const),
])

type Machine = FleetOptions & { workers: Workers; isStopping: () => boolean }

/** Takes jobs until it is closed; `close` lets those begun finish. */
export async function startWorker(options: FleetOptions): Promise<FleetWorker> {
  const workers = openWorkers(options.jobs)
  let stopping = false
  const machine = { ...options, workers, isStopping: () => stopping }
  const consumer = await options.queue.consume((job, isLast) => handle(job, isLast, machine), options)
  return {
    close: async () => {
      stopping = true
      await consumer.close()
      await workers.close()
    },
  }
}

async function handle(job: FileJob, isLast: boolean, machine: Machine): Promise<JobFailure | undefined> {
  const results = new Map<string, FileResult>()
  let failed: JobFailure | undefined
  for (const entry of job.files) {
    const event = await takeFile(entry, job, results, machine).catch((thrown: unknown) => ({
      file: entry.file,
      outcome: 'failed' as const,
      failure: toFailure(thrown, entry.file),
    }))
    const { failure } = event
    const mayPass = failure !== undefined && passing.has(failure.code)
    const isGivenUp = !mayPass || isLast
    machine.onFile?.(isGivenUp ? event : { ...event, outcome: 'later' })
    if (!failure) continue
    failed = { failure, mayPass: mayPass || (failed?.mayPass ?? false) }
    // The queue keeps it too, so that it is not lost where the ledger is what failed.
    if (isGivenUp) await machine.ledger.saveFailure(failure).catch(() => undefined)
  }
  return failed
}

/** @throws TaizhangError what is wrong with the ledger or the queue */
async function takeFile(
  entry: JobFile,
  job: FileJob,
  results: Map<string, FileResult>,
  machine: Machine,
): Promise<FileEvent> {
  const { file } = entry
  const { override: _, ...source } = entry
  if (await patiently(() => isInLedger(entry, job, machine), machine.isStopping)) {
    return { file, outcome: 'unchanged' }
  }
  const known = await patiently(() => copyFromLedger(entry, job, machine), machine.isStopping)
  if (known) {
    await place(known)
    return { file, outcome: 'saved', copied: true }
  }
  const { copied, ...result } = await readOnce(entry, job, results, machine)
  if (result.failure) {
    const failure = { ...result.failure, file }
    if (isSkippable(source, new TaizhangError(failure.code))) return { file, outcome: 'skipped' }
    return { file, outcome: 'failed', failure }
  }
  await place(await withModel({ ...result.document, file }, result.records, machine.model))
  return { file, outcome: 'saved', copied }
  function place(read: Copy): Promise<void> {
    return patiently(() => placeDocument({ ...read, state: source }, machine), machine.isStopping)
  }
}

/** The same bytes under several names are read once, unless the user or a name says different things of them. */
async function readOnce(
  { override, ...source }: JobFile,
  { limits }: FileJob,
  results: Map<string, FileResult>,
  { workers }: Machine,
): Promise<FileResult & { copied: boolean }> {
  const key = JSON.stringify(override ?? null)
  const before = results.get(key)
  if (before && (before.failure || isCopy(before.document, source.file))) return { ...before, copied: true }
  const result = await workers.process({ source, override, limits })
  results.set(key, result)
  return { ...result, copied: false }
}

/** With these bytes, and read as it would be now; its standing is seen to, since a machine may have died over it. */
async function isInLedger({ file, override }: JobFile, job: FileJob, machine: Machine): Promise<boolean> {
  const { ledger, model } = machine
  const state = (await ledger.sources({ file })).find((source) => source.file === file)
  if (job.force || !state || state.sha256 !== job.sha256) return false
  if (!isCurrent(state.pipelineVersion, override, modelMark(model))) return false
  const [row] = await ledger.documents({ doc: state.doc, allSources: true })
  if (row) await repairGroup(row, machine)
  return true
}
