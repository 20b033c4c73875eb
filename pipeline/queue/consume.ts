/** Jobs out of the queue into a handler, a few at a time, and what the handler throws into another try or an end. */
import type { ConnectionOptions } from 'bullmq'
import { type Failure, TaizhangError, toFailure } from '../../schemas/errors.js'
import { toReason } from './dead.js'
import { FileJob } from './job.js'
import { claims, maxStalledCount, names } from './settings.js'

/** What went wrong with a job: given up at once where trying again gives the same. */
export type JobFailure = { failure: Failure; mayPass: boolean }
/** Never throws; `isLast` where a failure now is the end of the job. */
export type Handler = (job: FileJob, isLast: boolean) => Promise<JobFailure | undefined>

export type ConsumeOptions = {
  /** Jobs at a time. */
  jobs: number
  /** Milliseconds after which the claims of a dead worker lapse, and how often that is looked for; for tests. */
  claims?: Partial<typeof claims> | undefined
}
export type Consumer = {
  /** Takes no further job; resolves when those begun are finished. */
  close: () => Promise<void>
}

export async function consume(
  bullmq: typeof import('bullmq'),
  connection: ConnectionOptions,
  handler: Handler,
  options: ConsumeOptions,
): Promise<Consumer> {
  const { UnrecoverableError, Worker } = bullmq
  const worker = new Worker(
    names.queue,
    async ({ data, attemptsMade, opts }) => {
      const isLast = attemptsMade + 1 >= (opts.attempts ?? 1)
      const failed = await handler(FileJob.parse(data), isLast)
      if (!failed) return
      const reason = toReason(failed.failure)
      throw failed.mayPass ? new Error(reason) : new UnrecoverableError(reason)
    },
    {
      ...{ connection, prefix: names.prefix, concurrency: options.jobs, maxStalledCount },
      ...claims,
      ...options.claims,
    },
  )
  // Connections come back by themselves, and a job that another worker took over meanwhile is no loss.
  worker.on('error', () => undefined)
  await worker.waitUntilReady().catch((thrown: unknown) => {
    throw new TaizhangError('server-unreachable', toFailure(thrown).error)
  })
  return { close: () => worker.close() }
}
