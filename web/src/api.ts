/** What the views ask for: of the server, or of the data inside a page that stands alone. */
import { isAsked, type RecordQuery, sorted } from '../../pipeline/serve/select'
import type { Comparison } from '../../schemas/comparison'
import type { DocumentRow, StoredDocument } from '../../schemas/ledger'
import type { ReportRecord } from '../../schemas/record'

export type Query = Record<string, string>
export type Paged<T> = { total: number; rows: T[] }
export type Facets = {
  places: { code: string; name: string }[]
  years: number[]
  indicators: { id: string; name: string }[]
  failures: { file?: string; error: string; remedy: string }[]
}
export type CompareAnswer = { years: number[]; year?: number; rows: Comparison[] }

type Inside = {
  documents: StoredDocument[]
  records: ReportRecord[]
  comparisons: Comparison[]
  facets: Facets
}

const element = document.getElementById('data')
const inside: Inside | undefined = element ? JSON.parse(element.textContent ?? '') : undefined
export const standsAlone = inside !== undefined

export function queryText(query: Query): string {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
}

export async function get<T>(path: string, query: Query = {}): Promise<T> {
  if (inside) return answerInside(inside, path, query) as T
  const response = await fetch(`/api/${path}?${queryText(query)}`)
  const answer = await response.json()
  if (!response.ok) throw new Error(`${answer.error}; ${answer.remedy}`)
  return answer
}

function answerInside(data: Inside, path: string, query: Query): unknown {
  const [view, id, part] = path.split('/')
  const page = <T>(rows: T[]): Paged<T> => {
    const offset = Number(query.offset ?? 0)
    return { total: rows.length, rows: rows.slice(offset, offset + Number(query.limit ?? 100)) }
  }
  if (view === 'facets') return data.facets
  if (view === 'compare') return compareInside(data, query)
  if (view === 'records') return page(recordsInside(data, query))
  if (view !== 'documents') return []
  if (id && part) return data.records.filter(({ doc }) => doc === decodeURIComponent(id))
  if (id) return data.documents.find((document) => document.id === decodeURIComponent(id))
  return page(data.documents.filter((row) => fits(row, query)))
}

function fits(row: DocumentRow, { place, year, q }: Query): boolean {
  return (
    (!place || row.placeCode === place || row.place === place) &&
    (!year || row.planYear === Number(year)) &&
    (!q || `${row.title}${row.file}${row.place}`.includes(q))
  )
}

function recordsInside({ records }: Inside, query: Query): ReportRecord[] {
  const asked: RecordQuery = {
    ...query,
    year: Number(query.year) || undefined,
    order: query.order === 'desc' ? 'desc' : 'asc',
  }
  return sorted(
    records.filter((record) => isAsked(record, asked)),
    asked,
  )
}

function compareInside({ comparisons }: Inside, { place, year, headline }: Query): CompareAnswer {
  const years = [...new Set(comparisons.map((row) => row.year))].sort((a, b) => a - b)
  const judged = comparisons.filter(({ verdict }) => verdict !== 'no_report').map((row) => row.year)
  const asked = Number(year) || (judged.length > 0 ? Math.max(...judged) : (years.at(-1) ?? 0))
  const rows = comparisons.filter(
    (row) =>
      row.year === asked &&
      (!place || row.placeCode === place || row.place === place) &&
      (!headline || row.target.headline),
  )
  return { years, year: asked, rows }
}
