/** `report --html FILE`: documents, ledger and comparison in one file that needs no server. */
import type { Define } from '../commands.js'
import type { Io } from '../io.js'
import { addDb, addExamples, type DbOption, withLedger } from '../options.js'
import { withOutput } from '../output.js'

type Options = DbOption & { html: string; force?: boolean; place?: string }

export const define: Define = (command, io) => {
  command
    .requiredOption('--html <file>', 'the file to write')
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--force', 'overwrite the file')
  addDb(command).action((options: Options) => run(options, io))
  addExamples(command, 'report --html ledger.html', 'report --html zhejiang.html --place 浙江')
}

async function run({ db, html, force, place }: Options, io: Io): Promise<void> {
  const { reportPage } = await import('../../serve/report.js')
  const { loadAssets } = await import('../../serve/assets.js')
  const { documentFilter } = await import('../filters.js')
  await withLedger({ db }, async (ledger) => {
    const filter = await documentFilter(ledger, place ? { place } : {})
    const page = await reportPage(ledger, loadAssets(), filter)
    await withOutput(io, { out: html, ...(force ? { force } : {}) }, (sink) => sink(page))
  })
}
