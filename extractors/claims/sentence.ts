/** A sentence → its claims: every figure that counts, with the thing it measures and how. */
import type { Direction, Measure, Quantity } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'
import type { QuantityMatch } from '../values/match.js'
import { type Actors, leadingActors, saidOf, scoredOne } from './actors.js'
import { type Clause, readClauses } from './clause.js'
import { decideMeasure, type Predicate, readPredicate } from './predicate.js'
import { belongsToProject } from './project-figure.js'
import { type Derivation, type Memory, type Resolved, resolveRow } from './resolve.js'
import { type Row, readRows } from './row.js'
import { nounBehind, trimThing } from './thing.js'
import { withHead } from './things.js'
import { itemBefore, said, titleBefore } from './title-before.js'

/** A figure with all that its sentence says of it, not yet a promise or an achievement. */
export type Claim = {
  figure: QuantityMatch
  quantity: Quantity
  indicator: string
  measure: Measure
  direction?: Direction
  quote: Span
  clause: Clause
  derivation: Derivation
  rankScope?: string
  against?: string
  from?: Quantity
  /** Of whom it is said, where a bulletin names a bureau or township before it. */
  who?: string
}

/** A quote that would grow longer than this starts at its own clause. */
const longestQuote = 110

/** Without one of these a sentence holds no figure. */
const figureSign = /[0-9０-９]|[一二两三四五六七八九十百千零翻首榜]|半数|一半/

const forgotten: Memory = {
  things: [],
  earlier: [],
  clause: '',
  from: 0,
  plain: false,
  title: '',
  beyond: '',
  joined: false,
  actors: 1,
}

/** @param bulletin the sentence opens with whom its figures are said of, as those of 通报 do */
export function readClaims(text: string, sentence: Span, bulletin = false): Claim[] {
  if (!figureSign.test(text.slice(sentence.start, sentence.end))) return []
  const clauses = readClauses(text, sentence)
  const claims: Claim[] = []
  let memory: Memory = { ...forgotten, title: titleBefore(text, sentence.start) }
  const item = bulletin ? itemBefore(text, sentence.start) : ''
  if (item !== '') memory = { ...memory, title: item, beyond: item }
  let actors: Actors | undefined
  for (const whole of clauses) {
    const named = bulletin ? leadingActors(text, whole) : undefined
    actors = named ?? actors
    memory = { ...memory, actors: actors?.names.length ?? 1 }
    const clause = named ? { ...whole, start: named.end } : whole
    let consumed = clause.start
    for (const printed of readRows(text, clause)) {
      const row = behind(printed, consumed)
      const found = readRow(text, clause, row, memory, claims)
      consumed = Math.max(consumed, ...found.map(({ end }) => end))
      if (found.length === 0) continue
      const kept = found
        .map(({ claim }) => (bulletin ? scoredOne(claim, memory) : claim))
        .filter((claim) => !belongsToProject(text, claim, sentence))
      claims.push(...saidOf(text, row, kept, actors, named))
      const things = [
        ...new Set(
          kept.length > 0
            ? kept.map(({ indicator }) => indicator)
            : found.map(({ claim }) => claim.indicator),
        ),
      ]
      // 项目21个，总投资…，年度计划投资…，已开工13个: of the projects, not of what they cost.
      if (bulletin && memory.things.length > 0 && things.every((thing) => /(?:总|计划)投资$/.test(thing)))
        continue
      memory = {
        ...memory,
        things,
        earlier: [...memory.earlier, ...memory.things].slice(-6),
        plain: false,
        joined: text[row.left.start] === '、' && row.figures[0]?.family === 'count',
      }
    }
    memory = /[；;。]/.test(clause.mark)
      ? { ...forgotten, beyond: memory.things.at(-1) ?? memory.beyond }
      : {
          ...memory,
          clause: bodyOf(text, clause),
          from: clause.start,
          plain: claims.at(-1)?.clause !== clause,
        }
  }
  return namedInvestments(claims)
}

/** 投资1800万元，完成17个老旧小区改造: an investment is named by the works it went into. */
function namedInvestments(claims: Claim[]): Claim[] {
  return claims.map((claim, at) => {
    const works = claims[at + 1]
    const bare = claim.figure.family === 'money' && /^(?:完成|累计)?投资$/.test(claim.indicator)
    return bare && works?.figure.family === 'count' && !/^(?:惠及|受益)/.test(works.indicator)
      ? { ...claim, indicator: works.indicator + claim.indicator }
      : claim
  })
}

