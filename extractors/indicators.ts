/** Printed names of indicators into canonical ones. Exact after trimming: a name with another word in it is another thing. */
import { type Indicator, indicators } from './lexicon/indicators.js'

/** Where and when, never what: taken off before a name is looked up. */
const scope =
  /^(?:(?:全省|全市|全县|全区|全州|全旗|全盟|全域|全国|我省|我市|我县|我区|省|市|县|区|当年|全年|年度|年|预计|实现|完成|主要|其中|，)+)(?=.{2})/
const tail = /(?:增速|增长率|增幅|涨幅|增长|总体|全年|数量|规模)$/

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
const byName = new Map(
  indicators.flatMap((indicator) => indicator.names.map((name) => [fold(name), indicator])),
)

/** One spelling for what is written in several: width, case, quotation marks, 规上, 限上. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/g, '')
    .replace(/\((?:GDP|CPI|R&D|PM2\.5)\)/gi, '')
    .replace(/规上/g, '规模以上')
    .replace(/限上/g, '限额以上')
    .replace(/研究与试验发展(?:\(R&D\))?/g, '研发')
    .toUpperCase()
}

/** The canonical indicator a printed name or an id stands for; undefined where none does for certain. */
export function canonicalIndicator(name: string): Indicator | undefined {
  const known = byId.get(name)
  if (known) return known
  const plain = fold(name)
  const bare = plain.replace(scope, '')
  const candidates = [plain, bare, plain.replace(tail, ''), bare.replace(tail, '')]
  for (const candidate of candidates) {
    const found = byName.get(candidate)
    if (found) return found
  }
  return undefined
}

export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id)
}

/** Adds indicators, or names to those there are; a later name wins. For users who keep a list of their own. */
export function addIndicators(more: readonly Indicator[]): void {
  for (const indicator of more) {
    byId.set(indicator.id, indicator)
    for (const name of indicator.names) byName.set(fold(name), indicator)
  }
}
