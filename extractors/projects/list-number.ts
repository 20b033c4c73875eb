/** Reads the number at the head of a list item, in every printed form: 1. （1） ① 一、 一是 第一件. */

export type ListNumber = { number: number; length: number; form: string }

const digits = '一二三四五六七八九十'
/** The forms by which lists are told apart: a list keeps to one form. */
const forms: readonly { form: string; pattern: RegExp }[] = [
  { form: 'arabic', pattern: /^\s*(\d{1,3})\s*[.．、)）](?!\d(?!0\d\d年|\d{1,2}千伏))\s*/ },
  { form: 'bracket', pattern: /^\s*[（(]\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]\s*/ },
  { form: 'circle', pattern: /^\s*([①-⑳])\s*/ },
  { form: 'chinese', pattern: /^\s*([一二三四五六七八九十]{1,3})、\s*/ },
  { form: 'ordinal', pattern: /^\s*第?([一二三四五六七八九十]{1,3})(?:是|要|件)[，,：:]?\s*/ },
]

/** The number at the head of the words; undefined where there is none. `length` counts the whole head. */
export function readListNumber(words: string): ListNumber | undefined {
  for (const { form, pattern } of forms) {
    const match = pattern.exec(words)
    if (match) return { number: numberValue(match[1] ?? ''), length: match[0].length, form }
  }
  return undefined
}

/** 十二 → 12, ③ → 3, 7 → 7; NaN for anything else. */
export function numberValue(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  const circle = numeral.charCodeAt(0) - 0x2460
  if (circle >= 0 && circle < 20) return circle + 1
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + (units ? digits.indexOf(units) + 1 : 0)
}

/** A pattern (global) that finds heads of the form inside running text, for lists printed in one paragraph. */
export const inlineHeads: readonly { form: string; pattern: RegExp }[] = [
  { form: 'circle', pattern: /[①-⑳]/g },
  { form: 'bracket', pattern: /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]/g },
  { form: 'ordinal', pattern: /(?<=^|[。；：:！，\s])[一二三四五六七八九十]{1,3}是/g },
  { form: 'arabic', pattern: /(?<=^|[。；：:！\s])\d{1,2}[.．、](?!\d)/g },
]
