/** `restore FILE`: a backup in the place of the ledger. */
import type { Define } from '../commands.js'
import { printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption } from '../options.js'

type Options = DbOption & { json?: boolean; force?: boolean }

export const define: Define = (command, io) => {
  command.argument('<file>', 'a file that backup wrote').option('--force', 'replace the ledger that is there')
  addDb(addJson(command)).action(async (file: string, { db, json, force = false }: Options) => {
    const { restoreLedger } = await import('../../store/open.js')
    await restoreLedger(db, file, { force })
    if (json) return printJson(io, { ledger: db, backup: file })
    await write(io.stdout, `${db} holds what ${file} holds\n`)
  })
  addExamples(command, 'restore taizhang-2025-03.db', 'restore taizhang-2025-03.db --force')
}
