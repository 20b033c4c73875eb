/** Invented documents and records for the tests of the ledger. */
import type { StoredDocument } from '../../../schemas/ledger.js'
import type { ReportRecord } from '../../../schemas/record.js'

const text = '白石县政府工作报告\n地区生产总值增长6%以上,新增城镇就业4000人。'

export function sampleDocument(changes: Partial<StoredDocument> = {}): StoredDocument {
  return {
    id: '990121-2024-work_report-aaaa',
    title: '白石县政府工作报告',
    kind: 'work_report',
    place: '白石县',
    placeCode: '990121',
    level: 'county',
    version: 'full',
    reviewYear: 2023,
    planYear: 2024,
    sha256: 'aaaa',
    file: 'a.html',
    format: 'html',
    records: {},
    text,
    blocks: [
      { kind: 'heading', level: 1, start: 0, end: 9 },
      { kind: 'paragraph', start: 10, end: text.length },
    ],
    furniture: [{ text: '打印本页', kind: 'chrome' }],
    segments: [
      {
        role: 'headline_targets',
        heading: ['白石县政府工作报告'],
        level: 0,
        tense: 'future',
        start: 0,
        end: text.length,
        firstBlock: 0,
        endBlock: 2,
      },
    ],
    warnings: [],
    pipelineVersion: 'v1',
    ...changes,
  }
}

export function sampleTarget(document: StoredDocument, changes: Partial<ReportRecord> = {}): ReportRecord {
  const quote = '地区生产总值增长6%以上'
  const start = text.indexOf(quote)
  return {
    id: 'gdp6',
    type: 'target',
    doc: document.id,
    file: document.file,
    place: document.place,
    placeCode: document.placeCode,
    year: 2024,
    reportYear: document.planYear,
    indicator: '地区生产总值',
    indicatorId: 'gdp',
    measure: 'growth',
    direction: 'up',
    quantity: { op: 'gte', value: 6, unit: '%', text: '6%以上', base: { value: 6, unit: '%' }, signed: 6 },
    strength: 'expected',
    headline: true,
    evidence: { quote, start, end: start + quote.length, sentence: quote, heading: ['白石县政府工作报告'] },
    extractor: 'targets@1',
    rule: 'growth',
    confidence: 0.9,
    ...changes,
  } as ReportRecord
}

export function sampleJobs(document: StoredDocument, changes: Partial<ReportRecord> = {}): ReportRecord {
  const quote = '新增城镇就业4000人'
  const start = text.indexOf(quote)
  return sampleTarget(document, {
    id: 'jobs',
    type: 'outcome',
    year: 2023,
    indicator: '新增城镇就业',
    indicatorId: 'urban_new_jobs',
    evidence: { quote, start, end: start + quote.length, sentence: quote, heading: [] },
    ...changes,
  } as Partial<ReportRecord>)
}
