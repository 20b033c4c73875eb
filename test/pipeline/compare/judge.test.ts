import { describe, expect, it } from 'vitest'
import { inStepOf, judgeInStep } from '../../../pipeline/compare/in-step.js'
import { type Figure, judge } from '../../../pipeline/compare/judge.js'
import type { Quantity } from '../../../schemas/quantity.js'
import { examples, type Side } from './judge.examples.js'

const factors: Record<string, number> = { 万: 1e4, 亿: 1e8 }

function figure([op, value, unit, moved, max]: Side): Figure {
  const factor = factors[unit[0] ?? ''] ?? 1
  const base = {
    value: value * factor,
    ...(max === undefined ? {} : { max: max * factor }),
    unit: factor === 1 ? unit : unit.slice(1),
  }
  const quantity = {
    op,
    value,
    ...(max === undefined ? {} : { max }),
    unit,
    text: `${value}${unit}`,
    base,
  } as Quantity
  if (moved) return { quantity, measure: 'growth', direction: moved }
  return { quantity, measure: unit === '%' ? 'ratio' : 'level' }
}

describe('judge', () => {
  it.each(examples)('$says → $verdict', ({ target, outcome, nature, verdict, near, side, difference }) => {
    const judgement = judge(figure(target), figure(outcome), nature)
    expect({
      verdict: judgement.verdict,
      near: judgement.near,
      side: judgement.side,
      difference: judgement.difference?.value,
    }).toEqual({
      verdict,
      near,
      side,
      difference,
    })
  })

  it('an equal or better rank is met, a worse one missed', () => {
    const rank = (value: number): Figure => ({ ...figure(['eq', value, '位']), measure: 'rank' })
    expect([3, 5, 6].map((place) => judge(rank(5), rank(place)).verdict)).toEqual(['met', 'met', 'missed'])
  })

  it('a level never answers growth', () => {
    expect(judge(figure(['eq', 5, '%', 'up']), figure(['eq', 100, '亿元'])).verdict).toBe('not_comparable')
  })

  it('completion is the share of a count that was done', () => {
    expect(judge(figure(['eq', 20, '所']), figure(['eq', 15, '所'])).completion).toBe(0.75)
  })
})

describe('targets set against the economy', () => {
  it.each([
    ['居民收入增长与经济增长同步', 'in_step'],
    ['居民收入和经济增长基本同步', 'nearly_in_step'],
    ['居民收入增速高于经济增速', 'faster'],
    ['居民收入增长快于经济增长', 'faster'],
    ['进出口稳中提质', undefined],
  ])('%s asks for %s', (words, asked) => {
    expect(inStepOf(words)).toBe(asked)
  })

  it.each([
    ['in_step', [4.3], 3.9, 'met'],
    ['in_step', [3.8], 3.9, 'missed'],
    ['nearly_in_step', [5.2], 5.5, 'met'],
    ['nearly_in_step', [4.4, 5.6], 5.5, 'partly'],
    ['faster', [5], 5, 'missed'],
    ['faster', [5.1], 5, 'met'],
  ] as const)('%s with %j beside %d is %s', (asked, growths, economy, verdict) => {
    expect(judgeInStep(asked, growths, economy)).toBe(verdict)
  })
})
