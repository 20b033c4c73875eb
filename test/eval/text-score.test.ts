import { describe, expect, it } from 'vitest'
import { Gold } from '../../eval/gold.js'
import { missClasses } from '../../eval/miss-classes.js'
import type { Scored } from '../../eval/run.js'
import { scoreDocument } from '../../eval/score.js'
import { scoreTexts } from '../../eval/text-score.js'
import type { ReportRecord } from '../../schemas/record.js'

const text = '创成省级卫生县城，获评全国文明村镇，入选“千兆城市”名单。'

function honour(quote: string, title: string): ReportRecord {
  const start = text.indexOf(quote)
  return {
    ...{ id: quote, type: 'honour', title, doc: 'made', file: 'made.txt', extractor: 'made@1' },
    ...{ rule: 'made', confidence: 1 },
    evidence: { quote, start, end: start + quote.length, sentence: text, heading: [] },
  }
}

const gold = Gold.parse({
  doc: 'made',
  meta: {},
  honours: [
    { title: '省级卫生县城', quote: '创成省级卫生县城' },
    { title: '全国文明村镇', quote: '获评全国文明村镇' },
    { title: '千兆城市', quote: '入选“千兆城市”名单' },
  ],
})
const records = [
  honour('创成省级卫生县城', '省级卫生县城'),
  honour('获评全国文明村镇', '全国文明村镇称号'),
  honour('卫生县城', '卫生县城'),
]
const types = scoreDocument(gold, records, text)

describe('texts of found records', () => {
  it('count as the same, as one within the other, and by their likeness', () => {
    expect(scoreTexts(types)).toEqual([
      { field: 'honour.title', texts: 2, exact: 1, soft: 2, similarity: expect.closeTo((1 + 12 / 14) / 2) },
    ])
  })
})

describe('classes of misses', () => {
  it('tell what is missed, what is invented and which part is wrong', () => {
    const scored = { doc: 'made', types } as Scored
    expect(missClasses([scored]).map(({ type, class: name, count }) => [type, name, count])).toEqual([
      ['honour', 'missed', 1],
      ['honour', 'invented', 1],
      ['honour', 'title', 1],
    ])
  })
})
