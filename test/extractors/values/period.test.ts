import { describe, expect, it } from 'vitest'
import { findTimes, type YearFrame } from '../../../extractors/values/period.js'

const plan: YearFrame = { tense: 'future', review: 2024, plan: 2025 }
const review: YearFrame = { tense: 'past', review: 2024, plan: 2025 }

/** from and to, then the phrasings that mean them in a plan for 2025. */
const inPlan: [[string, string], string[]][] = [
  [
    ['2025-06-01', '2025-06-30'],
    ['6月底前', '6月底之前', '2025年6月底前', '六月底前', '今年6月底前'],
  ],
  [
    ['2025-01-01', '2025-12-31'],
    ['年内', '年底前', '今年年底前', '2025年', '2025年年底前', '到2025年'],
  ],
  [['2025-01-01', '2025-06-30'], ['上半年']],
  [['2025-07-01', '2025-12-31'], ['下半年']],
  [
    ['2025-01-01', '2025-09-30'],
    ['前三季度', '前三个季度'],
  ],
  [
    ['2025-10-01', '2025-12-31'],
    ['第四季度', '四季度'],
  ],
  [['2025-10-01', '2025-10-10'], ['10月初']],
  [['2025-06-11', '2025-06-20'], ['6月中旬']],
  [
    ['2030-01-01', '2030-12-31'],
    ['到2030年', '2030年底前'],
  ],
  [
    ['2026-01-01', '2030-12-31'],
    ['“十五五”期间', '“十五五”时期', '十五五期间'],
  ],
  [
    ['2025-01-01', '2029-12-31'],
    ['今后五年', '未来5年', '3—5年时间'],
  ],
  [['2026-01-01', '2026-12-31'], ['明年']],
]
const inReview: [[string, string], string[]][] = [
  [
    ['2024-01-01', '2024-12-31'],
    ['去年', '全年', '2024年'],
  ],
  [
    ['2020-01-01', '2024-12-31'],
    ['过去五年', '五年来', '2020—2024年'],
  ],
  [
    ['2024-11-01', '2024-11-30'],
    ['11月', '2024年11月'],
  ],
]

describe.each([
  ['a plan', plan, inPlan],
  ['a review', review, inReview],
] as const)('in %s', (_, frame, rows) => {
  describe.each(rows.map(([range, phrasings]) => ({ range, phrasings })))(
    '$range',
    ({ range, phrasings }) => {
      it.each(phrasings)('%s', (phrase) => {
        const [time, ...others] = findTimes(phrase, frame)
        expect([time?.text, time?.from, time?.to, others.length]).toEqual([phrase, ...range, 0])
      })
    },
  )
})

describe('what has no date', () => {
  it.each(['汛期前', '春节前'])('%s keeps its text', (phrase) => {
    expect(findTimes(phrase, plan)[0]).toEqual({ start: 0, end: phrase.length, text: phrase, limit: true })
  })

  it.each(['3个月', '18月龄', '第3次会议', '五一路'])('%s is no time', (phrase) => {
    expect(findTimes(phrase, plan)).toEqual([])
  })
})

it('tells a limit from a time spoken of', () => {
  expect(findTimes('2024年', review)[0]?.limit).toBe(false)
  expect(findTimes('到2030年', plan)[0]?.limit).toBe(true)
})
