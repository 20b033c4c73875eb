import { describe, expect, it } from 'vitest'
import { outcomeExtractor } from '../../../extractors/outcome.js'
import { contextOf } from './context.js'

function confidences(text: string): number[] {
  const review = { role: 'review', tense: 'past', fromYear: 2024, toYear: 2024 } as const
  return outcomeExtractor.extract(contextOf(text, review)).map(({ confidence }) => confidence)
}

describe('confidence', () => {
  it('is highest for a known indicator read directly', () => {
    const [direct = 0] = confidences('地区生产总值增长5%。')
    expect(direct).toBeGreaterThan(0.95)
  })

  it.each([
    ['a thing taken from before', '新增企业7081户，增长22%。', 1],
    ['a thing of one sign or two', '企业20家。', 0],
    ['a thing of many words', '推动跨部门跨层级跨区域综合监管一件事改革事项20项。', 0],
  ])('falls for %s', (_, text, at) => {
    const [direct = 0] = confidences('地区生产总值增长5%。')
    expect(confidences(text)[at]).toBeLessThan(direct)
  })
})
