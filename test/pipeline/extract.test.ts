import { describe, expect, it } from 'vitest'
import type { Draft, Extractor, ReportContext } from '../../extractors/extractor.js'
import { extractRecords } from '../../pipeline/extract.js'
import type { ReportDocument } from '../../schemas/document.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Target } from '../../schemas/target.js'

const lines = [
  '白石县政府工作报告',
  '二、主要目标',
  '今年目标是：地区生产总值增长6%以上，力争7%。新增就业4000人。',
  '全县地区生产总值增长6%以上。',
]
const text = lines.join('\n')
const meta: DocumentMeta = {
  title: '白石县政府工作报告',
  kind: 'work_report',
  place: '白石县',
  placeCode: '990121',
  version: 'full',
  planYear: 2024,
}

function contextOf(changes: { text?: string; meta?: Partial<DocumentMeta> } = {}): ReportContext {
  const body = changes.text ?? text
  let start = 0
  const blocks = body.split('\n').map((line, n) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length, page: n + 1 }
    start = block.end + 1
    return block
  })
  const document: ReportDocument = {
    format: 'pdf',
    text: body,
    blocks,
    furniture: [],
    hints: {},
    warnings: [],
  }
  const segment = { role: 'tasks' as const, tense: 'future' as const, start: 0, end: body.length }
  return {
    document,
    meta: { ...meta, ...changes.meta },
    segments: [
      { ...segment, level: 0, heading: ['报告'], end: 10, firstBlock: 0, endBlock: 1 },
      {
        ...segment,
        level: 1,
        heading: ['报告', '二、主要目标'],
        start: 10,
        firstBlock: 1,
        endBlock: blocks.length,
      },
    ],
  }
}

function draftOf(quote: string, changes: Partial<Draft> = {}, nth = 0, body = text): Draft {
  let start = body.indexOf(quote)
  for (let n = 0; n < nth; n++) start = body.indexOf(quote, start + 1)
  return {
    type: 'target',
    start,
    end: start + quote.length,
    year: 2024,
    indicator: '地区生产总值',
    measure: 'growth',
    strength: 'expected',
    headline: true,
    rule: 'growth',
    confidence: 0.9,
    ...changes,
  } as Draft
}

const extractorOf = (...drafts: Draft[]): Extractor[] => [
  { name: 'targets', version: 3, types: ['target'], extract: () => drafts },
]
const source = { doc: 'd1', file: 'a.pdf' }
const gdp = '地区生产总值增长6%以上'

describe('extracting records', () => {
  it('gives every record its document, place, evidence, extractor and rule', () => {
    const { records, warnings } = extractRecords(contextOf(), source, extractorOf(draftOf(gdp)))
    expect(warnings).toEqual([])
    const sentence = '今年目标是：地区生产总值增长6%以上，力争7%。'
    expect(records[0]).toMatchObject({
      type: 'target',
      ...source,
      place: '白石县',
      placeCode: '990121',
      year: 2024,
      reportYear: 2024,
      extractor: 'targets@3',
      rule: 'growth',
      evidence: { quote: gdp, sentence, page: 3, heading: ['报告', '二、主要目标'] },
    })
  })

  it('quotes exactly the slice of the text', () => {
    const { records } = extractRecords(
      contextOf(),
      source,
      extractorOf(draftOf(gdp), draftOf('新增就业4000人')),
    )
    const slices = records.map(({ evidence }) => text.slice(evidence.start, evidence.end))
    expect(slices).toEqual(records.map(({ evidence }) => evidence.quote))
  })

  it('sorts records by their place in the text', () => {
    const drafts = [draftOf('新增就业4000人'), draftOf(gdp)]
    const { records } = extractRecords(contextOf(), source, extractorOf(...drafts))
    expect(records.map(({ evidence }) => evidence.quote)).toEqual([gdp, '新增就业4000人'])
  })

  it('turns the key of a floor into its id', () => {
    const stretch = draftOf('力争7%', { stretchOf: 'floor' } as Partial<Draft>)
    const { records } = extractRecords(
      contextOf(),
      source,
      extractorOf(draftOf(gdp, { key: 'floor' }), stretch),
    )
    expect((records[1] as Target).stretchOf).toBe(records[0]?.id)
  })

  it('links a later saying of the same claim to the first', () => {
    const { records } = extractRecords(contextOf(), source, extractorOf(draftOf(gdp), draftOf(gdp, {}, 1)))
    expect(records.map(({ restates }) => restates)).toEqual([undefined, records[0]?.id])
    expect(records[0]?.id).not.toBe(records[1]?.id)
  })

  it('keeps the id of a claim when another format breaks its lines elsewhere', () => {
    const spaced = text.replace('生产总值', '生产 总值')
    const [one] = extractRecords(contextOf(), source, extractorOf(draftOf(gdp))).records
    const other = draftOf('地区生产 总值增长6%以上', {}, 0, spaced)
    const [two] = extractRecords(
      contextOf({ text: spaced }),
      { doc: 'd2', file: 'b.html' },
      extractorOf(other),
    ).records
    expect(two?.id).toBe(one?.id)
  })

  it.each([
    ['place', { placeCode: '990122' }],
    ['year', { planYear: 2025 }],
    ['kind', { kind: 'plan_report' as const }],
  ])('gives another id to the same words of another %s', (_name, change) => {
    const [one] = extractRecords(contextOf(), source, extractorOf(draftOf(gdp))).records
    const [two] = extractRecords(contextOf({ meta: change }), source, extractorOf(draftOf(gdp))).records
    expect(two?.id).not.toBe(one?.id)
  })

  it.each([
    ['without its indicator', { indicator: '' }],
    ['that ends before it starts', { end: 0 }],
    ['that ends after the text', { end: 10_000 }],
  ])('drops a draft %s with a warning', (_name, changes) => {
    const drafts = [draftOf(gdp, changes as Partial<Draft>), draftOf('新增就业4000人')]
    const { records, warnings } = extractRecords(contextOf(), source, extractorOf(...drafts))
    expect(records).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toEqual(['record-invalid'])
  })

  it('keeps the records of the others when one extractor fails', () => {
    const broken: Extractor = {
      name: 'broken',
      version: 1,
      types: ['task'],
      extract: () => {
        throw new Error('no such table')
      },
    }
    const { records, warnings } = extractRecords(contextOf(), source, [broken, ...extractorOf(draftOf(gdp))])
    expect(records).toHaveLength(1)
    expect(warnings[0]?.message).toContain('broken@1: no such table')
  })

  it('marks what was read by character recognition', () => {
    const context = contextOf()
    const [, , block] = context.document.blocks
    if (block) block.ocr = 0.8
    const drafts = [draftOf(gdp), draftOf(gdp, {}, 1)]
    const { records } = extractRecords(context, source, extractorOf(...drafts))
    expect(records.map(({ ocr }) => ocr)).toEqual([true, undefined])
  })
})
