/** `compare`: what was promised beside what the next report says. */
import type { Comparison } from '../../../schemas/comparison.js'
import type { DocumentFilter, Ledger } from '../../../schemas/ledger.js'
import type { Project } from '../../../schemas/project.js'
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
    projects?: boolean
  }

const formats = ['table', 'jsonl', 'csv', 'xlsx', 'html'] as const

export const define: Define = (command, io) => {
  command
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'promises for this year; all years without it', year)
    .option('--under <name>', 'of all places below this one')
    .option('--level <level>', 'of this level: province, city, county, township')
    .option('--projects', 'instead, follow projects by name across reports')
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
    'compare --projects --place 浙江',
    'compare --under 焦作市 --level county --format xlsx --out counties.xlsx',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const format = formatOf(options, formats, io)
  if (options.projects) return follow(options, format, io)
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

async function follow(options: Options, format: string, io: Io): Promise<void> {
  const { followProjects } = await import('../../compare/projects.js')
  const { projectColumns } = await import('../../export/compare-columns.js')
  const { TaizhangError } = await import('../../../schemas/errors.js')
  if (format === 'html')
    throw new TaizhangError('usage', '--projects has no format html', 'choose table, jsonl, csv or xlsx')
  const threads = await withLedger(options, async (ledger) =>
    followProjects(ledger, await chosen(ledger, options)),
  )
  const rows = threads.flatMap(({ sightings, ...thread }) =>
    sightings.map((sighting) => ({ ...thread, sighting })),
  )
  await putOut(io, options, format, { rows, columns: projectColumns, table: (all) => projectTable(all, io) })
}

async function projectTable(
  rows: readonly { place: string; name: string; sighting: Project }[],
  io: Io,
): Promise<string> {
  const { renderTable, shorten } = await import('../table.js')
  const head = ['place', 'project', 'report', 'status', 'total', 'this year', 'words']
  const money = (sum: Project['totalInvestment']) => (sum ? `${sum.value}${sum.unit}` : '')
  const cells = rows.map(({ place, name, sighting }) => [
    place,
    shorten(name, 24),
    sighting.reportYear,
    sighting.status,
    money(sighting.totalInvestment),
    money(sighting.annualInvestment),
    shorten(sighting.evidence.quote, 50),
  ])
  return renderTable(io.stdout, head, cells)
}

async function chosen(ledger: Ledger, { place, level, under }: Options): Promise<DocumentFilter> {
  const { documentFilter } = await import('../filters.js')
  const { underFilter } = await import('../under.js')
  const named = { ...(place ? { place } : {}), ...(level ? { level } : {}) }
  return { ...(await documentFilter(ledger, named)), ...(await underFilter(ledger, under)) }
}

async function compareAll(options: Options): Promise<Comparison[]> {
  const { compare, comparableYears } = await import('../../compare/compare.js')
  return withLedger(options, async (ledger) => {
    const filter = await chosen(ledger, options)
    const years = options.year ? [options.year] : await comparableYears(ledger, filter)
    const rows: Comparison[] = []
    for (const one of years) rows.push(...(await compare(ledger, { ...filter, year: one })))
    return rows
  })
}

async function table(rows: readonly Comparison[], io: Io): Promise<string> {
  const { renderTable, shorten } = await import('../table.js')
  const { verdictWords } = await import('../../../schemas/verdict-words.js')
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
