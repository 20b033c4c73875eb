/** A row of figures → for each figure the thing it measures, from the words around it or from what stood before. */
import { moneyNouns } from '../lexicon/attributes.js'
import { ranking } from '../lexicon/predicates.js'
import { rankScope } from '../lexicon/scopes.js'
import { leadingVerbs } from '../lexicon/verbs.js'
import type { QuantityMatch } from '../values/match.js'
import { emptyBehind } from './exclusion.js'
import type { Predicate } from './predicate.js'
import { type Row, rightNoun } from './row.js'
import { trimThing } from './thing.js'
import { completeRow, isBareAttribute, splitRow, splitTownAndCountry, withHead } from './things.js'

/** How a thing was found; the less direct, the less sure. */
export type Derivation =
  | 'before'
  | 'behind'
  | 'composed'
  | 'attribute'
  | 'row'
  | 'each'
  | 'elided'
  | 'missing'

export type Resolved = {
  figure: QuantityMatch
  thing: string
  /** Where the words of the thing begin and end in the text, for the quote; absent where it was taken from before. */
  start?: number
  end?: number
  derivation: Derivation
  rankScope?: string
}

/** What earlier clauses of the sentence left: things of the last row, and of the row before it. */
export type Memory = { things: string[]; earlier: string[]; clause: string }

type Sides = { text: string; row: Row; predicate: Predicate; memory: Memory }

const each =
  /(?:分别|各自|依次|均|双双|都|皆|分居|分列|各(?!项|类|级|地|族|界|县|市|省|镇|乡|村|单位|部门|种))/
const endsInVerb = new RegExp(
  `(?:${[...leadingVerbs].sort((a, b) => b.length - a.length).join('|')}|新增|净增)(?:了)?$`,
)
const rankVerb = new RegExp(`(?:${ranking})(?:在)?(?:了)?([^，。；]{0,24})$`)

/** The things of a row. `predicate` is what was read at the end of its left side. */
export function resolveRow(sides: Sides): Resolved[] {
  const { row } = sides
  const isRank = row.figures[0]?.family === 'rank'
  return distribute(sides) ?? (isRank ? resolveRank(sides) : resolveShared(sides))
}

/** The left side up to the predicate. */
function leftBody({ text, row, predicate }: Sides): string {
  return text.slice(row.left.start, row.left.start + predicate.from)
}

/** `A、B分别增长6%、8%`, `A、B均居第4位`, `A、B达2家、30家`. */
function distribute(sides: Sides): Resolved[] | undefined {
  const { text, row, memory } = sides
  const whole = text.slice(row.left.start, row.left.end)
  const marker = lastMarker(whole)
  const figures = row.figures
  if (!marker && figures.length < 2) return undefined
  const names = marker ? whole.slice(0, marker.index) : leftBody(sides)
  const span = trimThing(text, { start: row.left.start, end: row.left.start + names.length })
  const printed = text.slice(span.start, span.end)
  let things = printed === '' ? [] : completeRow(splitRow(printed))
  let derivation: Derivation = 'row'
  if (things.length === 0 && marker) {
    things = memory.things.length > 1 ? memory.things : [...memory.earlier, ...memory.things].slice(-2)
    derivation = 'each'
  } else if (things.length === 1 && figures.length > 1) {
    const listed = isBareAttribute(things[0] ?? '')
      ? splitRow(memory.clause).map((part) => trimmed(part))
      : []
    if (listed.length === figures.length) things = listed.map((part) => withHead(part, things[0] ?? ''))
    else if (!marker || things[0] === undefined) return undefined
  }
  if (things.length < 2 && figures.length < 2) return undefined
  if (
    !marker &&
    (things.length !== figures.length || row.figures.some((figure) => figure.family !== figures[0]?.family))
  )
    return undefined
  return pair(things, figures, span, derivation, marker?.scope)
}

function trimmed(part: string): string {
  const span = trimThing(part, { start: 0, end: part.length })
  return part.slice(span.start, span.end)
}

function lastMarker(whole: string): { index: number; scope?: string } | undefined {
  let found: { index: number; scope?: string } | undefined
  const pattern = new RegExp(each.source, 'g')
  for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
    if (
      /平均|人均|年均|户均|月均|日均|地均|亩均|均衡/.test(
        whole.slice(Math.max(0, match.index - 1), match.index + 2),
      ) ||
      /首都|成都|都市|都匀/.test(whole.slice(Math.max(0, match.index - 1), match.index + 2))
    )
      continue
    const tail = whole.slice(match.index + match[0].length)
    if (tail.length <= 16 && !/[、，；]/.test(tail)) found = { index: match.index, scope: tail }
  }
  return found
}

