/** `backup FILE`: a whole copy of the ledger. */
import type { Define } from '../commands.js'
import { printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption } from '../options.js'

type Options = DbOption & { json?: boolean }

export const define: Define = (command, io) => {
  command.argument('<file>', 'where to write the copy; it must not exist')
  addDb(addJson(command)).action(async (file: string, { db, json }: Options) => {
    const { backupLedger } = await import('../../store/open.js')
    await backupLedger(db, file)
    if (json) return printJson(io, { ledger: db, backup: file })
    await write(io.stdout, `${db} is copied to ${file}\n`)
  })
  addExamples(command, 'backup taizhang-2025-03.db', 'backup /mnt/backup/counties.db --db counties.db')
}
