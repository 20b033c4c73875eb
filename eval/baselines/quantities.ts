/** Quantities in the quotes of gold figures, read by us and by Microsoft's recognizers → how many are right. */
import { findQuantities } from '../../extractors/values/quantity.js'
import { findRanks } from '../../extractors/values/rank.js'
import type { Gold, GoldFigure } from '../gold.js'
import { close, sameUnit, toBase } from '../normalise.js'

/** What a reader makes of a figure; `unit` without its multiplier, absent where it names none. */
export type Reading = { value: number; unit?: string | undefined; op: string }
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
    ...{ op, value: base.value, unit: base.unit },
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
  for (const figure of golds.flatMap(({ targets, outcomes }) => [...targets, ...outcomes])) {
    if (figure.optional || figure.value === null) continue
    score.figures += 1
    const right = read(figure.quote).filter((reading) =>
      close(toBase(figure.value, figure.unit).value, reading.value),
    )
    const withUnit = right.filter((reading) => unitRight(figure, reading))
    if (right.length > 0) score.value += 1
    if (withUnit.length > 0) score.unit += 1
    if (withUnit.some(({ op }) => op === figure.op)) score.comparison += 1
  }
  return score
}

function unitRight(figure: GoldFigure, { unit }: Reading): boolean {
  const printed = toBase(figure.value, figure.unit).unit
  return unit === undefined ? printed === '' : sameUnit(printed, unit)
}
