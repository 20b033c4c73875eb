/** Printed calendar dates (2026年1月27日, 二〇二六年一月二十七日, 2026-02-05) → ISO dates with their place. */
import type { Span } from '../../schemas/span.js'

export type PrintedDate = Span & { iso: string }

const digit = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]))
for (const zero of '○О零') digit.set(zero, 0)
const han = '[〇○О零一二三四五六七八九十]'
const printed = new RegExp(
  `(\\d{4}|${han}{4})\\s*(?:年|[-/.])\\s*(\\d{1,2}|${han}{1,3})\\s*(?:月|[-/.])\\s*(\\d{1,2}|${han}{1,3})(?!\\d)日?`,
  'g',
)

/** In order of their place; impossible dates (2025年13月1日) are left out. */
export function findDates(text: string): PrintedDate[] {
  return [...text.matchAll(printed)].flatMap((match) => {
    const [year, month, day] = match.slice(1, 4).map(number)
    const iso = isoDate(year ?? 0, month ?? 0, day ?? 0)
    return iso ? [{ start: match.index, end: match.index + match[0].length, iso }] : []
  })
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1949 && year < 2100 ? date.toISOString().slice(0, 10) : undefined
}

/** 2026, 二〇二六, 二十七 → a number. */
function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text.length === 4 && !text.includes('十'))
    return Number([...text].map((char) => digit.get(char)).join(''))
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text]
  return (tens === '' ? 1 : (digit.get(tens) ?? 0)) * 10 + (ones === '' ? 0 : (digit.get(ones) ?? 0))
}
