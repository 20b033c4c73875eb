/** What the catalogue of indicators says of a target: its printed names, and which way is good. */
import { indicatorById } from '../../extractors/indicators.js'
import type { Target } from '../../schemas/target.js'
import type { Nature } from './judge.js'

/** Longest first, so that the most exact name is looked for before a part of it. */
export function namesOf(target: Target): string[] {
  const known = target.indicatorId ? indicatorById(target.indicatorId) : undefined
  return [...new Set([target.indicator, ...(known?.names ?? [])])]
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length)
}

export function natureOf(target: Target): Nature {
  const known = target.indicatorId ? indicatorById(target.indicatorId) : undefined
  return {
    lowerIsBetter: known?.better === 'lower',
    price: known?.isPrice === true && target.quantity?.op === 'approx',
  }
}
