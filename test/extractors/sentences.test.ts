import { describe, expect, it } from 'vitest'
import { sentenceAt, splitClauses, splitSentences } from '../../extractors/sentences.js'

const parts = (split: typeof splitSentences, text: string) =>
  split(text).map(({ start, end }) => text.slice(start, end))

/** Written with | where a sentence ends. */
const sentences = [
  '新增6万人。|增长7%！|为什么？',
  '他说：“我们一定完成。”|会议结束。',
  '完成投资8亿元（其中续建5亿元。另有3亿元结转），增长5%。|民生改善。',
  '一张没有闭合的（括号。|不影响后面。',
  '第一段没有句号|第二段也没有',
  '各位代表！|过去一年；成绩来之不易。',
]

const clauses = [
  '总产值1,234亿元，|增长5%；|其中工业、农业各半。',
  '新建（改建，扩建）学校3所，|完成率100%。',
]

describe('sentences', () => {
  it.each(sentences)('%s', (marked) => {
    const text = marked.replaceAll('|第', '\n第').replaceAll('|', '')
    expect(parts(splitSentences, text).join('|')).toBe(marked)
  })

  it('trims the white space around a sentence', () => {
    expect(parts(splitSentences, '　　新增6万人。 \n\n 增长7%。')).toEqual(['新增6万人。', '增长7%。'])
  })

  it('stays inside the span given', () => {
    expect(splitSentences('一。二。三。', { start: 2, end: 4 })).toEqual([{ start: 2, end: 4 }])
  })

  it('takes long texts with many unclosed brackets in one pass', () => {
    const text = '（新增6万人'.repeat(20_000)
    expect(splitSentences(text).at(-1)?.end).toBe(text.length)
  })

  it.each([
    ['at the last clause that fits', '新增6万人，'.repeat(1000), '新增6万人，'],
    ['anywhere where there are no clauses', '新增6万人'.repeat(1000), ''],
  ])('of more than 2,000 units end %s', (_, text, clause) => {
    const spans = splitSentences(text)
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { start, end } of spans) {
      expect(end - start).toBeLessThanOrEqual(2000)
      expect(text.slice(start, end)).toMatch(new RegExp(`${clause}$`))
    }
  })
})

describe('clauses', () => {
  it.each(clauses)('%s', (marked) => {
    expect(parts(splitClauses, marked.replaceAll('|', '')).join('|')).toBe(marked)
  })
})

describe('the sentence around a quote', () => {
  it('is the whole sentence', () => {
    const text = '民生改善。全年新增6万人，增长7%。成绩显著。'
    const start = text.indexOf('新增')
    const sentence = sentenceAt(text, { start, end: start + 5 })
    expect(text.slice(sentence.start, sentence.end)).toBe('全年新增6万人，增长7%。')
  })

  it('spans several where the quote does', () => {
    const text = '新增6万人。增长7%。'
    expect(sentenceAt(text, { start: 0, end: 9 })).toEqual({ start: 0, end: text.length })
  })
})
