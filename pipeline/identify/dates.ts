/** Printed calendar dates (2026年1月27日, 二〇二六年一月二十七日, 2026-02-05) → ISO dates with their place. */
import { parseNumeral } from '../../extractors/values/numeral.js'
import { parseYear, yearSource } from '../../extractors/years.js'
import type { Span } from '../../schemas/span.js'

export type PrintedDate = Span & { iso: string }

const small = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const printed = new RegExp(
  `(?<!\\d)(${yearSource})\\s*(?:年|[-/.])\\s*${small}\\s*(?:月|[-/.])\\s*${small}(?!\\d)日?`,
  'g',
)

/** In order of their place; impossible dates (2025年13月1日) are left out. */
export function findDates(text: string): PrintedDate[] {
  return [...text.matchAll(printed)].flatMap((match) => {
    const [, year = '', month = '', day = ''] = match
    const iso = isoDate(parseYear(year) ?? 0, parseNumeral(month) ?? 0, parseNumeral(day) ?? 0)
    return iso ? [{ start: match.index, end: match.index + match[0].length, iso }] : []
  })
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1949 && year < 2100 ? date.toISOString().slice(0, 10) : undefined
}
