/** `series`: one indicator across years and places, targets beside outcomes. */
import type { Point, SeriesFilter } from '../../series/series.js'
import type { Define } from '../commands.js'
import { type Io, write } from '../io.js'
import { putOut } from '../listing.js'
import { addDb, addExamples, addJson, type DbOption, withLedger } from '../options.js'
import { addOutput, type FormatOptions, formatOf } from '../output.js'

type Options = DbOption &
  FormatOptions & { place?: string; level?: string; measure?: string; vintage?: string; list?: boolean }

const formats = ['table', 'jsonl', 'csv', 'html'] as const
const vintages = ['first', 'latest', 'all'] as const

export const define: Define = (command, io) => {
  command
    .argument('[indicator]', 'a canonical id (gdp) or a name in any of its forms (GDP, 经济增长)')
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--level <level>', 'of this level: national, province, city, county')
    .option('--measure <measure>', 'level, growth, change, ratio, rank or multiple')
    .option('--vintage <which>', 'first, latest, all: where a later report revises a figure', 'first')
    .option('--list', 'list the canonical indicators')
  addOutput(addDb(addJson(command)), formats).action((indicator: string | undefined, options: Options) =>
    run(indicator, options, io),
  )
  addExamples(
    command,
    'series GDP',
    'series 城镇新增就业 --place 浙江 --format csv',
    'series gdp --measure growth --format html --out gdp.html',
    'series --list',
  )
}

async function run(indicator: string | undefined, options: Options, io: Io): Promise<void> {
  if (options.list) return list(io)
  const format = formatOf(options, formats, io)
  const asked = await chosen(indicator, options)
  const { series } = await import('../../series/series.js')
  const { documentFilter } = await import('../filters.js')
  const { place, level } = options
  const points = await withLedger(options, async (ledger) =>
    series(ledger, {
      ...(await documentFilter(ledger, { ...(place ? { place } : {}), ...(level ? { level } : {}) })),
      ...asked,
    }),
  )
  const { seriesColumns } = await import('../../export/compare-columns.js')
  await putOut(io, options, format, {
    rows: points,
    columns: seriesColumns,
    table: (all) => table(all, io),
    texts: { html: async (all) => (await import('../../series/page.js')).seriesPage(all, indicator ?? '') },
  })
}

/** @throws TaizhangError `usage` */
async function chosen(indicator: string | undefined, { measure, vintage }: Options): Promise<SeriesFilter> {
  const { TaizhangError } = await import('../../../schemas/errors.js')
  const { Measure } = await import('../../../schemas/quantity.js')
  const { oneOf } = await import('../choice.js')
  if (!indicator)
    throw new TaizhangError('usage', 'an indicator is wanted', 'name one, or see: taizhang series --list')
  const { canonicalIndicator } = await import('../../../extractors/indicators.js')
  const known = canonicalIndicator(indicator)
  const which = vintages.find((each) => each === vintage)
  if (!which) throw new TaizhangError('usage', `--vintage ${vintage}: choose one of ${vintages.join(', ')}`)
  return {
    ...(known ? { indicatorId: known.id } : { indicator }),
    ...(measure ? { measure: oneOf(Measure, measure, '--measure') } : {}),
    vintage: which,
  }
}

async function table(points: readonly Point[], io: Io): Promise<string> {
  const { renderTable, shorten } = await import('../table.js')
  const head = ['place', 'year', 'kind', 'indicator', 'measure', 'figure', 'report', 'vintage', 'id']
  const rows = points.map((point) => [
    point.place,
    point.year,
    point.kind,
    shorten(point.indicator, 16),
    point.measure,
    point.text,
    point.reportYear,
    point.vintage,
    point.id,
  ])
  return renderTable(io.stdout, head, rows)
}

async function list(io: Io): Promise<void> {
  const { renderTable, shorten } = await import('../table.js')
  const { indicators } = await import('../../../extractors/lexicon/indicators.js')
  const rows = indicators.map(({ id, kind, better, names }) => [
    id,
    kind,
    better,
    shorten(names.join(' '), 70),
  ])
  await write(io.stdout, renderTable(io.stdout, ['id', 'kind', 'better', 'names'], rows))
}
