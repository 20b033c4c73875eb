/** What a search is narrowed to, asked of one document. */
import type { PassageSource, SearchFilter } from '../../schemas/passage.js'

/** True where the document's own facts fit; the types of records are a matter of its passages. */
export function fits(source: PassageSource, filter: SearchFilter): boolean {
  return (
    (filter.allSources || source.sameAs === undefined) &&
    among(filter.placeCodes, source.placeCode) &&
    among(filter.places, source.place) &&
    among(filter.years, source.reportYear) &&
    among(filter.docs, source.doc) &&
    (filter.level === undefined || filter.level === source.level) &&
    (filter.kind === undefined || filter.kind === source.kind)
  )
}

function among<T>(allowed: readonly T[] | undefined, value: T | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value))
}
