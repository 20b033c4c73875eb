/** How the queue is named, how often a job is tried, and when a silent worker counts as dead. */

/** Optional, and of use only together. */
export const packages = 'bullmq ioredis'

export const names = { prefix: 'taizhang', queue: 'files', job: 'file' }

/** Seven tries over about two minutes (1, 2, 4 … 64 s): a share or a server that was away is back, or is not. */
export const retries = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  stackTraceLimit: 0,
}

export type Tries = typeof retries

/** Milliseconds. The main thread of a worker only waits, so that it renews its claims in time even under load. */
export const claims = { lockDuration: 15_000, stalledInterval: 5000 }

/** A job on which so many workers died is given up. */
export const maxStalledCount = 3