/** The row without the words at its left that already named the thing of the row before. */
function behind(row: Row, consumed: number): Row {
  const left = { ...row.left, start: Math.max(row.left.start, consumed) }
  return { ...row, left, link: row.origins.length > 0 ? row.link : left }
}

/** 总投资126亿元的新材料、轮胎等18个重点项目: the price and the examples are no part of the name. */
const pricedList = /^总投资[\d.]+[万亿]*元(?:以上)?的(?:[^，；]*等\d+个(?=.{2}))?/

function bodyOf(text: string, clause: Clause): string {
  const span = trimThing(text, clause)
  return text.slice(span.start, span.end).replace(pricedList, '').replace(said, '')
}

function readRow(
  text: string,
  clause: Clause,
  row: Row,
  memory: Memory,
  earlier: Claim[],
): { claim: Claim; end: number }[] {
  const first = row.figures[0]
  if (!first) return []
  const predicate = predicateOf(text, row, first)
  return resolveRow({ text, row, predicate, memory }).map((resolved) => {
    const figure = withUnitOf(resolved.figure, row)
    const indicator = tidy(withParent(text, row, resolved, memory))
    const from = resolved.derivation === 'missing' && memory.clause !== '' ? memory.from : undefined
    const quote = quoteOf(text, clause, row, resolved, from ?? earlier.at(-1)?.quote.start)
    return {
      end: resolved.end ?? figure.end,
      claim: {
        figure,
        quantity: asMultiple(figure, predicate),
        indicator,
        ...measureOf(figure, predicate, resolved, indicator, earlier.at(-1)),
        quote,
        clause,
        derivation: resolved.derivation,
        ...(resolved.rankScope ? { rankScope: resolved.rankScope } : {}),
        ...(predicate.against ? { against: predicate.against } : {}),
        ...originOf(row, resolved.figure),
      },
    }
  })
}

function originOf(row: Row, figure: QuantityMatch): { from?: Quantity } {
  const origin = row.origins[row.figures.indexOf(figure)]
  return origin ? { from: origin.quantity } : {}
}

/** 提升改造100个小区: a verb of change with its object behind the figure says nothing of change. */
function predicateOf(text: string, row: Row, first: QuantityMatch): Predicate {
  const predicate = readPredicate(text.slice(row.link.start, row.link.end), first)
  const grown =
    predicate.kind === 'none' &&
    first.family === 'share' &&
    /^的?(?:正|高速|较快|快速)?(?:增长|增速|增幅)(?=[，。；、]|$)/.test(
      text.slice(row.right.start, row.right.end),
    )
  if (grown) return { ...predicate, kind: 'by', direction: 'up' }
  const counts = !['share', 'points', 'times', 'rank'].includes(first.family)
  const before = trimThing(text, { start: row.left.start, end: row.left.start + predicate.from })
  const object = nounBehind(text, row.right.start, row.right.end)
  const transitive = before.end === before.start || first.family === 'count'
  if (counts && predicate.kind === 'by' && transitive && object.end - object.start >= 2)
    return { kind: 'none', from: row.left.end - row.left.start }
  return predicate
}

/** 增长7%以上、力争8%: a second figure for the same thing is of the same kind as the first. */
function measureOf(
  figure: QuantityMatch,
  predicate: Predicate,
  resolved: Resolved,
  indicator: string,
  last: Claim | undefined,
): Pick<Claim, 'measure' | 'direction'> {
  const again =
    last && resolved.derivation === 'elided' && predicate.kind === 'none' && last.indicator === indicator
  if (again && last.figure.family === figure.family && figure.family === 'share')
    return { measure: last.measure, ...(last.direction ? { direction: last.direction } : {}) }
  return decideMeasure(figure, predicate, indicator)
}

/** Without note marks, blanks, and the count of what is measured (17个重点产业增加值). */
function tidy(thing: string): string {
  return thing
    .replace(/(?<=.{2})未$/, '')
    .replace(/^[一二两三四五六七八九十\d]+批(?=.{2})/, '')
    .replace(/(?<=[\u4e00-\u9fff]的)\d+[项件个](?=[\u4e00-\u9fff]{2})/, '')
    .replace(/[［[【〔]\d{1,3}[］\]】〕]|\s/g, '')
    .replace(/^\d+(?:余|多)?[个项条家户座所](?:以上)?(?!及以[上下])(?=.{4})/, '')
}

