/** `compare`: what was promised beside what the next report says. */
import type { Comparison } from '../../../schemas/comparison.js'
import type { Define } from '../commands.js'
import type { Io } from '../io.js'
import { putOut } from '../listing.js'
import { addDb, addExamples, addJson, type DbOption, withLedger, year } from '../options.js'
import { addOutput, type FormatOptions, formatOf } from '../output.js'

type Options = DbOption &
  FormatOptions & {
    place?: string
    year?: number
    under?: string
    level?: string
    headline?: boolean
    verdict?: string
  }

const formats = ['table', 'jsonl', 'csv', 'xlsx', 'html'] as const

export const define: Define = (command, io) => {
  command
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'promises for this year; all years without it', year)
    .option('--under <name>', 'of all places below this one')
    .option('--level <level>', 'of this level: province, city, county, township')
    .option('--headline', 'only the main targets of the year')
    .option(
      '--verdict <verdicts>',
      'only these, with commas: exceeded,met,missed,partly,not_comparable,not_reported,no_report',
    )
  addOutput(addDb(addJson(command)), formats).action((options: Options) => run(options, io))
  addExamples(
    command,
    'compare --year 2025',
    'compare --year 2025 --place 浙江 --headline',
    'compare --year 2025 --format html --out compare.html',
    'compare --under 焦作市 --level county --format xlsx --out counties.xlsx',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const format = formatOf(options, formats, io)
  const verdicts = options.verdict?.split(',').map((verdict) => verdict.trim())
  const rows = (await compareAll(options)).filter(
    ({ verdict, target }) =>
      (!options.headline || target.headline) && (!verdicts || verdicts.includes(verdict)),
  )
  const { compareColumns } = await import('../../export/compare-columns.js')
  const title = `目标与完成情况对照${options.year ? `（${options.year}年）` : ''}`
  await putOut(io, options, format, {
    rows,
    columns: compareColumns,
    table: (all) => table(all, io),
    texts: { html: async (all) => (await import('../../compare/page.js')).comparePage(all, title) },
  })
}

async function compareAll({ db, place, year, under, level }: Options): Promise<Comparison[]> {
  const { compare, comparableYears } = await import('../../compare/compare.js')
  const { documentFilter } = await import('../filters.js')
  const { underFilter } = await import('../under.js')
  return withLedger({ db }, async (ledger) => {
    const filter = {
      ...(await documentFilter(ledger, { ...(place ? { place } : {}), ...(level ? { level } : {}) })),
      ...(await underFilter(ledger, under)),
    }
    const years = year ? [year] : await comparableYears(ledger, filter)
    const rows: Comparison[] = []
    for (const one of years) rows.push(...(await compare(ledger, { ...filter, year: one })))
    return rows
  })
}

async function table(rows: readonly Comparison[], io: Io): Promise<string> {
  const { renderTable, shorten } = await import('../table.js')
  const { verdictWords } = await import('../../compare/reason.js')
  const { summary } = await import('../../compare/page.js')
  const head = ['place', 'year', 'indicator', 'promised', 'reported', 'difference', 'verdict', 'claimed']
  const cells = rows.map(
    ({ place, year, indicator, target, outcome, difference, verdict, claim, disagrees }) => [
      place,
      year,
      shorten(indicator, 16),
      target.quantity?.text ?? shorten(target.status ?? '', 14),
      outcome && 'quantity' in outcome ? outcome.quantity.text : shorten(outcome?.evidence.quote ?? '', 14),
      difference ? `${difference.value > 0 ? '+' : ''}${difference.value}${difference.unit}` : '',
      verdictWords[verdict],
      claim ? `${verdictWords[claim.verdict]}${disagrees ? ' !' : ''}` : '',
    ],
  )
  return `${renderTable(io.stdout, head, cells)}\n${summary(rows)}\n`
}
