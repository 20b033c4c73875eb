import { describe, expect, it } from 'vitest'
import { isSameReport, reportSignature, textSimilarity } from '../../../pipeline/identify/same-report.js'

/** A made text of `paragraphs` paragraphs; other seeds give other words. */
function madeReport(seed: number, paragraphs = 60): string {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % below
  }
  const words = [
    ...'新建改扩学校医院道路桥梁水库农田产业园区企业项目投资增长完成就业收入财政民生生态环境治理服务平台',
  ]
  const paragraph = () => Array.from({ length: 80 }, () => words[next(words.length)]).join('')
  return Array.from({ length: paragraphs }, () => `${paragraph()}，增长${next(90)}%。`).join('\n')
}

const meta = {
  place: '白石县',
  planYear: 2025,
  kind: 'work_report',
  version: 'full',
} as const
const text = madeReport(1)
const report = reportSignature({ text }, meta)

describe('the same report in two files', () => {
  it('is recognised in another format: other blanks, line ends, widths and page chrome', () => {
    const pdf = `首页 打印 关闭\n${text
      .replaceAll('，', ',')
      .replaceAll('\n', '')
      .replace(/(.{30})/g, '$1\n')}\n第1页`
    expect(isSameReport(report, reportSignature({ text: pdf }, meta))).toBe(true)
  })

  it('is recognised through errors of character recognition', () => {
    const read = [...text].map((char, at) => (at % 50 === 0 ? '误' : char)).join('')
    expect(isSameReport(report, reportSignature({ text: read }, meta))).toBe(true)
  })

  it('is recognised without its glossary', () => {
    expect(isSameReport(report, reportSignature({ text: `${text}\n${madeReport(2, 10)}` }, meta))).toBe(true)
  })

  it('is recognised by its text alone where one file does not say its place', () => {
    const { planYear, kind } = meta
    expect(isSameReport(report, reportSignature({ text }, { planYear, kind }))).toBe(true)
  })

  it('gives the same signature for the same text', () => {
    expect(reportSignature({ text }, meta)).toEqual(report)
    expect(JSON.stringify(report).length).toBeLessThan(1000)
  })
})

describe('not the same report', () => {
  const others: [string, string, object][] = [
    ['a summary of it', madeReport(1, 25), { version: 'summary' }],
    ['a draft of it', text, { version: 'draft' }],
    ['the report of the next year', madeReport(3), { planYear: 2026 }],
    ['the same words of another year', text, { planYear: 2026 }],
    ['the same words of another invented place', text, { place: '青川市' }],
    ['another document of the same place and year', madeReport(4), {}],
    ['a notice of the same place and year', text, { kind: 'notice' }],
  ]
  it.each(others)('%s', (_, other, changed) => {
    expect(isSameReport(report, reportSignature({ text: other }, { ...meta, ...changed }))).toBe(false)
  })

  it('two documents without text', () => {
    const blank = reportSignature({ text: '' }, meta)
    expect(textSimilarity(blank, blank)).toBe(0)
    expect(isSameReport(blank, blank)).toBe(false)
  })
})
