/** Targets set against the economy's growth (同步, 快于): growth of the thing beside growth of GDP → verdict. */
import type { Verdict } from '../../schemas/comparison.js'
import { thresholds } from './thresholds.js'

export type InStep = 'in_step' | 'nearly_in_step' | 'faster'

/** Printed wording → what is asked; the first row that matches wins. */
const wordings: readonly (readonly [InStep, RegExp])[] = [
  ['faster', /(?:高于|快于|超过|跑赢|略高于|略快于)(?:全省|全市|全县|全区)?(?:地区)?(?:经济|生产总值|GDP)/],
  ['nearly_in_step', /与?(?:地区)?(?:经济|生产总值|GDP)(?:增长|增速|发展)?(?:保持)?基本同步/],
  ['nearly_in_step', /基本(?:保持)?(?:同步|一致)/],
  ['in_step', /(?:与|和|同)(?:地区)?(?:经济|生产总值|GDP)(?:增长|增速|发展)?(?:保持)?(?:同步|一致)/],
  ['in_step', /不低于(?:地区)?(?:经济|生产总值|GDP)(?:增长|增速)/],
]

/** What a status target asks relative to the economy, if it does. */
export function inStepOf(words: string): InStep | undefined {
  return wordings.find(([, pattern]) => pattern.test(words))?.[0]
}

/** @param growths growth of the thing in percent: one value, or 城镇 and 农村 where no total is given */
export function judgeInStep(asked: InStep, growths: readonly number[], economy: number): Verdict {
  const floor = asked === 'nearly_in_step' ? economy - thresholds.nearlyInStep : economy
  const passes = growths.map((growth) => (asked === 'faster' ? growth > floor : growth >= floor - 1e-9))
  if (passes.every(Boolean)) return 'met'
  return passes.some(Boolean) ? 'partly' : 'missed'
}
