/** The ledger into what each view of the page shows. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { canonicalIndicator } from '../../extractors/indicators.js'
import { indicators } from '../../extractors/lexicon/indicators.js'
import type { Comparison } from '../../schemas/comparison.js'
import { TaizhangError } from '../../schemas/errors.js'
import type { DocumentRow, Ledger } from '../../schemas/ledger.js'
import { indexPath } from '../../schemas/ledger-address.js'
import { placeKey } from '../../schemas/place-key.js'
import { RecordType } from '../../schemas/record.js'
import { comparableYears, compare } from '../compare/compare.js'
import { type DueItem, dueItems } from '../due/due.js'
import { type OpenSearch, openSearch, type SearchSettings } from '../search/open.js'
import { search } from '../search/search.js'
import { chart } from '../series/chart.js'
import { type Point, series } from '../series/series.js'
import type { CompareQuery, DocumentsQuery, DueQuery, SearchQuery, SeriesQuery } from './queries.js'
import { documentsOf, type Page } from './records.js'

export async function documentPage(
  ledger: Ledger,
  { place, year, kind, q, offset, limit }: z.infer<typeof DocumentsQuery>,
): Promise<Page<DocumentRow>> {
  const filter = {
    ...(await documentsOf(ledger, { place })),
    ...(year ? { reportYear: year } : {}),
    ...(kind ? { kind } : {}),
  }
  const all = await ledger.documents({ ...filter, allSources: true })
  const rows = q ? all.filter(({ title, file, place: name }) => `${title}${file}${name}`.includes(q)) : all
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}

export async function facets(ledger: Ledger): Promise<object> {
  const documents = await ledger.documents({ allSources: true })
  const places = new Map(documents.map((document) => [placeKey(document), document.place ?? '']))
  const years = new Set(documents.flatMap(({ planYear, reviewYear }) => [planYear ?? 0, reviewYear ?? 0]))
  return {
    places: [...places].filter(([, name]) => name).map(([code, name]) => ({ code, name })),
    years: [...years].filter((year) => year > 0).sort((a, b) => b - a),
    indicators: indicators.map(({ id, names }) => ({ id, name: names[0] ?? id })),
    failures: await ledger.failures(),
  }
}

export async function compareView(
  ledger: Ledger,
  { year, place, headline }: z.infer<typeof CompareQuery>,
): Promise<{ years: number[]; year: number | undefined; rows: Comparison[] }> {
  const filter = await documentsOf(ledger, { place })
  const years = await comparableYears(ledger, filter)
  const reviewed = new Set((await ledger.documents(filter)).map(({ reviewYear }) => reviewYear))
  const asked = year ?? years.findLast((each) => reviewed.has(each)) ?? years.at(-1)
  const rows = asked ? await compare(ledger, { ...filter, year: asked }) : []
  return { years, year: asked, rows: rows.filter(({ target }) => !headline || target.headline) }
}

export async function seriesView(
  ledger: Ledger,
  { indicator, place, vintage }: z.infer<typeof SeriesQuery>,
): Promise<{ points: Point[]; charts: { title: string; svg: string }[] }> {
  const known = canonicalIndicator(indicator)
  const asked = known ? { indicatorId: known.id } : { indicator }
  const points = await series(ledger, { ...(await documentsOf(ledger, { place })), ...asked, vintage })
  const groups = grouped(points)
  const charts = [...groups].map(([title, own]) => ({
    title,
    svg: chart(own, { title: `${indicator} ${title}` }),
  }))
  return { points, charts }
}

function grouped(points: readonly Point[]): Map<string, Point[]> {
  const groups = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${point.measure} ${point.unit}`
    groups.set(key, [...(groups.get(key) ?? []), point])
  }
  return groups
}

/** A window of what is due between two days; `days` counts every day, for the calendar. */
export async function dueView(
  ledger: Ledger,
  { place, from, to, implied, offset, limit }: z.infer<typeof DueQuery>,
): Promise<Page<DueItem> & { days: Record<string, number> }> {
  const today = new Date().toISOString().slice(0, 10)
  const filter = { ...(await documentsOf(ledger, { place })), today, implied: implied === '1' }
  const all = await dueItems(ledger, filter)
  const days: Record<string, number> = {}
  for (const { due } of all) if (due.to) days[due.to] = (days[due.to] ?? 0) + 1
  const rows = all.filter(({ due }) =>
    due.to ? (!from || due.to >= from) && (!to || due.to <= to) : !from && !to,
  )
  return { total: rows.length, rows: rows.slice(offset, offset + limit), days }
}

export type Searcher = ReturnType<typeof searcher>

/** Opens the index at the first question and keeps it until it is closed. */
export function searcher(ledger: Ledger, settings: SearchSettings) {
  let opened: Promise<OpenSearch> | undefined
  const ask = async ({ q, place, year, type, limit }: z.infer<typeof SearchQuery>) => {
    const file = indexPath(settings.db)
    if (settings.url === undefined && !existsSync(file)) throw new TaizhangError('index-missing', file)
    opened ??= openSearch(settings)
    opened.catch(() => {
      opened = undefined
    })
    const { index, embedder } = await opened
    const { placeCodes, places } = await documentsOf(ledger, { place })
    const filter = {
      ...(placeCodes ? { placeCodes } : {}),
      ...(places ? { places } : {}),
      ...(year ? { years: [year] } : {}),
      ...(type ? { types: RecordType.options.filter((each) => type.split(',').includes(each)) } : {}),
    }
    const { hits, understood } = await search({ query: q, filter, limit, explain: true }, index, embedder)
    return { hits, notes: understood.notes }
  }
  const close = async () => {
    const open = await opened?.catch(() => undefined)
    await open?.index.close()
  }
  return { ask, close }
}

/** The file is found by the ledger, never by the URL, and given only while it is the one that was read. */
export async function sourceBytes(ledger: Ledger, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const [row] = await ledger.documents({ doc: id, allSources: true })
  if (row?.format !== 'pdf') throw new TaizhangError('record-missing', id)
  const bytes = new Uint8Array(await readFile(row.file).catch(() => new Uint8Array()))
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== row.sha256)
    throw new TaizhangError('file-missing', 'the file moved or changed since it was read')
  return bytes
}
