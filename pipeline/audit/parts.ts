/** Parts that do not add up to their whole: portfolios split by status or category, and 分为/包括 lists in a sentence. */
import { splitSentences } from '../../extractors/sentences.js'
import type { QuantityMatch } from '../../extractors/values/match.js'
import { findQuantities } from '../../extractors/values/quantity.js'
import type { Finding } from '../../schemas/hit.js'
import type { Portfolio } from '../../schemas/project.js'
import { halfPlace, sumText, tidy } from './precision.js'
import { type AuditView, type Check, finding, findingOn, recordsOf } from './view.js'

const kind = 'parts_sum'
type Field = 'count' | 'totalInvestment' | 'annualInvestment'
const fields: readonly (readonly [Field, string])[] = [
  ['count', '项目数'],
  ['totalInvestment', '总投资'],
  ['annualInvestment', '年度投资'],
]

export const portfolioParts: Check = {
  kind,
  run: (view) => {
    const portfolios = recordsOf(view, 'portfolio').filter(({ restates }) => !restates)
    return portfolios.flatMap((whole) =>
      familiesOf(whole, portfolios).flatMap((parts) => compareFamily(view, whole, parts)),
    )
  },
}

/** Parts that split the whole once: new and ongoing, or the categories of one status. */
function familiesOf(whole: Portfolio, all: readonly Portfolio[]): Portfolio[][] {
  const later = all.filter((part) => part !== whole && part.evidence.start >= whole.evidence.start)
  const byStatus =
    whole.status || whole.category
      ? []
      : later.filter((part) => part.status && !part.category && kin(whole, part))
  const byCategory = whole.category
    ? []
    : later.filter((part) => part.category && part.status === whole.status)
  return [
    uniqueBy(byStatus, ({ status }) => status),
    uniqueBy(byCategory, ({ category }) => category),
  ].filter((parts) => parts.length >= 2 && isSplit(whole, parts))
}

function kin(whole: Portfolio, part: Portfolio): boolean {
  return whole.name === part.name || part.name.includes('项目') || whole.name.includes(part.name)
}

function uniqueBy(parts: readonly Portfolio[], key: (part: Portfolio) => string | undefined): Portfolio[] {
  const kept = new Map<string | undefined, Portfolio>()
  for (const part of parts) if (!kept.has(key(part))) kept.set(key(part), part)
  return [...kept.values()]
}

/** They are a split of this whole where at least one of the sums comes out: then the others must too. */
function isSplit(whole: Portfolio, parts: readonly Portfolio[]): boolean {
  return fields.some(([field]) => {
    const sums = sumOf(whole, parts, field)
    return sums !== undefined && Math.abs(sums.total - sums.whole) <= sums.slack
  })
}

function amountOf(portfolio: Portfolio, field: Field): number | undefined {
  return field === 'count' ? portfolio.count : portfolio[field]?.base.value
}

function sumOf(whole: Portfolio, parts: readonly Portfolio[], field: Field) {
  const all = parts.map((part) => amountOf(part, field))
  const aim = amountOf(whole, field)
  if (aim === undefined || all.some((value) => value === undefined)) return undefined
  const values = all.filter((value) => value !== undefined)
  const unit = field === 'count' ? 1 : (whole[field]?.base.value ?? 1) / (whole[field]?.value || 1)
  const rounding =
    field === 'count'
      ? 0
      : [whole, ...parts].reduce((sum, each) => sum + halfPlace({ value: each[field]?.value ?? 0 }), 0)
  return {
    whole: aim / unit,
    values: values.map((value) => tidy(value / unit)),
    total: tidy(values.reduce((a, b) => a + b, 0) / unit),
    slack: rounding + 1e-6,
  }
}

function compareFamily(view: AuditView, whole: Portfolio, parts: readonly Portfolio[]): Finding[] {
  return fields.flatMap(([field, word]) => {
    const sums = sumOf(whole, parts, field)
    if (!sums || Math.abs(sums.total - sums.whole) <= sums.slack) return []
    const explanation = `“${whole.name}”${word}为${tidy(sums.whole)}，各部分相加为 ${sumText(sums.values)}，相差${tidy(Math.abs(sums.total - sums.whole))}。`
    return [findingOn(view, kind, explanation, [whole, ...parts])]
  })
}

/** 分为, 包括, 分别是: the parts named are all there are. 其中 names some of them: they may not exceed the whole. */
const exhaustive = /分为|包括|由[^，。]{0,6}组成|分别(?:是|为)|[:：]/
const some = /其中/

export const sentenceParts: Check = {
  kind,
  run: (view) => {
    const { text, segments } = view.document
    const ends = segments.filter(({ role }) => role !== 'glossary')
    return ends.flatMap((segment) =>
      splitSentences(text, segment).flatMap((span) =>
        /其中|分为|包括|组成|分别/.test(text.slice(span.start, span.end)) ? checkSentence(view, span) : [],
      ),
    )
  },
}

function checkSentence(view: AuditView, span: { start: number; end: number }): Finding[] {
  const { text } = view.document
  const all = findQuantities(text, span).filter(
    ({ quantity }) => !/[%％]|百分点|倍|位/.test(quantity.unit) && quantity.op === 'eq',
  )
  return all.flatMap((whole, index) => {
    const parts = partsAfter(text, whole, all.slice(index + 1))
    if (parts.length < 2) return []
    const between = text.slice(whole.end, parts[0]?.start)
    const [isSome, isAll] = [some.test(between), exhaustive.test(between)]
    if (!isSome && !isAll) return []
    const values = parts.map(({ quantity }) => quantity.value)
    const total = tidy(values.reduce((a, b) => a + b, 0))
    const slack = [whole, ...parts].reduce((sum, { quantity }) => sum + halfPlace(quantity), 0) + 1e-6
    const off =
      isAll && !isSome ? Math.abs(total - whole.quantity.value) > slack : total > whole.quantity.value + slack
    if (!off) return []
    const severity = isAll && !isSome ? 'warning' : 'error'
    const explanation = `总数为${whole.quantity.value}${whole.quantity.unit}，所列部分相加为 ${sumText(values)}${whole.quantity.unit}。`
    return [
      finding(view, kind, severity, explanation, [
        { start: whole.start, end: parts.at(-1)?.end ?? whole.end },
      ]),
    ]
  })
}

const firstPart = /^[^。；]{0,14}(?:其中|分为|包括|组成|分别)[^。；，]{0,16}$/
/** Parts of a 其中 are joined by 、 alone: behind a comma something else may begin. */
const nextPart = {
  some: /^[^。；，、]{0,4}[、和及][^。；，、]{0,12}$/,
  all: /^[^。；，、]{0,4}[、，和及][^。；，、]{0,12}$/,
}

/** Figures with the whole's unit that follow in one list: no clause without such a figure stands between. */
function partsAfter(text: string, whole: QuantityMatch, rest: readonly QuantityMatch[]): QuantityMatch[] {
  const parts: QuantityMatch[] = []
  const isSome = some.test(text.slice(whole.end, rest[0]?.start))
  let end = whole.end
  for (const next of rest) {
    const joint = parts.length === 0 ? firstPart : nextPart[isSome ? 'some' : 'all']
    if (next.quantity.unit !== whole.quantity.unit || !joint.test(text.slice(end, next.start))) break
    parts.push(next)
    end = next.end
  }
  return parts
}
