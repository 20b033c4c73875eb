import { describe, expect, it } from 'vitest'
import { findQuantities, parseQuantity } from '../../../extractors/values/quantity.js'
import type { Quantity } from '../../../schemas/quantity.js'
import { type Expected, notQuantities, quantities, rows } from './quantity.examples.js'

const plain = ({ op, value, max, unit }: Quantity): Expected => ({
  op,
  value,
  ...(max === undefined ? {} : { max }),
  unit,
})

describe.each(quantities)('%o', (expected, phrasings) => {
  it.each(phrasings)('is what %s means', (phrase) => {
    const quantity = parseQuantity(phrase)
    expect(quantity && plain(quantity)).toEqual(expected)
  })
})

describe('figures side by side', () => {
  it.each(rows)('%s', (phrase, expected) => {
    expect(findQuantities(phrase).map(({ quantity }) => plain(quantity))).toEqual(expected)
  })
})

describe('what is no quantity', () => {
  it.each(notQuantities)('%s', (phrase) => {
    expect(findQuantities(phrase)).toEqual([])
  })
})

describe('where a quantity stands', () => {
  const text = '全年完成投资超100亿元以上，新增300余件'
  const [first, second] = findQuantities(text)

  it('covers the figure with its cues', () => {
    expect(first && text.slice(first.start, first.end)).toBe('超100亿元以上')
    expect(second && text.slice(second.start, second.end)).toBe('300余件')
  })

  it('keeps numeral and unit apart', () => {
    expect(first && text.slice(first.numeral.start, first.numeral.end)).toBe('100')
    expect(first && text.slice(first.unit.start, first.unit.end)).toBe('亿元')
  })

  it('gives offsets of the whole text for a stretch of it', () => {
    const [only] = findQuantities(text, { start: 14, end: text.length })
    expect(only && text.slice(only.start, only.end)).toBe('300余件')
  })

  it('folds the multiplier into the base', () => {
    expect(first?.quantity.base).toEqual({ value: 10_000_000_000, unit: '元' })
  })
})
