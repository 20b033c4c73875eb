/** One target and one outcome on the same measure → verdict. Pure arithmetic on signed decimals, bounds inclusive. */
import type { Verdict } from '../../schemas/comparison.js'
import type { Direction, Measure, Quantity, QuantityOp } from '../../schemas/quantity.js'
import { minus, multiplierOf, type Scaled, toOneScale } from './scale.js'
import { thresholds } from './thresholds.js'

export type Figure = { quantity: Quantity; measure: Measure; direction?: Direction | undefined }

/** What must be known of the indicator: a cap is met from below; a price target of 左右 is read as a cap. */
export type Nature = { lowerIsBetter?: boolean; price?: boolean }

export type Judgement = {
  verdict: Verdict
  near?: boolean
  side?: 'above' | 'below'
  difference?: { value: number; unit: string }
  completion?: number
}

/** Verdict of a point on an axis turned so that more is better. */
type Judge = (outcome: number) => 'missed' | 'met' | 'exceeded'

const hair = 1e-9

export function judge(target: Figure, outcome: Figure, nature: Nature = {}): Judgement {
  const pair = toOneScale(target.quantity, outcome.quantity)
  if (!pair || target.measure !== outcome.measure) return { verdict: 'not_comparable' }
  if (target.measure === 'rank') return judgeRank(pair.a.value, pair.b.value)
  const inPoints = isInPoints(target)
  const aim = signed(pair.a, target.direction)
  const result = signed(pair.b, outcome.direction)
  const capped = isCap(target, nature)
  const turn = (value: number) => (capped ? -value : value)
  const judgeAt = judgeOf(target.quantity.op, aim, inPoints, capped)
  const [low, high] = intervalOf(outcome.quantity.op, result, inPoints, outcome.direction === 'down')
  const verdict = judgeInterval([judgeAt(turn(low)), judgeAt(turn(high))])
  const shown = inPoints ? 1 : multiplierOf(target.quantity) * pair.factor
  const difference = minus(result.value / shown, aim.value / shown)
  const short = turn(result.value) < turn(aim.value) - hair
  const side = sideOf(target.quantity.op, difference, nature)
  return {
    verdict,
    ...(verdict === 'met' && short && target.quantity.op === 'approx' ? { near: true } : {}),
    ...(side && verdict !== 'not_comparable' ? { side } : {}),
    difference: { value: difference, unit: inPoints ? '个百分点' : target.quantity.unit },
    ...(target.measure === 'level' && aim.value > 0
      ? { completion: minus(result.value / aim.value, 0) }
      : {}),
  }
}

/** Rates and their changes are compared in percentage points, everything else as shares of the target. */
export function isInPoints(figure: Figure): boolean {
  return /[%％]|百分点/.test(figure.quantity.unit)
}

function isCap(target: Figure, nature: Nature): boolean {
  const { op } = target.quantity
  return (
    op === 'lte' ||
    op === 'lt' ||
    target.direction === 'down' ||
    nature.lowerIsBetter === true ||
    nature.price === true
  )
}

function signed(value: Scaled, direction?: Direction): Scaled {
  if (direction !== 'down') return value
  return { value: -value.value, ...(value.max === undefined ? {} : { max: -value.max }) }
}

function judgeRank(aim: number, result: number): Judgement {
  return { verdict: result <= aim ? 'met' : 'missed', difference: { value: result - aim, unit: '位' } }
}

/** The row of the guide's table that the target's operator stands for. */
function judgeOf(op: QuantityOp, aim: Scaled, inPoints: boolean, capped: boolean): Judge {
  const bounds = [aim.value, aim.max ?? aim.value]
    .map((bound) => (capped ? -bound : bound))
    .sort((a, b) => a - b)
  const [floor = 0, ceiling = 0] = bounds
  const slack = (by: { points: number; share: number }) =>
    inPoints ? by.points : by.share * Math.abs(aim.value)
  const tolerance = op === 'approx' ? slack(thresholds.about) : 0
  const strict = op === 'gt' || op === 'lt'
  return (outcome) => {
    if (strict ? outcome <= floor + hair : outcome < floor - tolerance - hair) return 'missed'
    if (capped) return 'met'
    return outcome >= ceiling + slack(thresholds.exceeded) - hair ? 'exceeded' : 'met'
  }
}

/** The values an outcome may stand for: a bound or an estimate is an interval. */
function intervalOf(
  op: QuantityOp,
  { value, max }: Scaled,
  inPoints: boolean,
  falling: boolean,
): [number, number] {
  const about = inPoints ? thresholds.about.points : thresholds.about.share * Math.abs(value)
  const above: [number, number] = [value, Number.POSITIVE_INFINITY]
  const below: [number, number] = [Number.NEGATIVE_INFINITY, value]
  switch (op) {
    case 'eq':
      return [value, value]
    case 'approx':
      return [value - about, value + about]
    case 'range':
      return [Math.min(value, max ?? value), Math.max(value, max ?? value)]
    case 'gte':
    case 'gt': // 下降超过3% lies below −3
      return falling ? below : op === 'gt' ? [value + 2 * hair, above[1]] : above
    case 'lte':
    case 'lt':
      return falling ? above : op === 'lt' ? [below[0], value - 2 * hair] : below
  }
}

function judgeInterval(ends: ('missed' | 'met' | 'exceeded')[]): Verdict {
  if (ends.every((end) => end === 'missed')) return 'missed'
  if (ends.some((end) => end === 'missed')) return 'not_comparable'
  return ends.every((end) => end === 'exceeded') ? 'exceeded' : 'met'
}

function sideOf(op: QuantityOp, difference: number, nature: Nature): Judgement['side'] {
  if (op !== 'approx' && op !== 'range') return undefined
  if (nature.price)
    return difference < -thresholds.priceBelow ? 'below' : difference > 0 ? 'above' : undefined
  return difference > 0 ? 'above' : difference < 0 ? 'below' : undefined
}