function pair(
  things: string[],
  figures: QuantityMatch[],
  span: { start: number; end: number },
  derivation: Derivation,
  scope?: string,
): Resolved[] {
  const at = span.end > span.start ? span : {}
  const make = (thing: string, figure: QuantityMatch): Resolved => ({
    figure,
    thing,
    derivation,
    ...at,
    ...(figure.family === 'rank' && scope ? { rankScope: scope } : {}),
  })
  const only = figures[0]
  if (figures.length === 1 && only) return things.map((thing) => make(thing, only))
  return figures.map((figure, index) => make(things[Math.min(index, things.length - 1)] ?? '', figure))
}

function resolveRank(sides: Sides): Resolved[] {
  const { text, row, memory } = sides
  const whole = text.slice(row.left.start, row.left.end)
  const verb = rankVerb.exec(whole)
  const scoped = verb ? { index: verb.index, scope: verb[1] ?? '' } : bareScope(whole)
  const span = trimThing(text, { start: row.left.start, end: row.left.start + scoped.index })
  const printed = text.slice(span.start, span.end).replace(/(?:在|中)$/, '')
  const scope = scoped.scope === '' ? {} : { rankScope: scoped.scope.replace(/^在/, '') }
  return row.figures.flatMap((figure): Resolved[] => {
    if (printed === '' || (isScopeOnly(printed) && memory.things.length > 0)) {
      const thing = memory.things.at(-1) ?? trimmed(memory.clause)
      return [{ figure, thing, derivation: memory.things.length > 0 ? 'elided' : 'missing', ...scope }]
    }
    const parts = completeRow(splitRow(printed))
    const names = parts.every((part) => part.length > 3) ? parts : [printed]
    return names.map((name) => ({
      figure,
      thing: isBareAttribute(name) ? withHead(memory.things.at(-1) ?? '', name) : name,
      derivation: names.length > 1 ? 'row' : isBareAttribute(name) ? 'attribute' : 'before',
      start: span.start,
      end: span.end,
      ...scope,
    }))
  })
}

/** Without a verb of position the scope is what is known as one, or what follows the last attribute. */
function bareScope(whole: string): { index: number; scope: string } {
  const known = rankScope.exec(whole)
  if (known) return { index: known.index, scope: known[0] }
  const attribute =
    /^(.*(?:率|数|量|额|指数|增速|总量|水平|成绩|考评|考核|满意度|规模))([\u4e00-\u9fff]{2,6})$/.exec(whole)
  return attribute
    ? { index: (attribute[1] ?? '').length, scope: attribute[2] ?? '' }
    : { index: whole.length, scope: '' }
}

function isScopeOnly(printed: string): boolean {
  return (
    (rankScope.test(printed) && rankScope.exec(printed)?.index === 0) ||
    (printed.length <= 4 && !/[率数量额比度值速]$/.test(printed))
  )
}

function resolveShared(sides: Sides): Resolved[] {
  const { text, row, predicate, memory } = sides
  const body = leftBody(sides)
  const span = trimThing(text, { start: row.left.start, end: row.left.start + body.length })
  const left = text.slice(span.start, span.end)
  const noun = usableNoun(sides)
  const behind = noun ? text.slice(noun.start, noun.end) : ''
  const make = (thing: string, derivation: Derivation, start?: number, end?: number): Resolved[] =>
    row.figures.map((figure) => ({
      figure,
      thing,
      derivation,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    }))
  if (behind !== '' && noun) {
    const composed =
      left !== '' &&
      !endsInVerb.test(body) &&
      !/[对为把将向给以用在从由]$/.test(body) &&
      left.length + behind.length <= 24
    const start = row.left.start
    return composed
      ? make(left + behind, 'composed', start, noun.end)
      : make(behind, 'behind', start, noun.end)
  }
  if (left === '')
    return make(
      memory.things.at(-1) ?? trimmed(memory.clause),
      memory.things.length > 0 ? 'elided' : 'missing',
    )
  if (isBareAttribute(left) && memory.things.length > 0)
    return make(withHead(memory.things.at(-1) ?? '', left), 'attribute', span.start)
  if (predicate.kind !== 'none' && row.figures.length === 2) {
    const pairOf = splitTownAndCountry(left)
    if (pairOf.length === 2)
      return row.figures.map((figure, at) => ({
        figure,
        thing: pairOf[at] ?? left,
        derivation: 'row',
        start: span.start,
      }))
  }
  return make(left, 'before', span.start)
}

/** The noun behind the row's last figure, where it can name what is counted. */
function usableNoun({ text, row, predicate }: Sides): { start: number; end: number } | undefined {
  const family = row.figures.at(-1)?.family
  if (predicate.kind === 'by' || predicate.kind === 'gap' || family === 'points' || family === 'times')
    return undefined
  const behind = text.slice(row.right.start, row.right.end)
  if (emptyBehind(behind)) return undefined
  if (family === 'share' && !/^(?:以上)?的/.test(behind)) return undefined
  const noun = rightNoun(text, row)
  if (noun.end - noun.start < 2) return undefined
  return family === 'money' && !moneyNouns.test(text.slice(noun.start, noun.end)) ? undefined : noun
}
