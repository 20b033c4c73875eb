/** Numbers → the labels that Word and browsers print before the items of a list. */

const digits = '〇一二三四五六七八九'
const romans: [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
  [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
] // biome-ignore format: a table
const formal: Record<string, string> = { 〇: '零', 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟', 万: '萬' } // biome-ignore format: a table
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** 12 → 十二, 20 → 二十, 105 → 一百零五; up to 99,999. */
function chineseNumber(value: number): string {
  return everyDigit(value).replace(/^一十/, '十')
}

/** 12 → 壹拾贰: the digits of documents and bills, where 一 before 十 is written too. */
function formalNumber(value: number): string {
  return everyDigit(value).replace(/./g, (sign) => formal[sign] ?? sign)
}

function everyDigit(value: number): string {
  const units = ['', '十', '百', '千', '万']
  const figures = String(value).split('').map(Number)
  let text = ''
  figures.forEach((figure, index) => {
    if (figure > 0) text += `${digits[figure]}${units[figures.length - 1 - index] ?? ''}`
    else if (figures.slice(index + 1).some((rest) => rest > 0) && !text.endsWith('零')) text += '零'
  })
  return value < 1 ? '零' : text
}

/** 1 → a, 26 → z, 27 → aa, as Word counts on: the letter doubles. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  let rest = value
  return romans.reduce((text, [worth, sign]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return text + sign.repeat(times)
  }, '')
}

/** Signs that Unicode holds in a row from `first`, for 1 to `count`; plain figures beyond. */
function signs(first: number, count: number): (value: number) => string {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value))
}

function circled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36)
  return signs(0x2460, 20)(value)
}

const cyclic = (row: string) => (value: number) => row[(value - 1) % row.length] ?? String(value)
const byDigit = (value: number) => String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)

/** By the names of ECMA-376 17.18.59 (ST_NumberFormat). */
const formats: Record<string, (value: number) => string> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  taiwaneseCounting: chineseNumber,
  japaneseCounting: chineseNumber,
  ideographDigital: byDigit,
  taiwaneseDigital: byDigit,
  japaneseDigitalTenThousand: byDigit,
  chineseLegalSimplified: formalNumber,
  ideographLegalTraditional: formalNumber,
  ideographEnclosedCircle: signs(0x3280, 10),
  ideographTraditional: cyclic(stems),
  ideographZodiac: cyclic(branches),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal: String,
  none: () => '',
  bullet: () => '',
}

/** The label of one level; formats we do not know print plain figures, as Word does where it lacks one. */
export function formatNumber(format: string, value: number): string {
  return (formats[format] ?? String)(value)
}
