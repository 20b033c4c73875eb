/** A row of figures → for each figure the thing it measures, from the words around it or from what stood before. */
import type { Span } from '../../schemas/span.js'
import { canonicalIndicator } from '../indicators.js'
import { isCityOrProvince } from '../lexicon/places.js'
import { rankScope } from '../lexicon/scopes.js'
import type { QuantityMatch } from '../values/match.js'
import { elided, lenderOf, stateOfTask, withLentWords, worksDone } from './borrow.js'
import { distribute } from './distribute.js'
import { beyondPlace, lastAct, lastEvent, withNew } from './last-act.js'
import { heldBehind } from './noun-company.js'
import { isPriced, nameWithNoun, priced, usableNoun } from './noun-name.js'
import type { Predicate } from './predicate.js'
import { isScopeOnly, readRankWords } from './rank.js'
import type { Row } from './row.js'
import { afterEtc, trimThing } from './thing.js'
import { completeRow, isBareAttribute, splitRow, splitTownAndCountry, wholeOf, withHead } from './things.js'

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

/** What earlier clauses of the sentence left. */
export type Memory = {
  /** Things of the last row, and of the row before it. */
  things: string[]
  earlier: string[]
  /** The last clause, trimmed, and whether it held no figure. */
  clause: string
  /** Where that clause begins. */
  from: number
  plain: boolean
  /** What the short sentence before this one is about; empty where there is none. */
  title: string
  /** The last thing before the last semicolon of the sentence. */
  beyond: string
  /** The last two things stand in one clause, with nothing but 、 between their figures. */
  joined: boolean
  /** Of how many bureaus or townships the clause speaks. */
  actors: number
}

export type Sides = { text: string; row: Row; predicate: Predicate; memory: Memory }

/** The things of a row. */
export function resolveRow(sides: Sides): Resolved[] {
  const isRank = sides.row.figures[0]?.family === 'rank'
  return distribute(sides) ?? (isRank ? resolveRank(sides) : resolveShared(sides))
}

/** The left side without the predicate. */
export function leftBody({ text, row, predicate }: Sides): string {
  const end = row.origins.length > 0 ? row.left.end : row.left.start + predicate.from
  return text.slice(row.left.start, end)
}

function resolveRank(sides: Sides): Resolved[] {
  const { text, row, memory } = sides
  const words = readRankWords(text.slice(row.left.start, row.left.end))
  const span = trimThing(text, { start: row.left.start, end: row.left.start + words.thing })
  const printed = text
    .slice(span.start, span.end)
    .replace(/(?:在|中|上)$|连续[^，、]{1,4}[届年次]保持(?=.{2})/, '')
  const scope = words.scope === '' ? {} : { rankScope: words.scope.replace(/^在/, '') }
  const ranking = isCityOrProvince(printed) ? words.scope.replace(rankScope, '') : ''
  if (ranking.length > 4)
    return row.figures.map((figure) => ({
      figure,
      thing: ranking,
      derivation: 'before',
      start: span.start,
      ...scope,
    }))
  const split = splitRow(printed)
  const parts = split.length > 1 ? completeRow(split) : split
  const names =
    parts.length > 1 && parts.every((part) => /(?:[率数量额比度值速绩考评平模力]|贸易)$/.test(part))
      ? parts
      : [printed]
  return row.figures.flatMap((figure): Resolved[] => {
    if (printed === '' || (!isBareAttribute(printed) && isScopeOnly(printed) && before(memory) !== ''))
      return [
        {
          figure,
          thing: before(memory),
          derivation: memory.things.length > 0 ? 'elided' : 'missing',
          ...scope,
        },
      ]
    return names.map((name) => ({
      figure,
      thing: isBareAttribute(name) ? withHead(before(memory), name) : name,
      derivation: names.length > 1 ? 'row' : isBareAttribute(name) ? 'attribute' : 'before',
      start: span.start,
      end: span.end,
      ...scope,
    }))
  })
}

/** What a figure without a thing of its own measures: a clause without figures right before, else the last thing. */
function before(memory: Memory): string {
  return memory.plain && memory.clause !== ''
    ? memory.clause.replace(/中$/, '')
    : (memory.things.at(-1) ?? memory.clause)
}

