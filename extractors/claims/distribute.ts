/** Rows of things with rows of figures: `A、B分别增长6%、8%`, `A、B均居第4位`, `A、B达2家、30家` → one pair each. */
import type { Span } from '../../schemas/span.js'
import type { QuantityMatch } from '../values/match.js'
import { type Derivation, leftBody, type Resolved, type Sides } from './resolve.js'
import { trimThing } from './thing.js'
import { completeRow, demand, isBareAttribute, splitRow, withHead } from './things.js'

const marker =
  /分别|各自|依次|均|双双|都|皆|分居|分列|各(?!项|类|级|地|族|界|县|市|省|镇|乡|村|单位|部门|种|盟|州|区|方|城|国|高校)/g
/** 均 and 都 inside other words. */
const insideWord = /平均|人均|年均|户均|月均|日均|地均|亩均|均衡|首都|成都|都市|都匀|都江|古都/

type Marked = { index: number; scope: string }

/** The pairs of a row; undefined where the row is of another kind. */
export function distribute(sides: Sides): Resolved[] | undefined {
  const { text, row, memory, predicate } = sides
  const { figures } = row
  const whole = text.slice(row.left.start, row.left.end)
  const marked = lastMarker(whole)
  if (!marked && figures.length < 2) return undefined
  const names = marked ? whole.slice(0, marked.index) : leftBody(sides)
  const span = trimThing(text, { start: row.left.start, end: row.left.start + names.length })
  const printed = text.slice(span.start, span.end)
  const things = printed === '' ? [] : completeRow(splitRow(printed))
  const alike = figures.every((figure) => figure.family === figures[0]?.family)
  const risen = predicate.kind === 'by' && figures.length === 2 && memory.things.length > 0 && alike
  const act = things.length === 0 && marked ? sharedAct(sides, marked) : ''
  if (act !== '') return pair([act], figures, span, 'row')
  if (things.length === 0 && (marked || risen))
    return pair(remembered(sides), figures, span, 'each', marked?.scope)
  const [only = ''] = things
  if (things.length === 1 && figures.length > 1 && isBareAttribute(only)) {
    const listed = memory.things.length === figures.length ? memory.things : splitRow(memory.clause)
    if (listed.length === figures.length)
      return pair(
        listed.map((part) => withHead(part, only)),
        figures,
        span,
        'row',
      )
  }
  if (
    marked &&
    figures.length === 1 &&
    things.length === 1 &&
    isBareAttribute(only) &&
    only.endsWith('率') &&
    memory.actors < 2
  ) {
    const owners = ownersIn(sides)
    if (owners.length > 1)
      return pair(
        owners.map((owner) => withHead(owner, only)),
        figures,
        span,
        'row',
      )
  }
  if (!marked && (!alike || things.length !== figures.length)) return undefined
  if (things.length < 2 && (figures.length < 2 || !marked)) return undefined
  return pair(
    things.map((thing) => (things.length > 1 && demand.test(thing) ? thing : withOwner(thing, sides))),
    figures,
    span,
    'row',
    marked?.scope,
  )
}

/** Behind the bureaus or the quarters: 分别〔承担任务〕11项、9项, 三、四季度分别〔竣工项目〕4个、6个. */
function sharedAct({ text, row, predicate, memory }: Sides, { index }: Marked): string {
  if (memory.actors < 2 && memory.things.length > 0) return ''
  const from = row.left.start + index + 2
  const end = row.left.start + predicate.from
  const span = trimThing(text, { start: from, end: Math.max(from, end) })
  const act = text.slice(span.start, span.end)
  return /^[\u4e00-\u9fff]{3,12}$/.test(act) && !isBareAttribute(act) ? act : ''
}

/** 建议82件、提案97件全部办复，面商率均达到100%: the rate of each counted thing of the clause right before. */
function ownersIn({ memory }: Sides): string[] {
  const [owner = ''] = memory.things
  const before = memory.earlier.at(-1) ?? ''
  return memory.joined && before !== '' && before !== owner ? [before, owner] : []
}

/** `总量和增速均居全国第5位`: attributes belong to what was just spoken of. */
function withOwner(thing: string, { memory }: Sides): string {
  const owner = memory.things.at(-1)
  return owner && isBareAttribute(thing) ? withHead(owner, thing) : thing
}

/** `，均居全国第2`: the things just spoken of; a list without figures right before comes first. */
function remembered({ row, memory }: Sides): string[] {
  const listed = memory.plain ? completeRow(splitRow(memory.clause)) : []
  if (listed.length > 1 && (row.figures.length === 1 || listed.length === row.figures.length)) return listed
  if (memory.things.length > 1) return memory.things
  const both = [...memory.earlier, ...memory.things].slice(-Math.max(2, row.figures.length))
  return both.length > 0 ? both : [memory.clause || memory.beyond]
}

function lastMarker(whole: string): Marked | undefined {
  let found: Marked | undefined
  for (const match of whole.matchAll(marker)) {
    const around = whole.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1)
    const tail = whole.slice(match.index + match[0].length)
    if (!insideWord.test(around) && tail.length <= 18 && !/[、，；]/.test(tail))
      found = { index: match.index, scope: tail }
  }
  return found
}

function pair(
  things: string[],
  figures: QuantityMatch[],
  span: Span,
  derivation: Derivation,
  scope = '',
): Resolved[] {
  const at = span.end > span.start && derivation === 'row' ? { start: span.start } : {}
  const named = scope.replace(/^(?:位居|位列|居|列|排名|排|稳居|保持|在|达到?|进入)+/, '')
  const make = (thing: string, figure: QuantityMatch): Resolved => ({
    figure,
    thing,
    derivation,
    ...at,
    ...(figure.family === 'rank' && named !== '' ? { rankScope: named } : {}),
  })
  const [only] = figures
  if (figures.length === 1 && only) return things.map((thing) => make(thing, only))
  return figures.map((figure, index) => make(things[Math.min(index, things.length - 1)] ?? '', figure))
}
