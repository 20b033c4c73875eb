/** Claims into ids that stay the same when the report is read again, from another format or by a newer version. */
import { createHash } from 'node:crypto'
import type { DocumentMeta } from '../schemas/meta.js'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const idLength = 12

/**
 * One id a claim, in the order given: from place, report year and kind of the document, type and quote of
 * the claim (white space removed) and its ordinal among equal ones. 60 bits, in Crockford's base 32.
 */
export function recordIds(meta: DocumentMeta, claims: readonly { type: string; quote: string }[]): string[] {
  const report = [
    meta.placeCode ?? meta.place ?? meta.title,
    meta.planYear ?? meta.reviewYear ?? '',
    meta.kind,
  ]
  const seen = new Map<string, number>()
  return claims.map(({ type, quote }) => {
    const claim = [...report, type, quote.replace(/\s+/g, '')].join('\u0000')
    const ordinal = (seen.get(claim) ?? 0) + 1
    seen.set(claim, ordinal)
    return shortHash(`${claim}\u0000${ordinal}`)
  })
}

function shortHash(text: string): string {
  const bits = createHash('sha256').update(text).digest().readBigUInt64BE()
  return Array.from({ length: idLength }, (_, n) => alphabet[Number((bits >> BigInt(5 * n)) & 31n)]).join('')
}
