/** Words a model gives → where they stand in the text: exactly, else with white space and width folded. */
import type { Span } from '../../schemas/span.js'

/** Characters of the text that count, and the offset of each. */
export type Folded = { text: string; at: number[] }

/** White space and quotation marks go, width and punctuation of one form: what copying by a model changes. */
export function fold(text: string, span: Span = { start: 0, end: text.length }): Folded {
  let folded = ''
  const at: number[] = []
  for (let offset = span.start; offset < span.end; offset++) {
    const char = (text[offset] ?? '').normalize('NFKC').replace(/[\s“”"'‘’「」]/g, '')
    for (const unit of char) {
      folded += unit
      at.push(offset)
    }
  }
  return { text: folded, at }
}

/** True where the words stand in the folded text. */
export function holds(folded: Folded, words: string): boolean {
  const wanted = fold(words).text
  return wanted !== '' && folded.text.includes(wanted)
}

/**
 * Where the quote stands within the pieces of the text. Of several places the one after `before`, else
 * the first that `isTaken` does not rule out. Undefined where it stands nowhere.
 */
export function align(
  text: string,
  pieces: readonly Span[],
  quote: string,
  before: string | null = null,
  isTaken: (span: Span) => boolean = () => false,
): Span | undefined {
  const exact = pieces.flatMap((piece) => exactPlaces(text, piece, quote))
  const places = exact.length > 0 ? exact : pieces.flatMap((piece) => foldedPlaces(text, piece, quote))
  const lead = fold(before ?? '').text
  const isLed = ({ start }: Span) =>
    lead !== '' &&
    fold(text, { start: Math.max(0, start - 2 * lead.length - 8), end: start }).text.endsWith(lead)
  return places.find(isLed) ?? places.find((place) => !isTaken(place)) ?? places[0]
}

function exactPlaces(text: string, { start, end }: Span, quote: string): Span[] {
  const found: Span[] = []
  if (quote.trim() === '') return found
  for (let at = text.indexOf(quote, start); at >= 0 && at + quote.length <= end; ) {
    found.push({ start: at, end: at + quote.length })
    at = text.indexOf(quote, at + quote.length)
  }
  return found
}

function foldedPlaces(text: string, piece: Span, quote: string): Span[] {
  const folded = fold(text, piece)
  const wanted = fold(quote).text
  const found: Span[] = []
  if (wanted === '') return found
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    const start = folded.at[at]
    const last = folded.at[at + wanted.length - 1]
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 })
  }
  return found
}
