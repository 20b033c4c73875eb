/** Two quantities brought to one scale, where they can be: multipliers, weight, area and length; never currencies. */
import type { Quantity } from '../../schemas/quantity.js'

/** Unit → what it measures and how much of the smallest unit it is. */
const scales: Record<string, readonly [family: string, factor: number]> = {
  克: ['weight', 0.001],
  公斤: ['weight', 1],
  千克: ['weight', 1],
  斤: ['weight', 0.5],
  吨: ['weight', 1000],
  亩: ['area', 10_000 / 15],
  公顷: ['area', 10_000],
  平方米: ['area', 1],
  平方公里: ['area', 1_000_000],
  平方千米: ['area', 1_000_000],
  米: ['length', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
  里: ['length', 500],
}

/** Classifiers that count the same things; 人 and 人次 do not. */
const classifiers = new Set([
  '个',
  '家',
  '户',
  '所',
  '座',
  '处',
  '项',
  '件',
  '条',
  '台',
  '套',
  '台套',
  '台（套）',
  '支',
  '批',
  '款',
  '',
])
const people = new Set(['人', '名', '位', '人口'])

/** The unit's family and factor; two quantities are comparable where the families agree. */
function scaleOf(unit: string): readonly [string, number] {
  const known = scales[unit]
  if (known) return known
  if (classifiers.has(unit)) return ['count', 1]
  if (people.has(unit)) return ['people', 1]
  if (unit === '百分点') return ['个百分点', 1]
  if (unit === '元人民币' || unit === '人民币') return ['元', 1]
  return [unit, 1]
}

export type Scaled = { value: number; max?: number }

/** Both quantities in one unit, or undefined where units do not convert into each other. */
export function toOneScale(a: Quantity, b: Quantity): { a: Scaled; b: Scaled; factor: number } | undefined {
  const [familyA, factorA] = scaleOf(a.base.unit)
  const [familyB, factorB] = scaleOf(b.base.unit)
  if (familyA !== familyB) return undefined
  return { a: scaled(a, factorA), b: scaled(b, factorB), factor: factorA }
}

function scaled(quantity: Quantity, factor: number): Scaled {
  const { value, max } = quantity.base
  return { value: value * factor, ...(max === undefined ? {} : { max: max * factor }) }
}

/** How many of the base unit one printed unit is: 亿元 over 元 gives 1e8. */
export function multiplierOf(quantity: Quantity): number {
  return quantity.value === 0 ? 1 : quantity.base.value / quantity.value
}

/** A difference of decimals without binary dust: 5.5 − 5.3 is 0.2. */
export function minus(a: number, b: number): number {
  return Number((a - b).toPrecision(12)) === 0 ? 0 : Number((a - b).toFixed(9))
}
