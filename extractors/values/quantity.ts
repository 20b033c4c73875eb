/** Text → the quantities in it: numeral, unit and comparison, each with its own place. */
import type { Quantity, QuantityOp } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'
import { chineseNumeralUnits } from '../lexicon/units.js'
import { type Cue, cueAfter, cueBefore } from './comparator.js'
import { spreadCues } from './coordination.js'
import { readFraction } from './fraction.js'
import { maskNames } from './mask.js'
import { makeQuantity, type NumeralForm, type QuantityMatch } from './match.js'
import { arabicSource, chineseSource, parseNumeral } from './numeral.js'
import { matchUnit, type UnitMatch } from './unit.js'

/** Every figure, also one in words (一半, 翻番), holds one of these. */
const figureSign = /[0-9０-９零〇一二两三四五六七八九十百千万亿半番]/
const numeral = new RegExp(`${arabicSource}|${chineseSource}`, 'g')
const numeralAt = new RegExp(`${arabicSource}|${chineseSource}`, 'y')
const dash = /\s?(?:[-—–―－~～〜‑]{1,2}|至|到)\s?/y
/** Bare 百, 千, 万 with a cue that makes them figures: 近百家, 百余件, 上千 is left as a figure of speech. */
const bareRound = /([近约超逾过])?([百千万亿])(余|多)?(?=[个家户人名项件条所座处支场次台辆套亩])/g

/**
 * All quantities between `span.start` and `span.end`, in order, without names, dates, ordinals and list
 * numbers. Linear in the length of the stretch.
 */
export function findQuantities(text: string, span: Span = { start: 0, end: text.length }): QuantityMatch[] {
  const slice = text.slice(span.start, span.end)
  if (!figureSign.test(slice)) return []
  const mask = maskNames(slice)
  const found: QuantityMatch[] = []
  let from = 0
  for (;;) {
    numeral.lastIndex = from
    const match = numeral.exec(slice)
    const fraction = readFraction(slice, from, match ? match.index + 2 : slice.length, mask)
    if (fraction) {
      found.push(fraction)
      from = fraction.end
      continue
    }
    if (!match) break
    const quantity = mask[match.index] ? undefined : readAt(slice, match)
    if (quantity) found.push(quantity)
    from = Math.max(match.index + match[0].length, quantity?.end ?? 0)
  }
  const all = [...found, ...readBareRound(slice, mask, found)].sort((a, b) => a.start - b.start)
  return spreadCues(slice, all).map((match) => shift(match, span.start))
}

/** The one quantity that the whole phrase is; undefined where it holds none, several, or anything else. */
export function parseQuantity(phrase: string): Quantity | undefined {
  const [only, ...others] = findQuantities(phrase)
  if (!only || others.length > 0) return undefined
  return only.start === 0 && only.end === phrase.length ? only.quantity : undefined
}

function readAt(text: string, match: RegExpExecArray): QuantityMatch | undefined {
  const start = match.index
  const end = start + match[0].length
  const arabic = /^[0-9０-９]/.test(match[0])
  if (/[第A-Za-z.．]/.test(text[start - 1] ?? '')) return undefined
  const value = parseNumeral(match[0])
  if (value === undefined) return undefined
  const unit = matchUnit(text, end)
  const compound = readCompound(text, value, unit)
  if (compound)
    return assemble(text, start, end, compound.value, compound.unit, undefined, arabic ? 'arabic' : 'chinese')
  const upper = readUpper(text, start, value, unit, unit.end)
  const last = upper?.unit ?? unit
  if (!arabic && !acceptsChinese(text, match[0], last)) return undefined
  const lower = upper ? scaleTo(value, unit, last) : value
  return assemble(text, start, end, lower, last, upper?.value, arabic ? 'arabic' : 'chinese')
}

/** 9亿5000万元: two figures that make one, in the unit of the second. */
function readCompound(
  text: string,
  value: number,
  unit: UnitMatch,
): { value: number; unit: UnitMatch } | undefined {
  if (unit.base !== '' || unit.factor < 1e8) return undefined
  numeralAt.lastIndex = unit.end
  const rest = numeralAt.exec(text)
  const small = rest ? parseNumeral(rest[0]) : undefined
  if (!rest || small === undefined) return undefined
  const smaller = matchUnit(text, unit.end + rest[0].length)
  if (smaller.factor === 1 || smaller.factor >= unit.factor) return undefined
  return { value: Number(((value * unit.factor) / smaller.factor + small).toPrecision(15)), unit: smaller }
}

