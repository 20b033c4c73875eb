import { describe, expect, it } from 'vitest'
import { honourExtractor } from '../../extractors/honour.js'
import { type Made, reportContext } from '../support/report-context.js'
import { counterexamples, examples } from './honour.examples.js'

const review: Made = { role: 'review', tense: 'past' }

function honoursIn(text: string, made: Made = review): string[][] {
  return honourExtractor
    .extract(reportContext(text, made))
    .map((draft) => (draft.type === 'honour' ? [draft.title, draft.recipient ?? ''] : []))
}

describe('honours', () => {
  it.each(examples)('are read: $rule', ({ text, honours }) => {
    expect(honoursIn(text)).toEqual(honours)
  })

  it.each(counterexamples)('are not found in %s', (text) => {
    expect(honoursIn(text)).toEqual([])
  })

  it('are not found where the report looks forward', () => {
    expect(honoursIn('成功创建全国文明城市。', { role: 'tasks', tense: 'future' })).toEqual([])
  })

  it('are not found in what a commendation confers itself', () => {
    const meta = { kind: 'notice' as const, title: '关于表彰2030年度工业企业的通报' }
    expect(honoursIn('市政府授予白岩钢铁公司“工业十强企业”称号。', { ...review, meta })).toEqual([])
  })

  it('of a bureau that speaks under its own heading belong to it', () => {
    const context = reportContext('获评全省先进单位。', { ...review, heading: ['市公安局：护航发展'] })
    expect(honourExtractor.extract(context)).toMatchObject([{ recipient: '市公安局', subject: '市公安局' }])
  })
})
