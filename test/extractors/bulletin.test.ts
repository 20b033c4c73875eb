import { describe, expect, it } from 'vitest'
import type { DraftOf } from '../../extractors/extractor.js'
import { outcomeExtractor } from '../../extractors/outcome.js'
import { targetExtractor } from '../../extractors/target.js'
import { demanded, told, toldAnywhere, toldInItems } from './bulletin.examples.js'
import { contextOf, type Setting } from './claims/context.js'

const past: Setting = { role: 'review', tense: 'past', fromYear: 2024, toYear: 2024 }

function contextOfBulletin(says: string, setting: Setting, planYear = 2025) {
  const context = contextOf(says, setting)
  const title = '关于重点工作完成情况的通报'
  return { ...context, meta: { ...context.meta, kind: 'notice' as const, title, planYear } }
}

function inShort({ subject = '', indicator, quantity }: DraftOf<'outcome'> | DraftOf<'target'>): string {
  const { op, value, unit } = quantity ?? {}
  return `${subject} | ${indicator} | ${op === 'eq' ? '' : `${op} `}${value}${unit}`
}

describe('a bulletin', () => {
  it.each([...told, ...toldInItems])('tells: $says', ({ says, reports, setting }) => {
    const found = outcomeExtractor.extract(contextOfBulletin(says, { ...past, ...setting }))
    expect((found as DraftOf<'outcome'>[]).map(inShort)).toEqual(reports)
  })

  it.each(toldAnywhere)('and any report tells: $says', ({ says, reports }) => {
    const found = outcomeExtractor.extract(contextOf(says, past))
    expect((found as DraftOf<'outcome'>[]).map(inShort)).toEqual(reports)
  })

  it.each(demanded)('demands: $says', ({ says, reports, setting }) => {
    const found = targetExtractor.extract(contextOfBulletin(says, { ...setting }))
    expect((found as DraftOf<'target'>[]).map(inShort)).toEqual(reports)
  })

  it('promises within its own year what was planned for it', () => {
    const found = targetExtractor.extract(
      contextOfBulletin('计划改造31个小区、4860户，已开工26个。', past, 2024),
    )
    expect((found as DraftOf<'target'>[]).map(inShort)).toEqual([
      ' | 改造小区 | 31个',
      ' | 改造小区 | 4860户',
    ])
  })

  it('quotes whom a figure is said of', () => {
    const says = '今年以来，县水务局新建灌渠26公里。'
    const [found] = outcomeExtractor.extract(contextOfBulletin(says, past))
    expect(says.slice(found?.start, found?.end)).toBe('县水务局新建灌渠26公里')
  })
})
