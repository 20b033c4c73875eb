import { describe, expect, it } from 'vitest'
import { parseNumeral } from '../../../extractors/values/numeral.js'

const numerals: [number, string[]][] = [
  [12, ['12', '十二', '１２']],
  [20, ['二十', '20']],
  [235, ['二百三十五', '235']],
  [2005, ['两千零五', '2005']],
  [3200, ['三千二', '三千二百', '3,200', '3，200']],
  [10003, ['一万零三']],
  [12.5, ['十二点五', '12.5', '１２．５']],
  [2035, ['二〇三五', '2035']],
  [7_820_000_000, ['七十八亿二千万']],
  [1e12, ['一万亿']],
]

describe.each(numerals)('%d', (value, printed) => {
  it.each(printed)('is %s', (numeral) => {
    expect(parseNumeral(numeral)).toBe(value)
  })
})

it.each(['', '个', '十一月', '1.2.3', 'AB'])('"%s" is no numeral', (words) => {
  expect(parseNumeral(words)).toBeUndefined()
})
