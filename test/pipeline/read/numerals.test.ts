import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../pipeline/read/numerals.js'

describe('formatNumber', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 10, '１０'],
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['japaneseCounting', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 2001, '二千零一'],
    ['ideographDigital', 21, '二一'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 1, '子'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircleChinese', 21, '㉑'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographEnclosedCircle', 2, '㊁'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['none', 3, ''],
    ['someFormatOfTomorrow', 3, '3'],
  ])('%s of %i is %s', (format, value, text) => {
    expect(formatNumber(format, value)).toBe(text)
  })
})
