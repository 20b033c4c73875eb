/** Printed years (2026年, 二〇二六年) → numbers. */
import { parseNumeral } from './values/numeral.js'

/** Source of a year without its 年; circles and the Cyrillic О stand for zero in old files. */
export const yearSource = '(?:(?:19[5-9]|20)\\d{1,2}(?<=\\d{4})|[一二][〇○О零一二三四五六七八九]{3})'

/** 2026 and 二〇二六 → 2026; undefined for anything else. */
export function parseYear(printed: string): number | undefined {
  return parseNumeral(printed.replace(/[○О]/g, '〇'))
}

/** Every year of the text that 年 follows, in order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(new RegExp(`(?<!\\d)(${yearSource})年`, 'g'))].flatMap((match) => {
    const year = parseYear(match[1] ?? '')
    return year === undefined || year < 1949 || year > 2099 ? [] : [year]
  })
}
