import { expect, it } from 'vitest'
import { cite } from '../../../pipeline/cite/cite.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { ledgerOf } from '../../support/reports.js'

it('a reference names place, session, date, page and words', async () => {
  const ledger = await ledgerOf({
    place: '云岭省',
    year: 2024,
    targets: '地区生产总值增长6%左右',
    title: '政府工作报告',
  })
  const [document] = await ledger.documents()
  const records: ReportRecord[] = []
  for await (const record of ledger.records({ types: ['target'] })) records.push(record)
  const [record] = records
  if (!record || !document) throw new Error('nothing was read')
  const paged = { ...record, evidence: { ...record.evidence, page: 3 } }
  const { gbt7714, bibtex } = cite(paged, {
    ...document,
    place: '云岭省',
    speaker: '林一川',
    url: 'https://example.invalid/50%25',
  })
  expect(gbt7714).toContain('林一川. 云岭省政府工作报告[R/OL]')
  expect(gbt7714).toMatch(/2024-01-18: 3\..*“地区生产总值增长6%左右”$/)
  expect(bibtex).toMatch(/^@techreport\{/)
  expect(bibtex).toContain('url = {https://example.invalid/50\\%25}')
  expect(bibtex).toContain('pages = {3}')
  await ledger.close()
})