function resolveShared(sides: Sides): Resolved[] {
  const { text, row, predicate, memory } = sides
  const body = leftBody(sides)
  const span = afterEtc(text, trimThing(text, { start: row.left.start, end: row.left.start + body.length }))
  const named = withNew(body, text.slice(span.start, span.end))
  const printed = withLentWords(withRecipient(body, beyondPlace(lastEvent(lastAct(named)))), sides)
  const state = stateOfTask(sides, body)
  if (state !== '') return row.figures.map((figure) => ({ figure, thing: state, derivation: 'elided' }))
  const left = isPosition(printed) && memory.things.length > 0 ? '' : printed
  const make = (thing: string, derivation: Derivation, at: Partial<Span> = {}): Resolved[] =>
    row.figures.map((figure) => ({ figure, thing, derivation, ...at }))
  const noun = usableNoun(sides, left, body)
  if (noun && isPriced(sides, left)) return priced(sides, left, noun)
  if (noun) return make(...nameWithNoun(sides, body, left, noun), { start: row.left.start, end: noun.end })
  const held = heldBehind(sides, body, left)
  if (held) return make(held.thing, 'composed', { start: row.left.start, end: held.end })
  const event = left === '' ? chosenFor(sides) : undefined
  if (event) return make(event.thing, 'behind', { start: row.left.start, end: event.end })
  if (left === '') return make(elided(sides, body), memory.things.length > 0 ? 'elided' : 'missing')
  const whole = memory.things.at(-1)
  if (whole && worksDone.test(whole) && worksDone.test(`之${left}`) && left.length <= 4)
    return make(whole.replace(worksDone, '') + left, 'elided')
  if (whole && whole.length > 2 && /^(?:完工|竣工|开工|投产|投用|在建|建成投用|建成投产)$/.test(left))
    return make(whole + left, 'elided')
  if (whole && /^(?:实际)?(?:入库|到位)$/.test(left)) return make(wholeOf(whole) + left.slice(-2), 'elided')
  if (whole && /^(?:净增|新增|新登记|新注册)$/.test(left))
    return make(left + wholeOf(whole).replace(/总[量数]$/, ''), 'elided')
  const head = lenderOf(left, memory)
  if (head === '' && memory.beyond.endsWith(left) && isBareAttribute(left))
    return make(memory.beyond, 'elided')
  const costs = /投资$/.test(left) && isBareAttribute(head) && /投资$/.test(head)
  if (isBareAttribute(left) && head !== '' && !costs && !ofThePlace(left, body))
    return make(withHead(head, left), 'attribute', { start: span.start })
  const pair = predicate.kind !== 'none' && row.figures.length === 2 ? splitTownAndCountry(left) : []
  if (pair.length === 2)
    return row.figures.map((figure, at) => ({
      figure,
      thing: pair[at] ?? left,
      derivation: 'row',
      start: span.start,
    }))
  const rows = alikeThings(left, row)
  if (rows.length > 1)
    return rows.flatMap((thing) =>
      row.figures.map((figure): Resolved => ({ figure, thing, derivation: 'row', start: span.start })),
    )
  return make(left, 'before', { start: span.start })
}

const choice = '入选|获评|荣获|获|当选|荣登|得到|向全[国省]|在全[国省]'
const chosen = new RegExp(`^(?:${choice})[\\u4e00-\\u9fff“”]{2,20}`)

/** 12人入选国家高层次人才, 其中2项获一等奖、3项向全国推广: counted by what they were chosen for. */
function chosenFor({ text, row, memory }: Sides): { thing: string; end: number } | undefined {
  const unit = row.figures.at(-1)?.quantity.unit ?? ''
  const part =
    /^(?:、|.*其中)?$/s.test(text.slice(row.left.start, row.left.end)) && /^[项个家部件所]$/.test(unit)
  const whole = part ? (memory.things.at(-1) ?? '') : ''
  if (whole === '' && !/^[人名位]$/.test(unit)) return undefined
  const event = chosen.exec(text.slice(row.right.start, row.right.end))?.[0] ?? ''
  if (event === '') return undefined
  const kind = whole.replace(new RegExp(`(?:${choice}).*$`), '')
  return { thing: kind + event, end: row.right.start + event.length }
}

/** 全年投资增长5%: what a place has itself borrows no owner. */
function ofThePlace(left: string, body: string): boolean {
  return /^(?:投资|出口|进口|税收|消费)$/.test(left) && /全[年省市县区国]/.test(body)
}

/** 稳居全国前十强、增长4.8%: a position without a figure is said of the thing before it and names nothing. */
function isPosition(words: string): boolean {
  return /^(?:稳居|位居|居|跻身|进入|迈入|站上|稳定在|保持|继续保持)?[^，。；]{0,10}(?:前列|前茅|首位|榜首|领先|前[一二三四五六七八九十百\d]+[强位名]?|第[一二三][方梯][阵队])$/.test(
    words,
  )
}

/** 社会消费品零售总额、固定资产投资增长4%: two measures with one rate are two claims, even without 均. */
function alikeThings(left: string, row: Row): string[] {
  const [figure] = row.figures
  const [, first, second = ''] =
    /^([^、]{0,20}(?:建议|议案))[、和]([^、]{0,20}(?:建议|提案|议案)[^、]{0,10}率)$/.exec(left) ?? []
  if (first && row.figures.length === 1) return completeRow([first, second])
  if (row.figures.length > 1 || (figure?.family !== 'share' && figure?.family !== 'points')) return [left]
  const parts = splitRow(left)
  const measured =
    parts.length > 1 &&
    parts.every(
      (part) =>
        part.length > 3 &&
        (canonicalIndicator(part) !== undefined ||
          /[率额]$|总值|增加值|投资$|收入$|投入$|产量$|进出口$/.test(part)),
    )
  return measured ? completeRow(parts) : [left]
}

/** 面向困难群众发放一次性补贴: for whom belongs to what is given. */
function withRecipient(body: string, left: string): string {
  const given =
    /^(?:[\s、，]*)(?:累计)?(?:面向|为|向|给)([\u4e00-\u9fff]{2,10})(?:发放|提供|兑现|落实|开展)/.exec(
      body,
    )?.[1]
  return given && !left.includes(given) ? given + left : left
}
