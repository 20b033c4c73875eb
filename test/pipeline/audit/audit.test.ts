import { describe, expect, it } from 'vitest'
import { audit } from '../../../pipeline/audit/audit.js'
import { type Invented, ledgerOf } from '../../support/reports.js'

type Found = [kind: string, severity: string, part: string]

/** Words of a review → what the audit finds in them; nothing for figures that agree. */
const examples: [says: string, review: string, found: Found[]][] = [
  [
    'a rate that does not follow',
    '收集群众诉求480个，解决450个，解决率88.1%。',
    [['rate', 'error', '450 ÷ 480 = 93.75%']],
  ],
  ['a rate that follows after rounding', '收集群众诉求480个，解决451个，解决率94%。', []],
  [
    'a rate cut off instead of rounded',
    '收集群众诉求300个，解决299个，解决率99.6%。',
    [['rate', 'note', '舍位']],
  ],
  ['a rate of something else', '受理案件120件，办结率98%。', []],
  [
    'parts that exceed their whole',
    '新增企业30家，其中工业企业17家、服务业企业15家。',
    [['parts_sum', 'error', '17 + 15 = 32']],
  ],
  ['parts that add up', '新增企业30家，其中工业企业17家、服务业企业13家。', []],
  ['parts that are only some', '新增企业30家，其中工业企业7家、服务业企业3家。', []],
  [
    'a full split that does not add up',
    '谋划项目30个，分为新建项目17个、续建项目12个。',
    [['parts_sum', 'warning', '17 + 12 = 29']],
  ],
  ['decimals within rounding', '完成投资10.1亿元，其中政府投资3.33亿元、社会投资6.77亿元。', []],
  [
    'parts with amounts between them, of which one sum comes out',
    '全年共安排重点项目60个、总投资180亿元，其中续建项目25个、总投资82亿元，新建项目36个、总投资98亿元。',
    [['parts_sum', 'error', '25 + 36 = 61']],
  ],
  [
    'industries that do not make up the economy',
    '地区生产总值达178.2亿元，增长7.3%，其中第一、二、三产业增加值分别为21.4亿元、72.6亿元、80.2亿元。',
    [['parts_sum', 'error', '21.4 + 72.6 + 80.2 = 174.2']],
  ],
  [
    'industries told one by one that make it up within rounding',
    '地区生产总值1.78万亿元，增长7%。第一产业增加值2140亿元，增长4%；第二产业增加值7260亿元，增长8%；第三产业增加值8420亿元，增长7%。',
    [],
  ],
  ['industries without their economy', '第一、二、三产业增加值分别为21.4亿元、72.6亿元、80.2亿元。', []],
  [
    'exports and imports that are not the trade',
    '进出口总额206.8亿元，其中出口120.5亿元、进口80.1亿元。',
    [['parts_sum', 'error', '120.5 + 80.1 = 200.6']],
  ],
  ['exports and imports that are', '进出口总额206.8亿元，其中出口126.7亿元、进口80.1亿元。', []],
  [
    'growth that does not follow from its base',
    '旅游收入从20亿元增加到30亿元，增长35%。',
    [['growth_level', 'error', '按此增长50%']],
  ],
  ['growth that follows from its base', '旅游收入从20亿元增加到30亿元，增长50%。', []],
]

describe('audit of one report', () => {
  it.each(examples)('%s', async (_says, review, found) => {
    const ledger = await ledgerOf({ place: '云岭省', year: 2025, review })
    const findings = await audit(ledger)
    expect(findings.map(({ kind, severity, explanation }) => [kind, severity, explanation])).toEqual(
      found.map(([kind, severity, part]) => [kind, severity, expect.stringContaining(part)]),
    )
    await ledger.close()
  })

  it('evidence is the words themselves', async () => {
    const ledger = await ledgerOf({
      place: '云岭省',
      year: 2025,
      review: '收集群众诉求480个，解决450个，解决率88.1%。',
    })
    const [finding] = await audit(ledger)
    const text = (await ledger.document(finding?.docs[0] ?? ''))?.text
    for (const { quote, start, end } of finding?.evidence ?? []) expect(text?.slice(start, end)).toBe(quote)
    expect(finding?.evidence).toHaveLength(1)
    await ledger.close()
  })
})

async function between(...reports: Invented[]): Promise<[string, string, number][]> {
  const ledger = await ledgerOf(...reports)
  const findings = await audit(ledger)
  await ledger.close()
  return findings.map(({ kind, severity, docs }) => [kind, severity, docs.length])
}

describe('audit between reports', () => {
  it('levels of two years contradict the growth printed between them', async () => {
    const seen = await between(
      { place: '云岭省', year: 2024, review: '一般公共预算收入100亿元。' },
      { place: '云岭省', year: 2025, review: '一般公共预算收入130亿元、增长10%。' },
    )
    expect(seen).toEqual([['growth_level', 'warning', 2]])
  })

  it('real growth says nothing about levels at current prices', async () => {
    const seen = await between(
      { place: '云岭省', year: 2024, review: '地区生产总值1000亿元。' },
      { place: '云岭省', year: 2025, review: '地区生产总值1020亿元、增长6%。' },
    )
    expect(seen).toEqual([])
  })
})
