/** `audit`: figures that contradict each other. */
import type { Finding } from '../../../schemas/hit.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption, withLedger, year } from '../options.js'

type Options = DbOption & { json?: boolean; place?: string; year?: number; doc?: string; severity?: string }

const severities: readonly string[] = ['error', 'warning', 'note']

export const define: Define = (command, io) => {
  command
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'in reports with this plan year', year)
    .option('--doc <doc>', 'in this document: its id or the name of its file')
    .option('--severity <least>', 'error, warning or note: this and worse', 'note')
  addDb(addJson(command)).action((options: Options) => run(options, io))
  addExamples(command, 'audit', 'audit --doc mengzhou-2023-work-report', 'audit --severity error --json')
}

async function run(options: Options, io: Io): Promise<void> {
  const { audit } = await import('../../audit/audit.js')
  const { recordFilter, documentFilter } = await import('../filters.js')
  const { TaizhangError } = await import('../../../schemas/errors.js')
  const { place, year, doc } = options
  const least = severities.indexOf(options.severity ?? 'note')
  if (least < 0)
    throw new TaizhangError('usage', `--severity ${options.severity}: choose one of ${severities.join(', ')}`)
  const all = await withLedger(options, async (ledger) => {
    const { doc: id } = doc ? await recordFilter(ledger, { doc }) : {}
    const filter = await documentFilter(ledger, { ...(place ? { place } : {}), ...(year ? { year } : {}) })
    return audit(ledger, { ...filter, ...(id ? { doc: id } : {}) })
  })
  const findings = all.filter(({ severity }) => severities.indexOf(severity) <= least)
  if (options.json) return printJson(io, findings)
  for (const finding of findings) await write(io.stdout, tell(finding, io))
  await write(io.stdout, `${findings.length} finding${findings.length === 1 ? '' : 's'}\n`)
}

function tell({ kind, severity, docs, explanation, evidence }: Finding, io: Io): string {
  const { red, yellow, dim } = colours(io.stdout)
  const paint = { error: red, warning: yellow, note: dim }[severity]
  const quotes = evidence.map(
    ({ quote, page }) => `    “${quote.replace(/\s+/g, '')}”${page ? ` (p. ${page})` : ''}\n`,
  )
  return `${paint(severity)} ${kind} ${docs.join(', ')}\n  ${explanation}\n${quotes.join('')}`
}
