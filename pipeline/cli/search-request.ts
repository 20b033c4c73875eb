/** A question and the options of `search` into a request. */
import type { Ledger } from '../../schemas/ledger.js'
import { DocumentKind, PlaceLevel } from '../../schemas/meta.js'
import type { SearchFilter } from '../../schemas/passage.js'
import { RecordType } from '../../schemas/record.js'
import { findPlace } from '../find-place.js'
import type { SearchRequest } from '../search/search.js'
import { oneOf } from './choice.js'

export type RequestOptions = {
  /** With commas. */
  type?: string
  place?: string
  /** The plan year. */
  year?: number
  level?: string
  kind?: string
  limit: number
  literal?: boolean
  explain?: boolean
  allSources?: boolean
}

/** What a line of a batch sets goes before the options. */
export type Asked = {
  query: string
  place?: string | undefined
  year?: number | undefined
  limit?: number | undefined
}

/** @throws TaizhangError `usage`, `place-ambiguous`, `place-unknown` */
export async function requestOf(
  ledger: Ledger,
  options: RequestOptions,
  asked: Asked,
): Promise<SearchRequest> {
  const { query, place = options.place, year = options.year, limit = options.limit } = asked
  const { literal = false, explain = false } = options
  const filter: SearchFilter = {
    ...(place === undefined ? {} : await placeFilter(ledger, place)),
    ...(year === undefined ? {} : { years: [year] }),
    ...closedFilters(options),
    ...(options.allSources ? { allSources: true } : {}),
  }
  return { query, filter, limit, literal, explain }
}

async function placeFilter(ledger: Ledger, name: string): Promise<SearchFilter> {
  const { placeCodes, places } = await findPlace(ledger, name)
  return { ...(placeCodes ? { placeCodes } : {}), ...(places ? { places } : {}) }
}

function closedFilters({ type, level, kind }: RequestOptions): SearchFilter {
  return {
    ...(level === undefined ? {} : { level: oneOf(PlaceLevel, level, '--level') }),
    ...(kind === undefined ? {} : { kind: oneOf(DocumentKind, kind, '--kind') }),
    ...(type === undefined
      ? {}
      : { types: type.split(',').map((name) => oneOf(RecordType, name.trim(), '--type')) }),
  }
}
