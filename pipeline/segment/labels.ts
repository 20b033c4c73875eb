/** The start of a line → its label: 一、 （一） 1. (1) —— 第一部分. */

/** Ranks of headings; a smaller one stands higher. Stated levels (h1, Word) of unnumbered headings fall between. */
export const ranks = {
  chapter: 10,
  stated: 11,
  part: 18,
  han: 20,
  hanBracket: 30,
  arabic: 40,
  arabicBracket: 50,
  dash: 60,
  group: 65,
  line: 70,
} as const

export type LabelKind = 'part' | 'han' | 'hanBracket' | 'arabic' | 'arabicBracket' | 'dash'
export type Label = { kind: LabelKind; length: number }

const numerals = '[一二三四五六七八九十]{1,3}'
const labelRows: readonly [LabelKind, RegExp][] = [
  ['part', new RegExp(`^第${numerals}(?:部分|章|篇)[\\s:：、]*`)],
  ['han', new RegExp(`^${numerals}[、．.]\\s*`)],
  ['hanBracket', new RegExp(`^[（(]${numerals}[）)][、．.]?\\s*`)],
  ['arabic', /^\d{1,3}\s?(?:[、．.](?!\d)|[.．](?=\d+[^\d.％%]*[\u4e00-\u9fa5“《]))\s*/],
  ['arabicBracket', /^[（(]\d{1,2}[）)]\s*/],
  ['dash', /^(?:——|--|—|－－)\s*/],
]

export function labelOf(line: string): Label | undefined {
  for (const [kind, pattern] of labelRows) {
    const match = pattern.exec(line)
    if (match) return { kind, length: match[0].length }
  }
  return undefined
}

/** 一 or （二） alone on its line: the label of the heading below it. */
export function isBareLabel(line: string): boolean {
  return new RegExp(`^(?:[（(]?${numerals}[）)]?|第${numerals}(?:部分|章|篇))[、．.]?$`).test(line)
}
