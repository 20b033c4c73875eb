/** `records`: the records of the ledger, as a table or exported. */
import type { Ledger, RecordFilter } from '../../../schemas/ledger.js'
import { RecordType, type ReportRecord } from '../../../schemas/record.js'
import type { Writer } from '../../export/writer.js'
import type { Define } from '../commands.js'
import { type Io, printJson, write } from '../io.js'
import { writers } from '../listing.js'
import { addDb, addExamples, addJson, type DbOption, withLedger, year } from '../options.js'
import { addOutput, type FormatOptions, formatOf, withOutput } from '../output.js'

type Options = DbOption &
  FormatOptions & {
    type?: string
    place?: string
    year?: number
    doc?: string
    indicator?: string
    allSources?: boolean
    panel?: string
  }

const formats = ['table', 'jsonl', 'csv', 'xlsx'] as const

export const define: Define = (command, io) => {
  command
    .option(
      '--type <types>',
      'of these types, with commas: target,outcome,project,portfolio,glossary,award,honour,task',
    )
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'about this year', year)
    .option('--doc <doc>', 'of this document: its id or the name of its file')
    .option('--indicator <name>', 'of this indicator: its id (gdp) or words of its name')
    .option('--panel <dir>', 'write the research panel into this folder: data, conflicts, codebook, loaders')
    .option('--all-sources', 'also from files that repeat a report')
  addOutput(addDb(addJson(command)), formats).action((options: Options) => list(options, io))
  addExamples(
    command,
    'records --type target --place 浙江 --year 2025',
    'records --indicator gdp --format csv --out gdp.csv',
    'records --format jsonl | head',
  )
}

async function list(options: Options, io: Io): Promise<void> {
  const format = formatOf(options, formats, io)
  const { recordFilter } = await import('../filters.js')
  await withLedger(options, async (ledger) => {
    const filter = await recordFilter(ledger, options)
    const rows = ledger.records(filter)
    if (options.panel !== undefined) return tellPanel(ledger, filter, options, io)
    if (options.json) return withOutput(io, options, (sink) => writeArray(rows, [], sink))
    if (format === 'table') return withOutput(io, options, async (sink) => sink(await table(rows, io)))
    const writer = await writers[format]()
    const { recordColumns } = await import('../../export/record-columns.js')
    await withOutput(io, options, (sink) => writer(rows, recordColumns(typesOf(filter)), sink))
  })
}

async function tellPanel(ledger: Ledger, filter: RecordFilter, options: Options, io: Io): Promise<void> {
  const { writePanel } = await import('../panel.js')
  const summary = await writePanel(ledger, filter, options.panel ?? '', options.force ?? false)
  if (options.json) return printJson(io, summary)
  const { folder, rows, conflicts, files } = summary
  await write(io.stdout, `${folder}: ${rows} rows, ${conflicts} competing values; ${files.join(', ')}\n`)
}

function typesOf(filter: RecordFilter): readonly RecordType[] {
  return RecordType.options.filter((type) => filter.types?.includes(type) ?? true)
}

/** One JSON array, written as it comes. */
const writeArray: Writer = async (rows, _columns, sink) => {
  let before = '[\n'
  for await (const row of rows) {
    await sink(before + JSON.stringify(row))
    before = ',\n'
  }
  await sink(before === '[\n' ? '[]\n' : '\n]\n')
}

async function table(records: AsyncIterable<ReportRecord>, io: Io): Promise<string> {
  const { renderTable, shorten } = await import('../table.js')
  const rows: (string | number | undefined)[][] = []
  for await (const record of records) {
    const { id, type, place, year, evidence } = record
    rows.push([id, type, place, year, figureOf(record), shorten(evidence.quote, 60), evidence.page])
  }
  return renderTable(io.stdout, ['id', 'type', 'place', 'year', 'figure', 'words', 'page'], rows)
}

/** What a reader scans for: the figure of a claim, the sum of a project, the grade of an award. */
function figureOf(record: ReportRecord): string {
  if (record.type === 'target' || record.type === 'outcome') return record.quantity?.text ?? ''
  if (record.type === 'award') return `${record.grade} ×${record.recipients.length}`
  if (record.type === 'project' || record.type === 'portfolio') {
    const { value, unit } = record.totalInvestment ?? {}
    return value === undefined ? '' : `${value}${unit}`
  }
  return ''
}
