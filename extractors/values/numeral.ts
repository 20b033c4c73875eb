/** Numerals as printed (2280, ２２８０, 1,234.5, 三千二百, 两) → numbers. */

const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const groups: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** Source of an Arabic numeral, half- or full-width; a comma groups thousands. */
export const arabicSource =
  '(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?'

/** Source of a Chinese numeral that begins with a digit or 十; 万 and 亿 inside it only between digits. */
export const chineseSource =
  '(?:[一二两三四五六七八九][十百千]?|十|零)(?:[零〇一二三四五六七八九十百千]|[万亿](?=[零〇一二三四五六七八九]))*(?:点[零〇一二三四五六七八九]+)?'

/** Full-width digits and points as ASCII, grouping commas dropped; undefined for anything else. */
export function parseArabic(printed: string): number | undefined {
  const plain = printed
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/[,，]/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** 三千二百 → 3200, 二〇三五 → 2035, 十二点五 → 12.5, 一万零三 → 10003; undefined for anything else. */
export function parseChinese(printed: string): number | undefined {
  const [whole = '', fraction] = printed.split('点')
  const value = parseWhole(whole)
  if (value === undefined || fraction === undefined) return value
  const decimals = [...fraction].map((sign) => digits[sign])
  if (decimals.length === 0 || decimals.some((digit) => digit === undefined)) return undefined
  return Number(`${value}.${decimals.join('')}`)
}

/** A numeral in either script. */
export function parseNumeral(printed: string): number | undefined {
  return parseArabic(printed) ?? parseChinese(printed)
}

function parseWhole(printed: string): number | undefined {
  const signs = [...printed]
  if (signs.length === 0) return undefined
  if (signs.length > 1 && signs.every((sign) => digits[sign] !== undefined))
    return Number(signs.map((sign) => digits[sign]).join(''))
  let total = 0
  let section = 0
  let digit = 0
  let place = 1
  for (const sign of signs) {
    const value = digits[sign]
    if (value !== undefined) {
      // After a zero the next digit stands for ones; without one, 三千二 means 3200.
      place = value === 0 ? 10 : place
      digit = value
    } else if (places[sign] !== undefined) {
      section += (digit || 1) * places[sign]
      place = places[sign]
      digit = 0
    } else if (groups[sign] !== undefined) {
      const group = groups[sign]
      // 一万亿 multiplies what stands before, 二亿三千万 adds to it.
      total = total < group ? (total + section + digit) * group : total + (section + digit) * group
      section = 0
      digit = 0
      place = group
    } else return undefined
  }
  const ones = digit && signs.length > 1 && place >= 100 ? digit * (place / 10) : digit
  return total + section + ones
}