/** The second half of `5%—5.5%`, `2-3个`, `3至5年`: a larger numeral behind a dash, with the same kind of unit. */
function readUpper(
  text: string,
  start: number,
  low: number,
  unit: UnitMatch,
  at: number,
): { value: number; unit: UnitMatch } | undefined {
  if (/[从由自]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined
  dash.lastIndex = at
  const bridge = dash.exec(text)
  if (!bridge) return undefined
  numeralAt.lastIndex = at + bridge[0].length
  const match = numeralAt.exec(text)
  const value = match ? parseNumeral(match[0]) : undefined
  if (!match || value === undefined) return undefined
  const upper = matchUnit(text, numeralAt.lastIndex)
  const alike = unit.base === '' || unit.base === upper.base
  if (!alike || scaleTo(low, unit, upper) >= value) return undefined
  return { value, unit: upper }
}

/** 8000万—1亿元: the lower figure in the unit of the upper one. */
function scaleTo(value: number, from: UnitMatch, to: UnitMatch): number {
  if (from.printed === '' || from.factor === to.factor) return value
  return Number(((value * from.factor) / to.factor).toPrecision(15))
}

/** Chinese numerals are figures only before a counting unit; 一 alone before one is the article more often than not. */
function acceptsChinese(text: string, printed: string, unit: UnitMatch): boolean {
  if (unit.printed === '') return false
  if (unit.base === '') return printed.length > 1 || /[余多]/.test(unit.more ?? '')
  if (!chineseNumeralUnits.has(unit.base)) return unit.factor > 1
  return !/^[大类级]/.test(text.slice(unit.end, unit.end + 1))
}

function assemble(
  text: string,
  start: number,
  end: number,
  value: number,
  unit: UnitMatch,
  max: number | undefined,
  form: NumeralForm,
): QuantityMatch {
  const negative =
    /(?:^|[^\d%％年月日个])[-－−]$/.test(text.slice(Math.max(0, start - 2), start)) && form === 'arabic'
  const first = negative ? start - 1 : start
  const prefix = cueBefore(text, first)
  const suffix = cueAfter(text, unit.end)
  const op = decideOp(max !== undefined, prefix, suffix, unit)
  const cue = op === 'eq' || op === 'range' ? undefined : (suffix?.text ?? prefix?.text ?? unit.more)
  const from = prefix?.start ?? first
  const to = suffix?.end ?? unit.end
  const share = unit.base === '成'
  const scaled = share ? { ...unit, printed: '%', base: '%' } : unit
  const sign = (negative ? -1 : 1) * (share ? 10 : 1)
  return {
    start: from,
    end: to,
    quantity: makeQuantity(
      {
        op,
        value: value * sign,
        ...(max === undefined ? {} : { max: max * sign }),
        text: text.slice(from, to),
        ...(cue ? { cue } : {}),
      },
      scaled,
    ),
    numeral: { start: first, end },
    unit: { start: end, end: unit.end },
    family: unit.family,
    form,
    ...(prefix ? { before: prefix } : {}),
    ...(suffix ? { after: suffix } : {}),
  }
}

/** The cue behind the figure decides over the one before it (突破100家以上), a range over both. */
function decideOp(isRange: boolean, prefix?: Cue, suffix?: Cue, unit?: UnitMatch): QuantityOp {
  if (isRange) return 'range'
  if (suffix) return suffix.op
  if (prefix) return prefix.op
  return unit?.more ? 'gt' : 'eq'
}

function readBareRound(text: string, mask: Uint8Array, taken: QuantityMatch[]): QuantityMatch[] {
  const found: QuantityMatch[] = []
  for (const match of text.matchAll(bareRound)) {
    const [, lead, sign = '', more] = match
    const start = match.index + (lead?.length ?? 0)
    if (
      mask[start] ||
      (!lead && !more) ||
      taken.some((other) => other.start < start + 1 && start < other.end)
    )
      continue
    const value = parseNumeral(`一${sign}`)
    if (value === undefined || /[\d一二两三四五六七八九十数几上成]/.test(text[match.index - 1] ?? ''))
      continue
    found.push(assemble(text, start, start + 1, value, matchUnit(text, start + 1), undefined, 'chinese'))
  }
  return found
}

function shift(match: QuantityMatch, by: number): QuantityMatch {
  if (by === 0) return match
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by })
  return {
    ...move(match),
    numeral: move(match.numeral),
    unit: move(match.unit),
    ...(match.before ? { before: move(match.before) } : {}),
    ...(match.after ? { after: move(match.after) } : {}),
  }
}
