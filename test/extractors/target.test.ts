import { describe, expect, it } from 'vitest'
import type { DraftOf } from '../../extractors/extractor.js'
import { targetExtractor } from '../../extractors/target.js'
import { contextOf, type Setting } from './claims/context.js'
import { promisedByCounties } from './county.examples.js'
import { promisedWithLentWords } from './lent.examples.js'
import { promisedOtherwise } from './manners.examples.js'
import { promisedByName } from './names.examples.js'
import { promisedInRows } from './rows.examples.js'
import { targets } from './target.examples.js'
import { promisedUnlike } from './unlike.examples.js'

function extract(says: string, setting: Setting = {}): DraftOf<'target'>[] {
  return targetExtractor.extract(
    contextOf(says, { fromYear: 2025, toYear: 2025, ...setting }),
  ) as DraftOf<'target'>[]
}

function inShort({ indicator, measure, direction, quantity, strength }: DraftOf<'target'>): string {
  if (!quantity) return `${indicator} | ${measure}`
  const { op, value, max, unit } = quantity
  const figure = `${op === 'eq' ? '' : `${op} `}${value}${max === undefined ? '' : `–${max}`}${unit}`
  return `${indicator} | ${measure}${direction ? ` ${direction}` : ''} | ${figure} | ${strength}`
}

describe.each(
  Object.entries({
    ...targets,
    'forms of other years and levels': promisedOtherwise,
    'forms unlike those annotated': promisedUnlike,
    'rows, sizes and names': promisedInRows,
    'what names a thing': promisedByName,
    'words lent by earlier clauses': promisedWithLentWords,
    'counties and older years': promisedByCounties,
  }),
)('%s', (_, examples) => {
  it.each(examples)('$says', ({ says, promises, setting }) => {
    expect(extract(says, setting).map(inShort)).toEqual(promises)
  })
})

describe('what stands beside the promise', () => {
  const one = (says: string, setting?: Setting): DraftOf<'target'> | undefined => extract(says, setting)[0]

  it.each([
    ['6月底前完成改造20个小区。', '6月底前', '2025-06-30'],
    ['年内完成改造20个小区。', '年内', '2025-12-31'],
    ['到2030年，建成公园20个。', '到2030年', '2030-12-31'],
    ['力争用3—5年时间，建成综合体1家。', '用3—5年时间', '2029-12-31'],
  ])('%s is due as printed', (says, text, to) => {
    const due = one(says)?.due
    expect([due?.text, due?.to]).toEqual([text, to])
  })

  it('is due at the end of the plan year where nothing is printed', () => {
    expect(one('改造20个小区。')?.due).toEqual({ to: '2025-12-31', implied: true })
  })

  it('takes its year from the deadline', () => {
    expect(one('到2030年，建成公园20个。')?.year).toBe(2030)
  })

  it('keeps the printed nature', () => {
    expect(one('单位能耗下降3%（约束性）。')).toMatchObject({ nature: 'binding', strength: 'binding' })
    expect(one('单位能耗下降3%。')?.nature).toBeUndefined()
  })

  it('links a stretch to its floor', () => {
    const [floor, stretch] = extract('地区生产总值增长7%以上、力争8%。')
    expect(stretch?.stretchOf).toBeDefined()
    expect(stretch?.stretchOf).toBe(floor?.key)
  })

  it('is headline only among the headline targets', () => {
    expect(one('地区生产总值增长5%。', { role: 'headline_targets' })?.headline).toBe(true)
    expect(one('地区生产总值增长5%。')?.headline).toBe(false)
  })

  it('quotes the cue that governs it', () => {
    const text = '力争海洋生产总值增长6%以上。'
    expect(text.slice(one(text)?.start, one(text)?.end)).toBe('力争海洋生产总值增长6%以上')
  })
})
