import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../../pipeline/compare/compare.js'
import type { Comparison } from '../../../schemas/comparison.js'
import type { Ledger } from '../../../schemas/ledger.js'
import { ledgerOf } from '../../support/reports.js'

/** What is promised, what is reported a year later, and what comes of it: [indicator, verdict, printed outcome]. */
const cases: {
  says: string
  targets?: string
  plan?: string
  review: string
  expected: [string, string, string?][]
}[] = [
  {
    says: 'the economy under another name',
    targets: '经济增长5.5%左右',
    review: '地区生产总值增长5.6%。',
    expected: [['gdp', 'met', '5.6%']],
  },
  {
    says: 'full-width figures',
    targets: '地区生产总值增长５．５％',
    review: '全省地区生产总值增长5.2%。',
    expected: [['gdp', 'missed', '5.2%']],
  },
  {
    says: 'caps: unemployment and prices',
    targets: '城镇调查失业率控制在5.5%以内，居民消费价格涨幅2%左右',
    review: '城镇调查失业率5.1%，居民消费价格上涨0.4%。',
    expected: [
      ['surveyed_unemployment', 'met', '5.1%'],
      ['cpi', 'met', '0.4%'],
    ],
  },
  {
    says: 'a floor with a 力争 above it is one row',
    targets: '规模以上工业增加值增长7%以上、力争达到8%',
    review: '规模以上工业增加值增长7.4%。',
    expected: [['large_industrial_value_added', 'partly', '7.4%']],
  },
  {
    says: 'in step with the economy',
    targets: '地区生产总值增长5%，居民人均可支配收入增长与经济增长同步',
    review: '地区生产总值增长5%，居民人均可支配收入增长5.3%。',
    expected: [
      ['gdp', 'met', '5%'],
      ['resident_income', 'met', '5.3%'],
    ],
  },
  {
    says: 'a five-year average is no answer to a yearly target',
    targets: '一般公共预算收入增长6%',
    review: '五年来，一般公共预算收入年均增长7.1%。',
    expected: [['general_budget_revenue', 'not_reported']],
  },
  {
    says: 'a level is another measure',
    targets: '固定资产投资增长8%',
    review: '完成固定资产投资320亿元。',
    expected: [['fixed_asset_investment', 'not_comparable', '320亿元']],
  },
  {
    says: 'another scope cannot be compared',
    targets: '固定资产投资增长8%',
    review: '扣除房地产开发投资后，固定资产投资增长9%。',
    expected: [['fixed_asset_investment', 'not_comparable', '9%']],
  },
  {
    says: 'trade under another name, a rate told in words only',
    targets: '进出口贸易总额增长6%左右，城镇调查失业率5.5%左右',
    review: '外贸进出口总额增长8.9%。城镇调查失业率均值处于历史较好水平。',
    expected: [
      ['trade_total', 'exceeded', '8.9%'],
      ['surveyed_unemployment', 'not_comparable'],
    ],
  },
  {
    says: 'a commitment outside the headline list',
    plan: '新建改扩建公办幼儿园20所。',
    review: '新建改扩建公办幼儿园23所。',
    expected: [['公办幼儿园', 'exceeded', '23所']],
  },
  {
    says: 'a count that was not reached',
    plan: '改造老旧小区120个。',
    review: '改造老旧小区96个。',
    expected: [['old_communities', 'missed', '96个']],
  },
]

describe.each(cases)('$says', ({ targets, plan, review, expected }) => {
  let ledger: Ledger
  let rows: Comparison[]
  beforeAll(async () => {
    ledger = await ledgerOf(
      { place: '云岭省', year: 2024, ...(targets ? { targets } : {}), ...(plan ? { plan } : {}) },
      { place: '云岭省', year: 2025, review },
    )
    rows = await compare(ledger, { year: 2024 })
  })
  afterAll(() => ledger.close())

  it('gives the verdict, the figure and a reason', () => {
    const seen = rows.map(({ indicatorId, indicator, verdict, outcome }) => [
      indicatorId ?? indicator.replace(/新建改扩建/, ''),
      verdict,
      ...(outcome && 'quantity' in outcome ? [outcome.quantity.text] : []),
    ])
    expect(seen).toEqual(expected)
    for (const { reason, ruleVersion } of rows)
      expect(`${reason} ${ruleVersion}`).toMatch(/2024年目标.+。 \d{4}/)
  })
})

describe('reports that are missing', () => {
  it('no later report accuses nobody', async () => {
    const ledger = await ledgerOf({ place: '云岭省', year: 2024, targets: '地区生产总值增长6%' })
    const rows = await compare(ledger, { year: 2024 })
    expect(rows.map(({ verdict }) => verdict)).toEqual(['no_report'])
    await ledger.close()
  })

  it('a summary that is silent proves nothing', async () => {
    const ledger = await ledgerOf(
      { place: '云岭省', year: 2024, targets: '地区生产总值增长6%' },
      {
        place: '云岭省',
        year: 2025,
        title: '云岭省2025年政府工作报告（摘要）',
        review: '城镇新增就业3万人。',
      },
    )
    const rows = await compare(ledger, { year: 2024 })
    expect(rows.map(({ verdict }) => verdict)).toEqual(['no_report'])
    await ledger.close()
  })

  it('a year without targets has no rows', async () => {
    const ledger = await ledgerOf({ place: '云岭省', year: 2024, targets: '地区生产总值增长6%' })
    expect(await compare(ledger, { year: 2023 })).toEqual([])
    await ledger.close()
  })
})

describe('what the report itself says', () => {
  it('is kept apart from the arithmetic, and their disagreement shown', async () => {
    const ledger = await ledgerOf(
      { place: '云岭省', year: 2024, targets: '城镇新增就业5万人' },
      { place: '云岭省', year: 2025, review: '城镇新增就业4.8万人，超额完成年度目标任务。' },
    )
    const [row] = await compare(ledger, { year: 2024 })
    expect([row?.verdict, row?.claim?.verdict, row?.disagrees]).toEqual(['missed', 'exceeded', true])
    await ledger.close()
  })
})

describe('places', () => {
  it('a place whose printed name changes form is one place', async () => {
    const ledger = await ledgerOf(
      { place: '内蒙古自治区', year: 2024, targets: '地区生产总值增长6%' },
      { place: '内蒙古', year: 2025, review: '地区生产总值增长6.1%。' },
    )
    const rows = await compare(ledger, { year: 2024 })
    expect(rows.map(({ place, verdict }) => [place, verdict])).toEqual([['内蒙古自治区', 'met']])
    await ledger.close()
  })

  it('a county is told whether it asks more than its city', async () => {
    const ledger = await ledgerOf(
      { place: '焦作市', year: 2024, targets: '地区生产总值增长6%' },
      { place: '孟州市', year: 2024, targets: '地区生产总值增长6.5%' },
    )
    const rows = await compare(ledger, { year: 2024, under: '410800' })
    expect(rows.map(({ place, parent }) => [place, parent?.place, parent?.asksMore])).toEqual([
      ['孟州市', '焦作市', true],
    ])
    await ledger.close()
  })
})