/** 其中农村1万个: a bare qualifier takes the thing it is a part of. */
function withParent(text: string, row: Row, resolved: Resolved, memory: Memory): string {
  const parent = memory.things.at(-1)
  const lead = text.slice(row.left.start, row.left.end)
  const kind = /^[\d.]+[百千万亿]*元(?:及?以上)$/.test(resolved.thing)
    ? /(?:项目|企业|工程|园区)$/.exec(parent ?? '')
    : null
  if (kind) return resolved.thing + kind[0]
  if (parent && !/^(?:完成|累计)?投资$/.test(parent) && /^(?:惠及|受益).{0,6}$/.test(resolved.thing))
    return parent.replace(/(?<=.{3})(?:带动|拉动|撬动|惠及|受益).*$|(?<=.{4})率$/, '') + resolved.thing
  const level = /^(?:国家|省|市|县|区)级$/
  const sibling = /^(?:新增|新认定|新创建)?(?:国家|省|市|县|区)级(?=(.{3,}))/.exec(parent ?? '')
  if (sibling && level.test(resolved.thing) && (/^、/.test(lead) || lead === resolved.thing))
    return resolved.thing + sibling[1]
  if (!parent || !/其中/.test(lead)) return resolved.thing
  const added = /^(?:净增|新增|新登记|新设)/.exec(parent)?.[0]
  if (
    added &&
    resolved.derivation === 'before' &&
    /^(?:企业|个体工商户|高铁|农村|民营企业|高速公路|工业企业)$/.test(resolved.thing)
  )
    return added + resolved.thing
  if (
    /^(?:农村|城镇|城市|乡村|省级|市级|县级|国家级|市本级|省本级|女性|新增|[国省市县]级|续建|新建|在建|新开工|竣工)$/.test(
      resolved.thing,
    )
  )
    return resolved.thing + parent.replace(/^(?:国家|省|市|县|区)级(?:以上|及以上)/, '')
  return /^(?:占比|比重|比例)/.test(resolved.thing) ? withHead(parent, resolved.thing) : resolved.thing
}

/** 分别达1.28万亿、8200亿元, 高2.2个、3.7个百分点: the unit printed with the last figure is that of all. */
function withUnitOf(figure: QuantityMatch, row: Row): QuantityMatch {
  const last = row.figures.at(-1)
  const { quantity } = figure
  if (!last || last === figure) return figure
  if (/^个?$/.test(quantity.unit) && last.family === 'points')
    return {
      ...figure,
      family: 'points',
      quantity: {
        ...quantity,
        unit: last.quantity.unit,
        base: { ...quantity.base, unit: last.quantity.base.unit },
      },
    }
  if (quantity.base.unit !== '' || last.quantity.base.unit === '') return figure
  const unit = last.quantity.base.unit
  return {
    ...figure,
    family: last.family,
    quantity: { ...quantity, unit: quantity.unit + unit, base: { ...quantity.base, unit } },
  }
}

/** 增长2倍 makes three of one: a multiple's base is the new value over the old. */
function asMultiple(figure: QuantityMatch, predicate: Predicate): Quantity {
  const { quantity } = figure
  if (figure.family !== 'times' || figure.form === 'multiple' || predicate.kind !== 'by') return quantity
  return { ...quantity, base: { ...quantity.base, value: Number((quantity.base.value + 1).toPrecision(15)) } }
}

/** From the words of the thing, or from the claim it was taken from, to the end of the figure. */
function quoteOf(
  text: string,
  clause: Clause,
  row: Row,
  resolved: Resolved,
  origin: number | undefined,
): Span {
  const own = skipJoints(text, row.left.start, row.figures[0]?.start ?? row.left.end)
  const borrowed = ['elided', 'attribute', 'each', 'missing'].includes(resolved.derivation)
    ? origin
    : undefined
  const end = Math.max(resolved.end ?? 0, resolved.figure.end)
  const start = Math.min(own, borrowed ?? own, resolved.start ?? own)
  return end - start > longestQuote
    ? { start: Math.max(clause.start, Math.min(own, resolved.figure.start)), end }
    : { start: skipJoints(text, start, resolved.figure.start), end }
}

function skipJoints(text: string, from: number, to: number): number {
  const joints = /^(?:[\s、，,；;：:及与]|和(?![谐平美田睦])|\d{1,2}[.．、](?!\d))*/
  return from + (joints.exec(text.slice(from, to))?.[0].length ?? 0)
}
