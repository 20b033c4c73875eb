import { describe, expect, it } from 'vitest'
import { portfolioExtractor } from '../../extractors/portfolio.js'
import { reportContext } from '../support/report-context.js'

type Row = {
  name?: string
  status?: string
  category?: string
  count: number
  total?: number
  annual?: number
}

function portfoliosIn(text: string, tense: 'past' | 'future' | 'neutral' = 'future'): Row[] {
  return portfolioExtractor.extract(reportContext(text, { tense })).flatMap((draft) =>
    draft.type === 'portfolio'
      ? [
          {
            name: draft.name,
            ...(draft.status ? { status: draft.status } : {}),
            ...(draft.category ? { category: draft.category } : {}),
            count: draft.count ?? 0,
            ...(draft.totalInvestment ? { total: draft.totalInvestment.value } : {}),
            ...(draft.annualInvestment ? { annual: draft.annualInvestment.value } : {}),
          },
        ]
      : [],
  )
}

/** Lines → what they sum. */
const lines: readonly { text: string; rows: Row[] }[] = [
  { text: '“双十工程”共计20个项目、总投资899.5亿元。', rows: [{ count: 20, total: 899.5 }] },
  {
    text: '省级6项，概算投资140亿元，当年计划投资19亿元。',
    rows: [{ name: '省级', count: 6, total: 140, annual: 19 }],
  },
  {
    text: '省市重点项目情况：2031年全县重点项目2个，总投资20亿元。',
    rows: [{ name: '重点项目', count: 2, total: 20 }],
  },
  {
    text: '续建项目13个,总投资735亿元,年度计划投资151亿元。其中，工业项目5个，总投资341亿元，年度计划投资68亿元。',
    rows: [
      { name: '续建项目', status: 'ongoing', count: 13, total: 735, annual: 151 },
      { name: '工业项目', status: 'ongoing', category: '工业', count: 5, total: 341, annual: 68 },
    ],
  },
  { text: '投资4558万元,实施白石幼儿园、柳溪中学综合楼等9个项目。', rows: [{ count: 9, total: 4558 }] },
  {
    text: '总投资1.5亿元的26个灾后重建项目开工建设。',
    rows: [{ name: '灾后重建项目', count: 26, total: 1.5 }],
  },
  {
    text: '新建项目12项，总投资301亿元；续建项目8项，总投资218亿元。',
    rows: [
      { name: '新建项目', status: 'new', count: 12, total: 301 },
      { name: '续建项目', status: 'ongoing', count: 8, total: 218 },
    ],
  },
  {
    text: '确定十大产业项目、十大民生项目，共20项。总投资519亿元，当年计划投资126亿元。',
    rows: [{ name: '十大产业项目、十大民生项目', count: 20, total: 519, annual: 126 }],
  },
  {
    text: '实施“双十工程”，即十大产业项目、十大交通项目，共20个项目。总投资686亿元。',
    rows: [{ name: '双十工程', count: 20, total: 686 }],
  },
  {
    text: '十大产业项目，总投资322亿元，年度计划投资78亿元。',
    rows: [{ name: '十大产业项目', category: '产业', count: 10, total: 322, annual: 78 }],
  },
  {
    text: '重点推进总投资186亿元的52个产业项目，力争开工率达到95%，年度完成投资45亿元。',
    rows: [{ name: '产业项目', count: 52, total: 186, annual: 45 }],
  },
  {
    text: '（一）十大工业项目（10项，总投资322亿元）',
    rows: [{ name: '十大工业项目', count: 10, total: 322 }],
  },
  {
    text: '市本级安排18个重点项目，具体为：总投资260亿元，年度计划投资58亿元。',
    rows: [{ name: '重点项目', count: 18, total: 260, annual: 58 }],
  },
  {
    text: '实施市重点项目529个，年度完成投资1100亿元左右。',
    rows: [{ name: '市重点项目', count: 529, annual: 1100 }],
  },
]

/** Lines that sum no projects with their money. */
const others: readonly string[] = [
  '引进镜湖半导体、白石生物等超10亿元项目9个，总投资210亿元的海风产业园签约动工。',
  '全面推进16个重点文旅项目。',
  '完成17个老旧小区改造，投资1800万元。',
  '镜湖大桥完成投资3亿元。',
  '固定资产投资增长6%，新增规模以上企业40家。',
]

describe('portfolio lines', () => {
  it.each(lines)('are read with count and investments: $text', ({ text, rows }) => {
    const found = portfoliosIn(text)
    expect(found).toHaveLength(rows.length)
    for (const [n, row] of rows.entries()) expect(found[n]).toMatchObject(row)
  })

  it.each(others)('are not made of %s', (text) => {
    expect(portfoliosIn(text)).toEqual([])
  })

  it('are new where works under way are reported as begun', () => {
    expect(portfoliosIn('总投资1.5亿元的26个灾后重建项目开工建设。', 'past')).toMatchObject([
      { status: 'new' },
    ])
  })
})
