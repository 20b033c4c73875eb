/** `due`: commitments, milestones and tasks by deadline. */
import type { DueItem } from '../../due/due.js'
import type { Define } from '../commands.js'
import type { Io } from '../io.js'
import { putOut } from '../listing.js'
import { addDb, addExamples, addJson, type DbOption, isoDate, withLedger, year } from '../options.js'
import { addOutput, type FormatOptions, formatOf } from '../output.js'

type Options = DbOption &
  FormatOptions & {
    place?: string
    year?: number
    from?: string
    to?: string
    today?: string
    implied?: boolean
    overdue?: boolean
  }

const formats = ['table', 'jsonl', 'csv', 'xlsx', 'ics'] as const

export const define: Define = (command, io) => {
  command
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'from reports with this plan year', year)
    .option('--from <date>', 'due on this day or later', isoDate)
    .option('--to <date>', 'due on this day or earlier', isoDate)
    .option('--today <date>', 'the day on which things are overdue or not; today without it', isoDate)
    .option('--overdue', 'only what is past and no later report speaks of')
    .option('--implied', 'also commitments without a printed deadline, due at the end of the plan year')
  addOutput(addDb(addJson(command)), formats).action((options: Options) => run(options, io))
  addExamples(
    command,
    'due --from 2025-01-01 --to 2025-06-30',
    'due --place 浙江 --format ics --out due.ics',
    'due --overdue --today 2026-02-01',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const format = formatOf(options, formats, io)
  const { dueItems } = await import('../../due/due.js')
  const { documentFilter } = await import('../filters.js')
  const { place, year, from, to, implied, overdue } = options
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  const all = await withLedger(options, async (ledger) =>
    dueItems(ledger, {
      ...(await documentFilter(ledger, { ...(place ? { place } : {}), ...(year ? { year } : {}) })),
      from,
      to,
      today,
      implied,
    }),
  )
  const rows = overdue ? all.filter((item) => item.overdue && item.followUp !== 'reported') : all
  const { dueColumns } = await import('../../export/compare-columns.js')
  await putOut(io, options, format, {
    rows,
    columns: dueColumns,
    table: (items) => table(items, io),
    texts: { ics: async (items) => (await import('../../due/calendar.js')).toCalendar(items) },
  })
}

async function table(items: readonly DueItem[], io: Io): Promise<string> {
  const { renderTable, shorten } = await import('../table.js')
  const head = ['due', 'printed', 'place', 'type', 'what', 'responsible', 'state']
  const rows = items.map(({ due, place, type, what, responsible, overdue, followUp }) => [
    due.to,
    due.text,
    place,
    type,
    shorten(what, 50),
    shorten(responsible?.map(({ name }) => name).join('、') ?? '', 24),
    overdue ? (followUp === 'open' ? 'overdue' : `overdue, ${followUp}`) : '',
  ])
  return renderTable(io.stdout, head, rows)
}
