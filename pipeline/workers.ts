/** Files processed in worker threads, so that a file that takes too long or too much can be stopped alone. */
import path from 'node:path'
import { Piscina } from 'piscina'
import { TaizhangError, toFailure } from '../schemas/errors.js'
import { type FileResult, type FileTask, processFile } from './process.js'

export type Workers = {
  /**
   * Waits while all workers are busy. What goes wrong with a file is its failure.
   * @throws TaizhangError `workers-unusable`
   */
  process: (task: FileTask) => Promise<FileResult>
  close: () => Promise<void>
}

/** A report takes seconds; what takes longer is stuck. */
const defaultMaxSeconds = 120
/** Of JavaScript's heap, for each worker, in MB; the largest reports take a fifth of it. */
const defaultMaxHeap = 512

/**
 * @param jobs workers; 0 processes in this thread, where no limit of time or memory holds
 * @param maxHeap of one worker, in MB
 * @param entry module of a worker
 */
export function openWorkers(jobs: number, maxHeap = defaultMaxHeap, entry = defaultEntry()): Workers {
  if (jobs === 0) return { process: processFile, close: async () => undefined }
  const pool = openPool(jobs, maxHeap, entry)
  const unlessBroken = startGuard(pool)
  const free = semaphore(jobs)
  return {
    // The clock of a file starts when a worker is free for it.
    process: (task) => free(() => unlessBroken(runLimited(pool, task))),
    close: () => pool.destroy(),
  }
}

function defaultEntry(): string {
  const isBuilt = path.extname(import.meta.filename) === '.js'
  return new URL(isBuilt ? './process.js' : './worker-source.mjs', import.meta.url).href
}

function openPool(jobs: number, maxHeap: number, entry: string): Piscina {
  return new Piscina({
    filename: entry,
    name: processFile.name,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: maxHeap },
  })
}

/**
 * Work is given up where workers die before the first of them has done anything: the pool would start new ones until
 * the time of the file is over. One that dies later, between two files, is replaced in silence. (Promise.race with one
 * promise that lasts would keep the result of every file.)
 */
function startGuard(pool: Piscina): <T>(work: Promise<T>) => Promise<T> {
  const waiting = new Set<(reason: TaizhangError) => void>()
  let failure: TaizhangError | undefined
  pool.on('error', (thrown: unknown) => {
    if (pool.completed > 0) return
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    failure = new TaizhangError('workers-unusable', message.split('\n')[0])
    for (const reject of waiting) reject(failure)
  })
  return (work) =>
    new Promise((resolve, reject) => {
      if (failure) reject(failure)
      waiting.add(reject)
      work.then(resolve, reject).finally(() => waiting.delete(reject))
    })
}

async function runLimited(pool: Piscina, task: FileTask): Promise<FileResult> {
  const seconds = task.limits.maxSeconds ?? defaultMaxSeconds
  const stop = new AbortController()
  // AbortSignal.timeout would hold the file and its result until the time is over.
  const clock = setTimeout(() => stop.abort(), seconds * 1000)
  try {
    return await pool.run(task, { signal: stop.signal })
  } catch (thrown) {
    return { failure: toFailure(workerError(thrown, stop.signal.aborted, seconds), task.source.file) }
  } finally {
    clearTimeout(clock)
  }
}

function workerError(thrown: unknown, stopped: boolean, seconds: number): TaizhangError {
  if (stopped) return new TaizhangError('limit-time', `${seconds} s`)
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new TaizhangError('limit-memory')
  return new TaizhangError('reader-failed', thrown instanceof Error ? thrown.message : String(thrown))
}

/** Runs at most `places` pieces of work at a time, the others in the order they came. */
function semaphore(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let taken = 0
  return async (work) => {
    if (taken === places) await new Promise<void>((resolve) => waiting.push(resolve))
    else taken += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else taken -= 1
    }
  }
}
