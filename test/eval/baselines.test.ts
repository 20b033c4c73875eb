import { describe, expect, it } from 'vitest'
import { ourReader, scoreQuantities } from '../../eval/baselines/quantities.js'
import { regexRecords } from '../../eval/baselines/regex.js'
import { parseGold } from '../../eval/gold.js'

const figure = { indicator: '地区生产总值', measure: 'growth', direction: 'up', period: '2022' }
const gold = parseGold(
  JSON.stringify({
    doc: 'invented',
    meta: {},
    outcomes: [
      { ...figure, op: 'gte', value: 7, unit: '%', quote: '地区生产总值增长7%以上' },
      { ...figure, op: 'approx', value: 3.1, unit: '亿元', quote: '税收约3.1亿元' },
      { ...figure, op: 'eq', value: 9, unit: '%', quote: '增长9%', optional: true },
    ],
  }),
  'invented.gold.json',
)

describe('the score of readers of quantities', () => {
  it('counts value, unit and comparison apart, and leaves optional gold out', () => {
    const plain = () => [
      { value: 7, unit: '%', op: 'eq' },
      { value: 310000000, op: 'approx' },
    ]
    expect(scoreQuantities([gold], plain)).toEqual({ figures: 2, value: 2, unit: 1, comparison: 0 })
  })

  it('gives our own grammar its due', () => {
    expect(scoreQuantities([gold], ourReader)).toEqual({ figures: 2, value: 2, unit: 2, comparison: 2 })
  })
})

describe('the regex baseline', () => {
  it('takes what follows a heading on the plan for targets, the rest for outcomes', () => {
    const text = '一、去年工作回顾\n固定资产投资增长9.1%。\n二、今年工作安排\n固定资产投资增长10%以上。'
    const found = regexRecords(text, 2023).map((record) => [
      record.type,
      record.year,
      'quantity' in record ? [record.quantity?.op, record.quantity?.value] : [],
    ])
    expect(found).toEqual([
      ['outcome', 2022, ['eq', 9.1]],
      ['target', 2023, ['gte', 10]],
    ])
  })

  it('quotes the text verbatim', () => {
    const text = '城镇新增就业3000人以上，失业率控制在5%以内。'
    for (const { evidence } of regexRecords(text, 2023))
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
})
