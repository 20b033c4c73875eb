/** What a user calls a place into a filter of documents. */
import { findPlaces, parentOf, shortName } from '../extractors/lexicon/places.js'
import { TaizhangError } from '../schemas/errors.js'
import type { DocumentFilter, Ledger } from '../schemas/ledger.js'

/**
 * Takes a name in any form (浙江, 浙江省, 焦作市解放区) or a six-digit code. Places that no table knows
 * (townships, zones) are found by the names that documents of the ledger carry.
 * @throws TaizhangError `place-ambiguous` with the candidates, `place-unknown`
 */
export async function findPlace(ledger: Ledger, name: string): Promise<DocumentFilter> {
  if (/^\d{6}$/.test(name)) return { placeCodes: [name] }
  const [place, ...others] = findPlaces(name)
  if (others.length > 0) throw new TaizhangError('place-ambiguous', `${name} (${candidates(name)})`)
  if (place) return { placeCodes: [place.code] }
  const documents = await ledger.documents()
  const known = new Set(documents.flatMap((row) => (row.place && !row.placeCode ? [row.place] : [])))
  const places = [...known].filter((full) => full === name || shortName(full) === name)
  if (places.length > 1) throw new TaizhangError('place-ambiguous', `${name} (${places.join(', ')})`)
  if (places.length === 0) throw new TaizhangError('place-unknown', name)
  return { places }
}

function candidates(name: string): string {
  return findPlaces(name)
    .map((place) => `${parentOf(place.code)?.name ?? ''}${place.name} ${place.code}`)
    .join(', ')
}
