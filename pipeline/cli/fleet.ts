/** `ingest --queue`: paths into the queue, and how the workers get on with it. */
import type { Failure } from '../../schemas/errors.js'
import { type FillOptions, fill } from '../fleet-fill.js'
import { type FileQueue, openQueue } from '../queue/open.js'
import { type Io, printJson, write } from './io.js'
import { printProblems } from './problems.js'
import { startProgress } from './progress.js'

type Options = Omit<FillOptions, 'queue'> & { queue: string; wait?: boolean; json?: boolean }

const pollMilliseconds = 500

export async function fillAndWait(paths: string[], options: Options, io: Io): Promise<void> {
  const queue = await openQueue(options.queue)
  try {
    const started = performance.now()
    const { ids, ...filled } = await fill(paths, { ...options, queue })
    const dead = options.wait ? await waitForWorkers(queue, new Set(ids), io) : []
    const summary = { ...filled, failed: [...filled.failed, ...dead] }
    if (summary.failed.length > 0) io.exitCode = 2
    const seconds = Math.round(performance.now() - started) / 1000
    if (options.json) return await printJson(io, { ...summary, seconds })
    await printProblems(summary, io)
    const { queued, waiting } = summary
    await write(
      io.stdout,
      `${queued} files are new in the queue on ${queue.shown}, ${waiting} waited there\n`,
    )
    const outcome = `the queue is empty after ${seconds} s; ${summary.failed.length} failed`
    await write(io.stdout, options.wait ? `${outcome}\n` : `${next}\n`)
  } finally {
    await queue.close()
  }
}

const next = `They are read by: npx taizhang worker --queue URL --db URL
Watch them with: the same command and --wait`

/** Progress is that of the whole queue, whoever filled it; the failures are those of these jobs. */
async function waitForWorkers(queue: FileQueue, ids: ReadonlySet<string>, io: Io): Promise<Failure[]> {
  const progress = startProgress(io)
  const before = await queue.counts()
  let total = before.left
  try {
    for (;;) {
      const { left, dead } = await queue.counts()
      total = Math.max(total, left)
      progress.show({ file: '', done: total - left, total, failed: Math.max(0, dead - before.dead) })
      if (left === 0) break
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
    }
  } finally {
    progress.stop()
  }
  return (await queue.dead()).filter(({ id }) => ids.has(id)).flatMap(({ failures }) => failures)
}
