/** How gold and record are made alike before they are compared: width, quotation marks and white space do not count. */
import { qualifiersIn, writtenOut } from '../extractors/likeness.js'

const punctuation: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '％': '%',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '－': '-',
  '～': '~',
  '〜': '~',
  '．': '.',
}

export function normalise(text: string | undefined | null): string {
  const folded = (text ?? '')
    .normalize('NFKC')
    .replace(/[，；：（）！？％“”‘’—–－～〜．]/g, (mark) => punctuation[mark] ?? mark)
  return folded.replace(/[\s\u200b\ufeff]+/g, '')
}

const multipliers: readonly (readonly [string, number])[] = [
  ['百万', 1e6],
  ['千万', 1e7],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['万亿', 1e12],
  ['十', 1e1],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]

/** Value and unit with the multiplier of the unit folded in; 百分点 is no hundred. */
export function toBase(
  value: number | undefined | null,
  unit: string | undefined | null,
): { value?: number; unit: string } {
  const plain = normalise(unit)
  if (value === undefined || value === null) return { unit: plain }
  const found = plain === '百分点' ? undefined : multipliers.find(([word]) => plain.startsWith(word))
  return found ? { value: value * found[1], unit: plain.slice(found[0].length) } : { value, unit: plain }
}

/** Units that name the same thing. */
export function sameUnit(a: string, b: string): boolean {
  return unitName(a) === unitName(b)
}

function unitName(unit: string): string {
  const plain = normalise(unit).replace(/^[余多]+/, '')
  return { 名: '人', 个百分点: '百分点', 元人民币: '元' }[plain] ?? plain
}

export function close(a: number | undefined | null, b: number | undefined | null): boolean {
  if (a === undefined || b === undefined || a === null || b === null) return false
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** F1 of the characters of two short names, 0–1. */
export function characterF1(a: string | undefined | null, b: string | undefined | null): number {
  const [left, right] = [[...normalise(a)], [...normalise(b)]]
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const character of left) counts.set(character, (counts.get(character) ?? 0) + 1)
  let shared = 0
  for (const character of right) {
    const rest = counts.get(character) ?? 0
    if (rest > 0) shared += 1
    counts.set(character, rest - 1)
  }
  return (2 * shared) / (left.length + right.length)
}

/** Those of the independent scorer, with which ours must agree; linking names asks more (extractors/likeness.ts). */
const scoredQualifiers = [
  '城镇',
  '农村',
  '全体',
  '规模以上',
  '限额以上',
  '人均',
  '本级',
  '民间',
  '海洋',
  '登记失业',
  '调查失业',
]

/** Words that make another indicator of the same noun. */
export function qualifiers(indicator: string | undefined): string {
  const plain = writtenOut(normalise(indicator)).replace(/农民/g, '农村')
  return qualifiersIn(plain, scoredQualifiers).join()
}

/** The last year named in `2018-2022`, 2022 or an ISO date. */
export function lastYear(period: string | number | undefined | null): number | undefined {
  const years = String(period ?? '').match(/(?:19|20)\d\d/g)
  return years ? Number(years.at(-1)) : undefined
}

/** Bag equality ignoring quotation marks and brackets. */
export function bareTerm(term: string | undefined): string {
  return normalise(term).replace(/["'()]/g, '')
}
