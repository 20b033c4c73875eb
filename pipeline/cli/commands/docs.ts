/** `docs`: the documents of the ledger. */
import type { DocumentRow } from '../../../schemas/ledger.js'
import type { Define } from '../commands.js'
import { type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption, withLedger, year } from '../options.js'

type Options = DbOption & { json?: boolean; place?: string; year?: number; kind?: string; level?: string }

export const define: Define = (command, io) => {
  command
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'with this plan year', year)
    .option('--kind <kind>', 'of this kind: work_report, plan_report, notice …')
    .option('--level <level>', 'of this level: national, province, city, county, township')
  addDb(addJson(command)).action((options: Options) => list(options, io))
  addExamples(command, 'docs', 'docs --place 浙江 --json', 'docs --kind work_report --year 2025')
}

async function list(options: Options, io: Io): Promise<void> {
  const { documentFilter } = await import('../filters.js')
  const rows = await withLedger(options, async (ledger) =>
    ledger.documents({ ...(await documentFilter(ledger, options)), allSources: true }),
  )
  if (options.json) return printJson(io, rows)
  const { renderTable } = await import('../table.js')
  const head = ['id', 'place', 'review', 'plan', 'kind', 'version', 'format', 'records', 'same as', 'file']
  await write(io.stdout, renderTable(io.stdout, head, rows.map(toCells)))
}

function toCells(row: DocumentRow): (string | number | undefined)[] {
  const records = Object.values(row.records).reduce((sum, count) => sum + count, 0)
  const { id, place, reviewYear, planYear, kind, version, format, sameAs, file } = row
  return [id, place, reviewYear, planYear, kind, version, format, records, sameAs, file]
}
