import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompareGold, scoreComparisons } from '../../eval/compare-score.js'
import { compare } from '../../pipeline/compare/compare.js'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { Comparison } from '../../schemas/comparison.js'

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')

/** What the county promised in one year and said of it in the next. */
const pairs: [number, string, number, string, string, [number, string, string] | null, string][] = [
  [2021, '地区生产总值', 7, '%', '地区生产总值增长7%以上', [7.3, '%', '增长7.3%'], 'met'],
  [
    2021,
    '规模以上工业增加值',
    8,
    '%',
    '规模以上工业增加值增长8%左右',
    [6.9, '%', '规模以上工业增加值增长6.9%'],
    'missed',
  ],
  [2021, '固定资产投资', 10, '%', '固定资产投资增长10%', [11.2, '%', '固定资产投资增长11.2%'], 'exceeded'],
  [2021, '一般公共预算收入', 6, '%', '一般公共预算收入增长6%', null, 'not_reported'],
  [2021, '社会消费品零售总额', 8, '%', '社会消费品零售总额增长8%以上', [8.5, '%', '增长8.5%'], 'partly'],
  [2022, '地区生产总值', 7, '%', '地区生产总值增长7%左右', [4.8, '%', '增长4.8%'], 'missed'],
  [2022, '老旧小区', 30, '个', '改造老旧小区30个', [26, '个', '完成老旧小区改造26个'], 'missed'],
  [2022, '居民消费价格', 3, '%', '居民消费价格涨幅控制在3%以内', null, 'not_reported'],
]

function goldOf(year: number): CompareGold {
  return {
    place: '白石县',
    year,
    pairs: pairs
      .filter(([own]) => own === year)
      .map(([, indicator, value, unit, quote, outcome, verdict]) => ({
        indicator,
        target: { value, unit, quote },
        outcome: outcome && { value: outcome[0], unit: outcome[1], quote: outcome[2] },
        verdict: verdict as Comparison['verdict'],
      })),
  }
}

describe('the promises of the invented county', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'compare-score-'))
  let rows: Comparison[]
  beforeAll(async () => {
    const ledger = await openLedger(path.join(folder, 'ledger.db'), { create: true })
    const files = [2021, 2022, 2023].map((year) => path.join(reports, `baishi-${year}-work-report.html`))
    await ingest(files, { ledger, jobs: 0 })
    rows = [...(await compare(ledger, { year: 2021 })), ...(await compare(ledger, { year: 2022 }))]
    await ledger.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are kept, missed or passed over as the later reports have it', () => {
    expect(scoreComparisons([goldOf(2021), goldOf(2022)], rows)).toEqual({
      pairs: pairs.length,
      found: pairs.length,
      outcomes: pairs.length,
      verdicts: pairs.length,
    })
  })

  it('are no longer right when the verdicts are swapped', () => {
    const swapped = rows.map((row) => ({ ...row, verdict: 'no_report' as const }))
    expect(scoreComparisons([goldOf(2021)], swapped)).toMatchObject({ outcomes: 5, verdicts: 0 })
  })
})
