import { describe, expect, it } from 'vitest'
import { understand } from '../../../pipeline/search/understand.js'
import type { PassageSource, SearchFilter } from '../../../schemas/passage.js'
import { source } from './toy.js'

const held: PassageSource[] = [
  source('a', { place: '浙江省', placeCode: '330000', reportYear: 2025 }),
  source('b', { place: '浙江省', placeCode: '330000', reportYear: 2026 }),
  source('c', { place: '江苏省', placeCode: '320000', reportYear: 2025 }),
  source('d', { place: '解放区', placeCode: '410802', level: 'county', reportYear: 2022 }),
  source('e', { place: '云岭镇', placeCode: undefined, level: 'township', kind: 'budget_report' }),
  source('f', { place: '海南省', placeCode: '460000' }),
  source('g', { place: '海南藏族自治州', placeCode: '632500', level: 'city' }),
]

/** What becomes of a question: the filter, and the words that are left to search for. */
const examples: [question: string, filter: SearchFilter, text: string][] = [
  ['浙江 2025 失业率 目标', { placeCodes: ['330000'], years: [2025, 2026] }, '失业率 目标'],
  ['浙江省失业率', { placeCodes: ['330000'] }, '失业率'],
  ['浙江和江苏的失业率', { placeCodes: ['330000', '320000'] }, '和 的失业率'],
  ['2024年城镇新增就业', { years: [2025] }, '城镇新增就业'],
  ['2026年度计划', { years: [2026] }, '计划'],
  ['解放区的学校', { placeCodes: ['410802'] }, '的学校'],
  ['云岭镇的收入', { places: ['云岭镇'] }, '的收入'],
  ['海南的免税店', { placeCodes: ['460000'] }, '的免税店'],
  ['预算报告里的教育支出', { kind: 'budget_report' }, '里的教育支出'],
]

/** Words that look like a filter and are none. */
const untouched = [
  '解放思想', // the short name of a county is a word of its own
  '浙江大学的实验室',
  '白石至浙江高速公路何时通车', // a way, not a place
  '江苏至福建的铁路',
  '到2030年碳达峰', // a deadline, not a report
  '1999年的收入', // no report of that year
  '福建的茶叶', // no report of that place
  '2280亿元', // no year
  '2025以内',
]

describe('a question is narrowed by what it names', () => {
  it.each(examples)('%s', (question, filter, text) => {
    const understood = understand(question, held, {})
    expect(understood.filter).toEqual(filter)
    expect(understood.text.replace(/\s+/g, ' ')).toBe(text)
    expect(understood.notes).toHaveLength(Object.keys(filter).length)
  })

  it.each(untouched)('%s stays as it is', (question) => {
    expect(understand(question, held, {})).toEqual({ text: question, filter: {}, notes: [] })
  })

  it('never overrules what the caller asked for', () => {
    const given = { placeCodes: ['320000'], years: [2022] }
    const understood = understand('浙江2025年失业率', held, given)
    expect(understood).toMatchObject({ filter: {}, text: '失业率', notes: [] })
  })

  it('still searches for something where the question is nothing but names', () => {
    expect(understand('浙江2025年', held, {})).toMatchObject({
      text: '浙江2025年',
      filter: { placeCodes: ['330000'] },
    })
  })

  it('tells a comparison from its words', () => {
    const understood = understand('浙江增长目标高于5%', held, {})
    expect(understood).toMatchObject({ filter: { placeCodes: ['330000'] }, text: '增长目标' })
    expect(understood.condition).toMatchObject({
      types: ['target'],
      quantity: { op: 'gt', value: 5, unit: '%' },
    })
  })
})
