import { describe, expect, it } from 'vitest'
import { parseConcepts } from '../../../extractors/lexicon/thesaurus.js'
import { stem, stemsOf } from '../../../pipeline/search/embed/english.js'
import { conceptsIn, indexConcepts } from '../../../pipeline/search/embed/meaning.js'
import { featureId } from '../../../pipeline/search/vectors.js'
import { termsOf, wordQuery, wordVector } from '../../../pipeline/search/words.js'

describe('the terms of a text', () => {
  it.each([
    ['城镇新增就业', ['城镇', '就业', '城', '业']],
    ['GDP增长２２８０亿元', ['gdp', '2280']],
    ['舒心驿站站点', ['驿站']],
  ])('%s holds %j', (text, terms) => {
    expect([...termsOf(text).keys()]).toEqual(expect.arrayContaining(terms))
  })

  it('pairs the characters of a word that the dictionary does not know', () => {
    expect([...termsOf('梣槭棂').keys()]).toContain('梣槭')
  })

  it('holds neither marks nor words that are everywhere', () => {
    const terms = termsOf('建设的水库，和公路。')
    for (const term of ['的', '和', '，', '。']) expect(terms.has(term)).toBe(false)
  })

  it('a passage twice as long counts each of its words less', () => {
    const weightOf = (text: string) => {
      const { ids, values } = wordVector(text)
      return values[ids.indexOf(featureId('水库'))] ?? 0
    }
    expect(weightOf('水库。')).toBeGreaterThan(weightOf(`水库。${'建'.repeat(300)}`))
    expect(weightOf('水库水库水库。')).toBeLessThan(3 * weightOf('水库。'))
  })

  it('words that only ask weigh less than what they ask for', () => {
    const { ids, values } = wordQuery('水库数量')
    const weightOf = (term: string) => values[ids.indexOf(featureId(term))]
    expect(weightOf('水库')).toBe(1)
    expect(weightOf('数量')).toBeLessThan(0.5)
  })
})

describe('English definitions', () => {
  it.each([
    ['to employ; employed; employment; employer'.split('; '), 1],
    [['elderly', 'elder', 'elders'], 1],
    [['housing', 'house'], 1],
    [['water', 'worker'], 2],
  ])('%j have %i stems', (words, count) => {
    expect(new Set(words.map((word) => stem(word.replace('to ', '')))).size).toBe(count)
  })

  it('lose their notes and idle words', () => {
    expect(stemsOf('(slang) to make a living (e.g. 生活)')).toEqual(stemsOf('living'))
    expect(stemsOf('old variant of 岩')).toEqual([])
  })
})

describe('the thesaurus', () => {
  const concepts = parseConcepts('# notes are left out\n养老 敬老 养老\n\n灯塔\n空气 优良天数 PM2.5')

  it('is one concept a line, of at least two words', () => {
    expect(concepts).toEqual([
      ['养老', '敬老'],
      ['空气', '优良天数', 'pm2.5'],
    ])
  })

  it('finds its words wherever they stand', () => {
    const found = [...conceptsIn('pm2.5下降，敬老院', indexConcepts(concepts))]
    expect(found.map(({ word, concept }) => [word, concept])).toEqual([
      ['pm2.5', 1],
      ['敬老', 0],
    ])
  })
})
