/** `cite`: a record's reference for a paper. */
import type { Define } from '../commands.js'
import { type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption, withLedger } from '../options.js'

type Options = DbOption & { json?: boolean }

export const define: Define = (command, io) => {
  command.argument('<id>', 'the id of a record, as taizhang records shows it')
  addDb(addJson(command)).action((id: string, options: Options) => run(id, options, io))
  addExamples(command, 'cite 330000-2025-target-1a2b3c4d', 'cite 330000-2025-target-1a2b3c4d --json')
}

async function run(id: string, options: Options, io: Io): Promise<void> {
  const { cite } = await import('../../cite/cite.js')
  const { TaizhangError } = await import('../../../schemas/errors.js')
  const citation = await withLedger(options, async (ledger) => {
    const record = await ledger.record(id)
    const document = record && (await ledger.document(record.doc))
    if (!record || !document) throw new TaizhangError('record-missing', id)
    return cite(record, document)
  })
  if (options.json) return printJson(io, citation)
  await write(io.stdout, `${citation.gbt7714}\n\n${citation.bibtex}\n`)
}
