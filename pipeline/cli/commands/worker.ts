/** `worker --queue URL`: takes files from the queue until it is stopped. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { type Warning, warning } from '../../../schemas/diagnostic.js'
import { TaizhangError } from '../../../schemas/errors.js'
import type { FileEvent } from '../../fleet-worker.js'
import type { FileQueue } from '../../queue/open.js'
import type { Define } from '../commands.js'
import { type Io, write } from '../io.js'
import { addModelOptions, type ModelOptions, openModel, reportUsage } from '../model-options.js'
import { addDb, addExamples, type DbOption, queueOption, wholeNumber, withLedger } from '../options.js'
import { printFailure, printProblems } from '../problems.js'

type Options = DbOption & ModelOptions & { queue?: string; jobs?: number; drain?: boolean }

const pollMilliseconds = 500

export const define: Define = (command, io) => {
  command
    .addOption(queueOption())
    .option('--jobs <n>', 'files read at a time (default: the number of cores)', wholeNumber)
    .option('--drain', 'stop when nothing is left in the queue, with status 2 where a file was given up')
  addModelOptions(command)
  addDb(command).action((options: Options) => run(options, io))
  addExamples(
    command,
    'worker --queue redis://queue.example:6379 --db postgres://db.example/taizhang',
    'worker --queue redis://queue.example:6379 --db postgres://db.example/taizhang --jobs 8 --drain',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const { queue: address, jobs = availableParallelism() } = options
  if (address === undefined) throw new TaizhangError('usage', 'no --queue', 'add --queue redis://HOST:6379')
  const { startWorker } = await import('../../fleet-worker.js')
  const { openQueue } = await import('../../queue/open.js')
  const model = await openModel(options)
  const counts = { saved: 0, unchanged: 0, skipped: 0, failed: 0, later: 0 }
  const onFile = ({ file, outcome, failure }: FileEvent) => {
    counts[outcome] += 1
    if (outcome === 'failed' && failure) void printFailure(failure, io.stderr)
    if (outcome === 'later')
      void printProblems({ warnings: [tryAgain(file, failure?.error)], failed: [] }, io)
  }
  const use = async (queue: FileQueue) =>
    withLedger(
      options,
      async (ledger) => {
        const over = new AbortController()
        const told = stopSignal(over.signal)
        const worker = await startWorker({ ledger, queue, jobs, model, onFile })
        await write(
          io.stdout,
          `taking files from ${queue.shown}, ${jobs} at a time; Ctrl-C stops after them\n`,
        )
        await (options.drain ? Promise.race([told, emptied(queue, over.signal)]) : told)
        over.abort()
        await worker.close()
      },
      true,
    )
  const queue = await openQueue(address)
  await use(queue).finally(() => queue.close())
  await reportUsage(model, options, io)
  const { saved, unchanged, skipped, failed } = counts
  // One that was told to stop did what it was told, whatever it met.
  if (options.drain && failed > 0) io.exitCode = 2
  await write(io.stdout, `${saved} read, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed\n`)
}

function tryAgain(file: string, error = ''): Warning & { file: string } {
  return { file, ...warning('file-later', error) }
}

/** A second signal ends the process at once: its files are then taken by another worker. */
async function stopSignal(over: AbortSignal): Promise<void> {
  const heard = ['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: over }))
  await Promise.race(heard).catch(() => undefined)
}

async function emptied(queue: FileQueue, over: AbortSignal): Promise<void> {
  while (!over.aborted && (await queue.counts()).left > 0) {
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
  }
}
