import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { seriesPage } from '../../../pipeline/series/page.js'
import { type Point, type SeriesFilter, series } from '../../../pipeline/series/series.js'
import { ledgerOf } from '../../support/reports.js'

async function points(filter: Partial<SeriesFilter> = {}): Promise<Point[]> {
  const ledger = await ledgerOf(
    { place: '云岭省', year: 2023, targets: '地区生产总值增长6%左右' },
    { place: '云岭省', year: 2024, review: '地区生产总值增长5.8%。', targets: '地区生产总值增长5.5%以上' },
    { place: '云岭省', year: 2025, review: '地区生产总值增长5.7%。' },
    { place: '青川省', year: 2025, review: '地区生产总值增长4.9%。', title: '青川省2025年政府工作报告' },
  )
  const found = await series(ledger, { indicatorId: 'gdp', ...filter })
  await ledger.close()
  return found
}

describe('series', () => {
  it('sets targets beside outcomes by place and year', async () => {
    expect((await points()).map(({ place, year, kind, text }) => [place, year, kind, text])).toEqual([
      ['云岭省', 2023, 'target', '6%左右'],
      ['云岭省', 2023, 'outcome', '5.8%'],
      ['云岭省', 2024, 'target', '5.5%以上'],
      ['云岭省', 2024, 'outcome', '5.7%'],
      ['青川省', 2024, 'outcome', '4.9%'],
    ])
  })

  it('a revised figure is a vintage of its own', async () => {
    const ledger = await ledgerOf(
      { place: '云岭省', year: 2024, review: '一般公共预算收入100亿元。' },
      {
        place: '云岭省',
        year: 2025,
        review: '2023年一般公共预算收入为102亿元。一般公共预算收入110亿元。',
      },
    )
    const of = async (vintage: 'first' | 'latest' | 'all') =>
      (await series(ledger, { indicatorId: 'general_budget_revenue', vintage }))
        .filter(({ year }) => year === 2023)
        .map(({ text }) => text)
    expect([await of('first'), await of('latest'), await of('all')]).toEqual([
      ['100亿元'],
      ['102亿元'],
      ['100亿元', '102亿元'],
    ])
    await ledger.close()
  })

  it('draws one line a place, a mark for each target, and asks nothing of the network', async () => {
    const html = seriesPage(await points(), '地区生产总值')
    const page = load(html)
    expect(page('g.place').length).toBe(2)
    expect(page('g.target').length).toBe(2)
    expect(page('svg title').first().text()).toContain('地区生产总值')
    expect(html).not.toMatch(/<script|src=|href=/)
  })

  it('words of a document stay words', async () => {
    const [point] = await points()
    const html = seriesPage([{ ...(point as Point), quote: '<script>alert(1)</script>' }], '<b>')
    expect(load(html)('script, b').length).toBe(0)
  })
})
