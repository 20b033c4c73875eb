/** What is known of one figure in a text, and how a quantity is made of its parts. */
import type { Quantity, QuantityOp } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'
import type { UnitFamily } from '../lexicon/units.js'
import type { Cue } from './comparator.js'

export type NumeralForm = 'arabic' | 'chinese' | 'fraction' | 'multiple' | 'rank'

/** `start`/`end` cover the figure with its cue words; all offsets are those of the text given. */
export type QuantityMatch = Span & {
  quantity: Quantity
  numeral: Span
  unit: Span
  family: UnitFamily
  form: NumeralForm
  before?: Cue
  after?: Cue
}

/** The quantity with its multiplier folded into `base`; `factor` is what one printed unit holds. */
export function makeQuantity(
  parts: { op: QuantityOp; value: number; max?: number; text: string; cue?: string },
  unit: { printed: string; factor: number; base: string },
): Quantity {
  const times = (value: number): number => Number((value * unit.factor).toPrecision(15))
  const max = parts.max === undefined ? {} : { max: parts.max }
  return {
    op: parts.op,
    value: parts.value,
    ...max,
    unit: unit.printed.replace(/％/g, '%'),
    text: parts.text,
    ...(parts.cue ? { cue: parts.cue } : {}),
    base: {
      value: times(parts.value),
      ...(parts.max === undefined ? {} : { max: times(parts.max) }),
      unit: unit.base.replace(/％/g, '%'),
    },
  }
}
