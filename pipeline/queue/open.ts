/** An address → the queue of files that all machines share: jobs in, counts, jobs given up, order and locks. */
import type { Job, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Failure } from '../../schemas/errors.js'
import { loadPackage } from '../../schemas/optional-package.js'
import { parseAddress } from './address.js'
import { connect } from './connect.js'
import { type ConsumeOptions, type Consumer, consume, type Handler } from './consume.js'
import { failuresOf } from './dead.js'
import { FileJob, type IdentifiedJob } from './job.js'
import { exclusive } from './lock.js'
import { rankFiles, ranksOf } from './ranks.js'
import { names, packages, retries, type Tries } from './settings.js'

/** `left` waits, is worked on or is tried again later; `dead` was given up. */
export type QueueCounts = { left: number; dead: number }
export type DeadJob = { id: string; failures: Failure[] }

export type FileQueue = {
  /** What may be shown of the address. */
  shown: string
  /** @returns how many files are new to the queue; the others wait in it already */
  add(jobs: readonly IdentifiedJob[]): Promise<number>
  counts(): Promise<QueueCounts>
  /** In the order in which they were given up. */
  dead(): Promise<DeadJob[]>
  /** Puts what was given up back into the queue. @returns how many jobs */
  revive(): Promise<number>
  /** The order of files among themselves; -1 for one that never was in the queue. */
  ranks(files: readonly string[]): Promise<number[]>
  /** Runs `work` while no other machine is inside the same `key`. */
  exclusive<T>(key: string, work: () => Promise<T>): Promise<T>
  consume(handler: Handler, options: ConsumeOptions): Promise<Consumer>
  close(): Promise<void>
}

/**
 * @param tries of the jobs it adds; another number and another wait are for tests
 * @throws TaizhangError `usage`, `package-missing`, `server-unreachable`, `server-refused`
 */
export async function openQueue(url: string, tries: Tries = retries): Promise<FileQueue> {
  const address = parseAddress(url)
  const bullmq = await loadPackage(packages, () => import('bullmq'))
  const client = await connect(address)
  const connection = { ...address.options, maxRetriesPerRequest: null }
  const queue = new bullmq.Queue(names.queue, { prefix: names.prefix, connection })
  // Both connections come back by themselves; commands wait for them.
  queue.on('error', () => undefined)
  return {
    shown: address.shown,
    add: (jobs) => addJobs(queue, client, jobs, tries),
    counts: () => countJobs(queue),
    dead: async () =>
      (await deadJobs(queue)).map(({ id = '', data, failedReason }) => ({
        id,
        failures: failuresOf(FileJob.parse(data), failedReason),
      })),
    revive: () => reviveJobs(queue, tries),
    ranks: (files) => ranksOf(client, files),
    exclusive: (key, work) => exclusive(client, `taizhang:lock:${key}`, work),
    consume: (handler, options) => consume(bullmq, connection, handler, options),
    close: async () => {
      await queue.close()
      client.disconnect()
    },
  }
}

async function addJobs(
  queue: Queue,
  client: Redis,
  jobs: readonly IdentifiedJob[],
  tries: Tries,
): Promise<number> {
  await rankFiles(
    client,
    jobs.flatMap(({ job }) => job.files.map(({ file }) => file)),
  )
  const wanted = (await Promise.all(jobs.map((each) => missingPart(queue, each)))).flat()
  await queue.addBulk(
    wanted.map(({ id, job }) => ({ name: names.job, data: job, opts: { ...tries, jobId: id } })),
  )
  return wanted.reduce((sum, { job }) => sum + job.files.length, 0)
}

/** A job that was given up is taken up again; one that waits takes no further files: they get a job of their own. */
async function missingPart(queue: Queue, { id, job }: IdentifiedJob): Promise<IdentifiedJob[]> {
  const before: Job | undefined = await queue.getJob(id)
  if (!before) return [{ id, job }]
  const { files } = FileJob.parse(before.data)
  const others = job.files.filter(({ file }) => !files.some((known) => known.file === file))
  if (await before.isFailed()) {
    await before.remove()
    return [{ id, job: { ...job, files: [...files, ...others] } }]
  }
  if (others.length === 0) return []
  return missingPart(queue, { id: `${id}+`, job: { ...job, files: others } })
}

async function countJobs(queue: Queue): Promise<QueueCounts> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'paused', 'failed')
  const { failed: dead = 0, ...rest } = counts
  return { left: Object.values(rest).reduce((sum, count) => sum + count, 0), dead }
}

async function deadJobs(queue: Queue): Promise<Job[]> {
  return (await queue.getFailed()).sort((a, b) => (a.finishedOn ?? 0) - (b.finishedOn ?? 0))
}

async function reviveJobs(queue: Queue, tries: Tries): Promise<number> {
  const jobs = await deadJobs(queue)
  for (const job of jobs) {
    await job.remove()
    await queue.add(names.job, job.data, { ...tries, ...(job.id === undefined ? {} : { jobId: job.id }) })
  }
  return jobs.length
}
