/** Quantities in the quotes of gold figures, read by us and by Microsoft's recognizers → how many are right. */
import { findQuantities } from '../../extractors/values/quantity.js'
import { findRanks } from '../../extractors/values/rank.js'
import type { Gold } from '../gold.js'
import { close, sameUnit, toBase } from '../normalise.js'

/** What a reader makes of a figure; `unit` without its multiplier, absent where it names none. */
export type Reading = { value: number; max?: number | undefined; unit?: string | undefined; op: string }
/** What is printed: value and unit with the multiplier as printed. */
export type Printed = { value: number; max?: number | undefined; unit: string | null; op: string | null }
export type Reader = (quote: string) => Reading[]
export type QuantityScore = { figures: number; value: number; unit: number; comparison: number }

type Resolution = { value?: string | null; unit?: string; isoCurrency?: string } | null
type Recognize = (text: string, culture: string) => { text: string; resolution: Resolution }[]
export type Recognizers = Record<
  'recognizeNumber' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension',
  Recognize
>

export const ourReader: Reader = (quote) =>
  [...findQuantities(quote), ...findRanks(quote)].map(({ quantity: { op, base } }) => ({
    ...{ op, value: base.value, max: base.max, unit: base.unit },
  }))

/** Percentages as %, yuan as 元, other units as the recognizers name them. They know no bounds: all is `eq`. */
export function recognizersReader(recognizers: Recognizers): Reader {
  return (quote) => {
    const read = (
      recognize: Recognize,
      unitOf: (resolution: NonNullable<Resolution>) => string | undefined,
    ) =>
      recognize(quote, 'zh-cn').flatMap(({ resolution }) => {
        const value = Number.parseFloat(resolution?.value ?? '')
        return resolution && Number.isFinite(value) ? [{ value, unit: unitOf(resolution), op: 'eq' }] : []
      })
    return [
      ...read(recognizers.recognizePercentage, () => '%'),
      ...read(recognizers.recognizeCurrency, ({ isoCurrency, unit }) =>
        isoCurrency === 'CNY' ? '元' : unit,
      ),
      ...read(recognizers.recognizeDimension, ({ unit }) => unit),
      ...read(recognizers.recognizeNumber, () => undefined),
    ]
  }
}

/** Each firm figure of the gold, in its own quote: the value, the value with its unit, both with the comparison. */
export function scoreQuantities(golds: readonly Gold[], read: Reader): QuantityScore {
  const score = { figures: 0, value: 0, unit: 0, comparison: 0 }
  for (const { value, ...figure } of golds.flatMap(({ targets, outcomes }) => [...targets, ...outcomes])) {
    if (figure.optional || value === null) continue
    const right = judge({ ...figure, value }, read(figure.quote))
    score.figures += 1
    for (const part of ['value', 'unit', 'comparison'] as const) if (right[part]) score[part] += 1
  }
  return score
}

/** Whether any reading has the value; the unit with it; the comparison, and the end of a range, with both. */
export function judge(
  printed: Printed,
  readings: readonly Reading[],
): Record<'value' | 'unit' | 'comparison', boolean> {
  const { value } = toBase(printed.value, printed.unit)
  const valued = readings.filter((reading) => close(value, reading.value))
  const counted = valued.filter((reading) => unitRight(printed, reading))
  const whole = counted.filter(({ op, max }) => op === printed.op && endRight(printed, max))
  return { value: valued.length > 0, unit: counted.length > 0, comparison: whole.length > 0 }
}

function unitRight(printed: Printed, { unit }: Reading): boolean {
  const own = toBase(printed.value, printed.unit).unit
  return unit === undefined ? own === '' : sameUnit(own, unit)
}

function endRight({ max, unit }: Printed, read: number | undefined): boolean {
  return max === undefined || close(toBase(max, unit).value, read)
}
