import { describe, expect, it } from 'vitest'
import type { DraftOf } from '../../extractors/extractor.js'
import { outcomeExtractor } from '../../extractors/outcome.js'
import { contextOf, type Setting } from './claims/context.js'
import { reportedByCounties } from './county.examples.js'
import { reportedWithLentWords } from './lent.examples.js'
import { reportedOtherwise } from './manners.examples.js'
import { reportedByName } from './names.examples.js'
import { outcomes } from './outcome.examples.js'
import { reportedInRows } from './rows.examples.js'
import { reportedUnlike } from './unlike.examples.js'

function extract(says: string, setting: Setting = {}): DraftOf<'outcome'>[] {
  const review: Setting = { role: 'review', tense: 'past', fromYear: 2024, toYear: 2024, ...setting }
  return outcomeExtractor.extract(contextOf(says, review)) as DraftOf<'outcome'>[]
}

function inShort({
  indicator,
  measure,
  direction,
  quantity: { op, value, max, unit },
}: DraftOf<'outcome'>): string {
  const figure = `${op === 'eq' ? '' : `${op} `}${value}${max === undefined ? '' : `–${max}`}${unit}`
  return `${indicator} | ${measure}${direction ? ` ${direction}` : ''} | ${figure}`
}

describe.each(
  Object.entries({
    ...outcomes,
    'forms of other years and levels': reportedOtherwise,
    'forms unlike those annotated': reportedUnlike,
    'rows, sizes and names': reportedInRows,
    'what names a thing': reportedByName,
    'words lent by earlier clauses': reportedWithLentWords,
    'counties and older years': reportedByCounties,
  }),
)('%s', (_, examples) => {
  it.each(examples)('$says', ({ says, reports, setting }) => {
    expect(extract(says, setting).map(inShort)).toEqual(reports)
  })
})

describe('what stands beside the figure', () => {
  const one = (says: string, setting?: Setting): DraftOf<'outcome'> | undefined => extract(says, setting)[0]

  it.each([
    ['产值翻一番。', 2, 2],
    ['产值翻两番。', 4, 4],
    ['产值增长2倍。', 2, 3],
    ['产值是2015年的1.6倍。', 1.6, 1.6],
  ])('reads %s as new over old', (says, value, base) => {
    expect([one(says)?.quantity.value, one(says)?.quantity.base.value]).toEqual([value, base])
  })

  it('keeps the earlier value', () => {
    expect(one('地区生产总值从129.6亿元增加到181.8亿元。')?.from?.value).toBe(129.6)
  })

  it('keeps whom a rank is among', () => {
    expect(one('森林覆盖率稳居全国第2。')?.rankScope).toBe('全国')
  })

  it('keeps what a gap is measured against', () => {
    const [, gap] = extract('民间投资增长2.7%，高出全国平均水平9.1个百分点。')
    expect(gap?.against).toBe('全国平均水平')
  })

  it('keeps the statistical basis as printed', () => {
    expect(one('一般公共预算收入同口径增长5%。')?.basis).toBe('同口径')
  })

  it('tells an average from the figure of a year', () => {
    expect(one('地区生产总值年均增长5%。', { fromYear: 2020, toYear: 2024 })?.span).toBe('average')
    expect(one('地区生产总值增长5%。')?.span).toBe('year')
  })

  it('marks estimates', () => {
    expect(one('预计地区生产总值增长5.2%。')?.provisional).toBe(true)
  })

  it('gives the years of the section', () => {
    expect(one('建成海外仓839个。', { fromYear: 2020, toYear: 2024 })?.period).toEqual({
      text: '',
      from: '2020-01-01',
      to: '2024-12-31',
    })
  })

  it('gives the bureau in the heading as the subject', () => {
    expect(one('化解积案126件。', { heading: ['市公安局：勇于攻坚'] })?.subject).toBe('市公安局')
  })

  it('signs a fall', () => {
    expect(one('信访总量下降9.6%。')?.quantity.signed).toBe(-9.6)
  })

  it('quotes the words of the thing and the figure', () => {
    const text = '生产平稳，全市新增市场主体7081户,增长22.45%。'
    expect(extract(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '全市新增市场主体7081户',
      '全市新增市场主体7081户,增长22.45%',
    ])
  })
})
