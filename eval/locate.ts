/** Where a quote stands in its source, white space aside. */
import { normalise } from './normalise.js'

/** A source text prepared for looking quotes up; positions count normalised characters. */
export class SourceText {
  private readonly text: string
  private readonly found = new Map<string, readonly (readonly [number, number])[]>()

  constructor(text: string) {
    this.text = normalise(text)
  }

  /** All places of the quote. */
  places(quote: string): readonly (readonly [number, number])[] {
    const known = this.found.get(quote)
    if (known) return known
    const plain = normalise(quote)
    const places: [number, number][] = []
    for (let at = plain ? this.text.indexOf(plain) : -1; at >= 0; at = this.text.indexOf(plain, at + 1)) {
      places.push([at, at + plain.length])
    }
    this.found.set(quote, places)
    return places
  }

  /** The record's quote stands in the source, is no longer than the claim needs, and touches the gold quote. */
  touches(quote: string, gold: string): boolean {
    if (normalise(quote).length > Math.max(120, 3 * normalise(gold).length)) return false
    return this.places(quote).some((a) => this.places(gold).some((b) => a[0] < b[1] && b[0] < a[1]))
  }
}
