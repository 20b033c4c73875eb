/** A figure that a model proposes → the same figure as our own grammar reads it in the text. */

import { sentenceAt } from '../../extractors/sentences.js'
import type { QuantityMatch } from '../../extractors/values/match.js'
import { findQuantities } from '../../extractors/values/quantity.js'
import { findRanks } from '../../extractors/values/rank.js'
import type { Span } from '../../schemas/span.js'
import type { Figure } from './proposal.js'

/** Figures are read in their whole sentence, since the words that bound them may stand outside the quote. */
export function figuresIn(text: string, span: Span): QuantityMatch[] {
  const sentence = sentenceAt(text, span)
  return [...findRanks(text, sentence), ...findQuantities(text, sentence)]
}

/**
 * The figure of the quote with the proposed value, upper value and unit; with an empty unit any unit fits.
 * Undefined where the grammar finds none: then the model made it up, or misread it.
 */
export function findFigure(
  text: string,
  quote: Span,
  wanted: Figure,
  measure?: string,
): QuantityMatch | undefined {
  return figuresIn(text, quote).find(({ numeral, quantity, form }) => {
    const inside = quote.start <= numeral.start && numeral.end <= quote.end
    const same = quantity.value === wanted.value && quantity.max === (wanted.max ?? undefined)
    const unit = unitOf(wanted.unit)
    const fits = unit === '' ? measure === undefined || quantity.unit === '' : quantity.unit === unit
    return inside && same && fits && (measure === undefined || (measure === 'rank') === (form === 'rank'))
  })
}

function unitOf(unit: string): string {
  return unit.normalize('NFKC').replace(/\s/g, '')
}
