/** Paths → jobs in the queue, one for each content, for whatever machines take them. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { inOrder } from '../schemas/in-order.js'
import type { IngestSummary, MetaOverride } from '../schemas/ingest.js'
import { overrideOf } from './meta-override.js'
import type { Limits } from './process.js'
import type { IdentifiedJob } from './queue/job.js'
import type { FileQueue } from './queue/open.js'
import { findSources, loadSource, type Source } from './source.js'

export type FillOptions = {
  queue: FileQueue
  force?: boolean | undefined
  overrides?: readonly MetaOverride[]
  limits?: Limits
}

/** `queued` files are new to the queue, `waiting` ones were in it already; `ids` are those of their jobs. */
export type FillSummary = Pick<IngestSummary, 'failed' | 'warnings'> & {
  queued: number
  waiting: number
  ids: string[]
}

/** Files hashed at a time, and jobs added at a time. */
const ahead = 8
const batch = 500

/** Every file is read once here for its hash; files of the same bytes become one job. */
export async function fill(paths: string[], options: FillOptions): Promise<FillSummary> {
  const { sources, failed, skipped } = await findSources(paths)
  const jobs = new Map<string, IdentifiedJob>()
  const hashes = inOrder(sources, ahead, (source) => hashOf(source, options.limits))
  for await (const hashed of hashes) include(jobs, hashed, options)
  const summary: FillSummary = { queued: 0, waiting: 0, failed, warnings: skipped, ids: [...jobs.keys()] }
  const all = [...jobs.values()]
  for (let first = 0; first < all.length; first += batch) {
    summary.queued += await options.queue.add(all.slice(first, first + batch))
  }
  summary.waiting = sources.length - summary.queued
  return summary
}

type Hashed = { source: Source; id: string; sha256?: string }

function include(
  jobs: Map<string, IdentifiedJob>,
  { source, id, sha256 }: Hashed,
  options: FillOptions,
): void {
  const { force = false, overrides = [], limits = {} } = options
  const { file, named, size, modified } = source
  const override = overrideOf(overrides, file)
  const entry = { file, named, size, modified, ...(override ? { override } : {}) }
  const known = jobs.get(id)
  if (known) known.job.files.push(entry)
  else {
    const { maxBytes, maxPages, maxSeconds } = limits
    jobs.set(id, { id, job: { files: [entry], sha256, force, limits: { maxBytes, maxPages, maxSeconds } } })
  }
}

/** The ending counts too, since it decides what plain text is taken for. */
async function hashOf(source: Source, limits: Limits = {}): Promise<Hashed> {
  const ending = path.extname(source.file).toLowerCase()
  try {
    const { sha256 } = await loadSource(source, limits.maxBytes)
    return { source, sha256, id: `${sha256}${ending}` }
  } catch {
    // The worker will say what is wrong with it.
    return { source, id: `unread-${createHash('sha256').update(source.file).digest('hex')}` }
  }
}
