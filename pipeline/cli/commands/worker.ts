/** `worker --queue URL`: takes files from the queue until it is stopped. */
import { availableParallelism } from 'node:os'
import { TaizhangError } from '../../../schemas/errors.js'
import type { FileEvent } from '../../fleet-worker.js'
import type { FileQueue } from '../../queue/open.js'
import type { Define } from '../commands.js'
import { type Io, write } from '../io.js'
import { addModelOptions, type ModelOptions, openModel, reportUsage } from '../model-options.js'
import { addDb, addExamples, type DbOption, queueOption, wholeNumber, withLedger } from '../options.js'
import { printFailure } from '../problems.js'

type Options = DbOption & ModelOptions & { queue?: string; jobs?: number; drain?: boolean }

const pollMilliseconds = 500

export const define: Define = (command, io) => {
  command
    .addOption(queueOption())
    .option('--jobs <n>', 'files read at a time (default: the number of cores)', wholeNumber)
    .option('--drain', 'stop when nothing is left in the queue')
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
  const counts = { saved: 0, unchanged: 0, skipped: 0, failed: 0 }
  const onFile = ({ outcome, failure }: FileEvent) => {
    counts[outcome] += 1
    if (failure) void printFailure(failure, io.stderr)
  }
  const use = async (queue: FileQueue) =>
    withLedger(
      options,
      async (ledger) => {
        const stop = stopSignal()
        const worker = await startWorker({ ledger, queue, jobs, model, onFile })
        await write(
          io.stdout,
          `taking files from ${queue.shown}, ${jobs} at a time; Ctrl-C stops after them\n`,
        )
        await (options.drain ? Promise.race([stop, emptied(queue)]) : stop)
        await worker.close()
      },
      true,
    )
  const queue = await openQueue(address)
  await use(queue).finally(() => queue.close())
  await reportUsage(model, options, io)
  const { saved, unchanged, skipped, failed } = counts
  await write(io.stdout, `${saved} read, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed\n`)
}

/** A second signal ends the process at once: its files are then taken by another worker. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}

async function emptied(queue: FileQueue): Promise<void> {
  while ((await queue.counts()).left > 0) {
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
  }
}
