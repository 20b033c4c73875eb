/** The filter options of the listing commands into filters of the ledger. */
import type { DocumentFilter, Ledger, RecordFilter } from '../../schemas/ledger.js'
import { DocumentKind, PlaceLevel } from '../../schemas/meta.js'
import { RecordType } from '../../schemas/record.js'
import { findDocument } from '../find-document.js'
import { oneOf } from './choice.js'

export type DocumentOptions = {
  place?: string
  /** The plan year. */
  year?: number
  kind?: string
  level?: string
}

export type RecordOptions = {
  /** With commas. */
  type?: string
  place?: string
  /** The year the claim is about. */
  year?: number
  doc?: string
  indicator?: string
  allSources?: boolean
}

/** @throws TaizhangError `usage`, `place-ambiguous`, `place-unknown` */
export async function documentFilter(ledger: Ledger, options: DocumentOptions): Promise<DocumentFilter> {
  const { place, year, kind, level } = options
  return {
    ...(place === undefined ? {} : await placeFilter(ledger, place)),
    ...(year === undefined ? {} : { reportYear: year }),
    ...(kind === undefined ? {} : { kind: oneOf(DocumentKind, kind, '--kind') }),
    ...(level === undefined ? {} : { level: oneOf(PlaceLevel, level, '--level') }),
  }
}

/** @throws TaizhangError `usage`, `place-*`, `record-missing`, `document-ambiguous` */
export async function recordFilter(ledger: Ledger, options: RecordOptions): Promise<RecordFilter> {
  const { type, place, year, doc, indicator, allSources } = options
  return {
    types: type?.split(',').map((name) => oneOf(RecordType, name.trim(), '--type')),
    ...(place === undefined ? {} : await placeFilter(ledger, place)),
    year,
    ...(doc === undefined ? {} : { doc: (await findDocument(ledger, doc)).id }),
    ...(indicator === undefined ? {} : indicatorFilter(indicator)),
    ...(allSources ? { allSources } : {}),
  }
}

/** Canonical ids are written in ASCII, printed names are not. */
function indicatorFilter(name: string): RecordFilter {
  return /^[a-z0-9_]+$/.test(name) ? { indicatorId: name } : { indicator: name }
}

/** The table of places is loaded only where a place is named. */
async function placeFilter(ledger: Ledger, place: string): Promise<DocumentFilter> {
  const { findPlace } = await import('../find-place.js')
  return findPlace(ledger, place)
}
