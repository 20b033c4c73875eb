/** Files processed in worker threads, so that a file that takes too long or too much can be stopped alone. */
import path from 'node:path'
import { Tinypool } from 'tinypool'
import { TaizhangError, toFailure } from '../schemas/errors.js'
import { type FileResult, type FileTask, processFile } from './process.js'

export type Workers = {
  /** Never rejects. Waits while all workers are busy. */
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
 */
export function openWorkers(jobs: number, maxHeap = defaultMaxHeap): Workers {
  if (jobs === 0) return { process: processFile, close: async () => undefined }
  const pool = openPool(jobs, maxHeap)
  const free = semaphore(jobs)
  return {
    // The clock of a file starts when a worker is free for it.
    process: (task) => free(() => runLimited(pool, task)),
    close: () => pool.destroy(),
  }
}

function openPool(jobs: number, maxHeap: number): Tinypool {
  const isBuilt = path.extname(import.meta.filename) === '.js'
  const pool = new Tinypool({
    filename: new URL(isBuilt ? './process.js' : './worker-source.mjs', import.meta.url).href,
    name: processFile.name,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: maxHeap },
  })
  // A worker that dies between two files is replaced; without a listener its death would be ours.
  pool.on('error', () => undefined)
  return pool
}

async function runLimited(pool: Tinypool, task: FileTask): Promise<FileResult> {
  const seconds = task.limits.maxSeconds ?? defaultMaxSeconds
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    return await pool.run(task, { signal })
  } catch (thrown) {
    return { failure: toFailure(workerError(thrown, signal.aborted, seconds), task.source.file) }
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
