/** `failures`: the files that could not be read, from the ledger or from the queue. */
import { TaizhangError } from '../../../schemas/errors.js'
import type { Define } from '../commands.js'
import { type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption, queueOption, withLedger } from '../options.js'
import { printFailure } from '../problems.js'

type Options = DbOption & { queue?: string; retry?: boolean; json?: boolean }

export const define: Define = (command, io) => {
  command
    .addOption(queueOption())
    .option('--retry', 'with --queue: put what was given up back into the queue')
  addDb(addJson(command)).action((options: Options) => run(options, io))
  addExamples(
    command,
    'failures',
    'failures --json --db counties.db',
    'failures --queue redis://queue.example:6379',
    'failures --queue redis://queue.example:6379 --retry',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const { queue, retry, json } = options
  if (retry) {
    if (queue === undefined) throw new TaizhangError('usage', '--retry is for --queue')
    const revived = await withQueue(queue, (opened) => opened.revive())
    if (json) return printJson(io, { retried: revived })
    return write(io.stdout, `${revived} jobs are in the queue again\n`)
  }
  const failures =
    queue === undefined
      ? await withLedger(options, (ledger) => ledger.failures())
      : (await withQueue(queue, (opened) => opened.dead())).flatMap((job) => job.failures)
  if (json) return printJson(io, failures)
  for (const failure of failures) await printFailure(failure, io.stdout)
}

async function withQueue<T>(
  address: string,
  use: (queue: import('../../queue/open.js').FileQueue) => Promise<T>,
): Promise<T> {
  const { openQueue } = await import('../../queue/open.js')
  const queue = await openQueue(address)
  return use(queue).finally(() => queue.close())
}
