import { describe, expect, it } from 'vitest'
import { canonicalIndicator } from '../../extractors/indicators.js'
import { indicators } from '../../extractors/lexicon/indicators.js'

/** Canonical id → printed names; '' where none may be given. */
const examples: [string, string[]][] = [
  ['gdp', ['地区生产总值', '全省地区生产总值', 'GDP', '经济增长', '生产总值', '全市生产总值', 'ＧＤＰ']],
  ['gdp_per_capita', ['人均地区生产总值', '人均GDP']],
  [
    'large_industrial_value_added',
    ['规模以上工业增加值', '规上工业增加值', '规模工业增加值', '全省规上工业增加值'],
  ],
  ['industrial_value_added', ['全部工业增加值', '工业增加值']],
  ['general_budget_revenue', ['一般公共预算收入', '地方一般公共预算收入']],
  ['trade_total', ['进出口总额', '外贸进出口总值', '货物进出口总额', '外贸进出口', '进出口贸易总额']],
  ['exports', ['出口', '外贸出口']],
  ['rd_intensity', ['全社会研发投入强度', '研发经费投入强度']],
  ['cpi', ['居民消费价格', '居民消费价格指数（CPI）', 'CPI']],
  ['pm25', ['PM2.5平均浓度', 'PM₂.₅浓度', '细颗粒物（PM2.5）平均浓度']],
  [
    '',
    [
      '高技术产品出口',
      '新能源汽车产量',
      '市直部门',
      '占GDP比重',
      '海洋经济占GDP比重',
      '民营企业进出口',
      '公路',
    ],
  ],
]

describe('canonical indicators', () => {
  const cases = examples.flatMap(([id, names]) => names.map((name) => [name, id] as const))
  it.each(cases)('%s is %s', (name, id) => {
    expect(canonicalIndicator(name)?.id ?? '').toBe(id)
  })

  it('no name belongs to two indicators, no id stands twice', () => {
    const names = indicators.flatMap((indicator) => indicator.names)
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
  })
})
