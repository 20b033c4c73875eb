import { describe, expect, it } from 'vitest'
import { type Clock, timeCues } from '../../extractors/time-cues.js'
import { yearsIn } from '../../extractors/years.js'

const clock: Clock = { reviewYear: 2025, planYear: 2026, thisYear: 2026 }

/** The years meant, then every phrasing that means them in a report of early 2026. */
const cues: [string, string[]][] = [
  ['2025–2025 past', ['过去一年', '一年来', '去年', '2025年', '刚刚过去的一年', '这一年', '二〇二五年']],
  [
    '2021–2025 past',
    ['五年来', '过去五年', '这五年', '“十四五”时期', '“十四五”期间', '“十四五”以来', '2021—2025年'],
  ],
  ['2026–2026 future', ['今年', '2026年', '新的一年', '二〇二六年']],
  ['2026–2030 future', ['今后五年', '未来五年', '“十五五”时期', '“十五五”期间', '2026-2030年']],
  ['2016–2020 past', ['“十三五”时期']],
  ['2030–2030 future', ['到2030年']],
]

const show = (text: string, at: Clock) =>
  timeCues(text, at).map(({ fromYear, toYear, tense }) => `${fromYear}–${toYear} ${tense}`)

describe('time cues', () => {
  it.each(cues.flatMap(([years, phrases]) => phrases.map((phrase) => [phrase, years])))(
    '%s is %s',
    (phrase, years) => {
      expect(show(`${phrase}，全市上下真抓实干。`, clock)).toEqual([years])
    },
  )

  it('finds several in order of their place', () => {
    const found = timeCues('2025年和“十四五”时期工作回顾', clock)
    expect(found.map(({ name }) => name)).toEqual(['year in figures', 'five-year plan'])
    expect(found.map(({ start }) => start)).toEqual([0, 6])
  })

  it.each(['十五个方面', '三年行动', '第五年', '连续五年增长', '12025年号'])('finds none in %s', (text) => {
    expect(timeCues(text, clock)).toEqual([])
  })

  it('takes 今年 for the year under review where the session meets in December', () => {
    const december: Clock = { reviewYear: 2025, planYear: 2026, thisYear: 2025 }
    expect(show('今年', december)).toEqual(['2025–2025 past'])
    expect(show('明年', december)).toEqual(['2026–2026 future'])
  })

  it('leaves out cues whose years are not known', () => {
    expect(timeCues('过去一年，今年，五年来', {})).toEqual([])
  })
})

describe('printed years', () => {
  it.each([
    ['2026年和二〇二五年', [2026, 2025]],
    ['二○二六年', [2026]],
    ['1998年', [1998]],
    ['12026年', []],
    ['2026项', []],
  ])('%s', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
  })
})
