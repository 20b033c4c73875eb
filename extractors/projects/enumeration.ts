/** Splits an enumeration (甲、乙和丙等5个项目) into its members, with the class and count that close it. */
import type { Span } from '../../schemas/span.js'
import { findPlaces } from '../lexicon/places.js'
import { endsAsFacility, isClassWord, isParticular } from './particular.js'
import { completeNames } from './shared-words.js'
import { type NamedSpan, trimName } from './trim.js'

/** Names that one verb governs; `listed` where 等 or a count says that these are members of a class. */
export type NameGroup = {
  names: NamedSpan[]
  listed: boolean
  count?: number | undefined
  classWord: string
}

const counter = '(?:个|条|县|县市|座|家|所|项|处|宗|大|类|段|组|台|对|批|件|期)'
const numeral = '[\\d〇一二两三四五六七八九十百]+[余多]?'
const etcetera = new RegExp(
  `^等(?:等)?(一大?批|多个|多项|多条|若干|${numeral}${counter})?(?:的)?([^、，]{0,30}?)(${numeral}${counter})?$`,
)
/** 二期工程 at the end is a phase, not a count; nor is 三段. */
const countTail = new RegExp(
  `(?<![、\\d及和与])(${numeral})(?:个|条|县|县市|座|家|所|项|处|宗|大|类|批|件)([^、，\\d]{1,12})$`,
)
const countAhead = new RegExp(`^(?:\\d+[余多]?${counter}|一批)`)
const joint = /和|以及|及(?!其|时)|与/g
/** 集甲馆、乙馆于一体的, 投资近千亿元、全长1.3万公里的: a relative clause that holds marks of its own. */
const wideLead =
  /^(?:集[^，。]{2,60}?(?:于一体|一体)的|(?:(?:计划|概算)?总?投资|全长|占地面积|占地|历时|总长)[^的，。]{2,40}、[^的，。]{2,30}的|[^，。、]{2,8}、(?:惠及|受益|覆盖|总投资|全长|连接|途经|横跨)[^的，。、]{2,20}的)/

/** The members of an enumeration, trimmed; see NameGroup. Never fails: one member where there is none to split. */
export function splitNames(text: string, span: Span): NameGroup {
  const wide = wideLead.exec(text.slice(span.start, span.end))?.[0] ?? ''
  const start = span.start + wide.length
  const tail = readTail(text, { start, end: span.end })
  const members = joinOrdinals(text, splitAtMarks(text, tail.body)).flatMap((member) =>
    splitAtJoint(text, member),
  )
  const names = members.map((member) => trimName(text, member)).filter(({ name }) => name !== '')
  if (names[0] && wide.includes('投资')) names[0].money = { start: span.start, end: start }
  completeNames(names, tail)
  return { ...tail, names }
}

type Tail = Pick<NameGroup, 'listed' | 'count' | 'classWord'> & { body: Span }

function readTail(text: string, span: Span): Tail {
  const words = text.slice(span.start, span.end)
  for (let at = words.lastIndexOf('等'); at > 0; at = words.lastIndexOf('等', at - 1)) {
    const match = etcetera.exec(words.slice(at))
    const kind = (match?.[2] ?? '').trim()
    // 等项目28个 sums projects; 等“水窖”1459个 is a figure.
    const classWord = /(?:项目|工程)$/.test(kind) ? kind : kind + (match?.[3] ?? '')
    const compound =
      /[高中初上同对平均优]/.test(words[at - 1] ?? '') && /^等[级学教院次号候]/.test(words.slice(at))
    if (!match || compound) continue
    const count = Number(/\d+/.exec(match[1] ?? '')?.[0] ?? Number.NaN)
    return {
      body: { start: span.start, end: span.start + at },
      listed: true,
      classWord,
      ...(Number.isNaN(count) ? {} : { count }),
    }
  }
  const counted = words.includes('、') ? countTail.exec(words) : null
  if (!counted) return { body: span, listed: false, classWord: '' }
  const body = { start: span.start, end: span.start + counted.index }
  return { body, listed: true, count: Number(counted[1]), classWord: counted[2] ?? '' }
}

/** Splits at 、 outside brackets and quotes. */
export function splitAtMarks(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let depth = 0
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    const char = text[at] ?? ''
    if ('“（(《［['.includes(char)) depth++
    else if ('”）)》］]'.includes(char)) depth = Math.max(0, depth - 1)
    else if (char === '、' && depth === 0) {
      parts.push({ start, end: at })
      start = at + 1
    }
  }
  parts.push({ start, end: span.end })
  return parts.filter(({ start, end }) => end > start)
}

/** 二期工程 behind 镜湖灌区一期: a phase of what stands before it. */
const furtherPhase = /^[二三四五六][期段](?:工程|项目)?$/

/** 1、2号楼, 3号、4号工位 and 镜湖灌区一期、二期工程 are one member each. */
function joinOrdinals(text: string, parts: Span[]): Span[] {
  const joined: Span[] = []
  let from: number | undefined
  for (const [at, { start, end }] of parts.entries()) {
    from ??= start
    const ordinal = /^(?:\d+|[\d一二三四五六七八九十]+[号期])$/.test(text.slice(start, end))
    const next = parts[at + 1]
    const goesOn =
      next &&
      /[一二三四五][期段]$/.test(text.slice(start, end)) &&
      furtherPhase.test(text.slice(next.start, next.end))
    if ((ordinal && next) || goesOn) continue
    joined.push({ start: from, end })
    from = undefined
  }
  return joined
}

/** 甲工程和乙工程 are two, 毛皮园区和污水处理厂 is one: both sides must stand alone. A count on the right is cut off. */
function splitAtJoint(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  for (const match of words.matchAll(joint)) {
    const left = words.slice(0, match.index)
    const right = words.slice(match.index + match[0].length)
    const head = { start: span.start, end: span.start + match.index }
    if (sharesKind(left, right)) return [head, { start: head.end + match[0].length, end: span.end }]
    if (!closed(left) || !standsAlone(left, 4)) continue
    if (countAhead.test(right)) return [head]
    if (!standsAlone(right, 5) && !isStation(right) && !route.test(right)) continue
    return [head, ...splitAtJoint(text, { start: head.end + match[0].length, end: span.end })]
  }
  return [span]
}

/** 和平, 和谐, 和田: not a joint. */
const noJoint = /^(?:平|谐|美|睦|顺|合|静|硕|布克|政)/

/** 白石和柳溪抽水蓄能电站: a short name that the kind behind the next one completes. */
function sharesKind(left: string, right: string): boolean {
  const short = /^\p{Script=Han}{2,4}$/u.test(left) && isParticular(left) && !endsAsFacility(left)
  return (
    short &&
    !noJoint.test(right) &&
    standsAlone(right, 5) &&
    /^\p{Script=Han}{2,3}(?:抽水蓄能|水库|机场|铁路|高铁|高速|煤矿|灌区|电站|水电站)/u.test(right)
  )
}

/** 白石北站: four letters are enough where the first two are a place. */
function isStation(words: string): boolean {
  return words.length === 4 && standsAlone(words, 4) && findPlaces(words.slice(0, 2)).length > 0
}

/** 白石至柳溪: a way between two places. */
const route = /^[^至和]{2,8}至[^至和]{2,8}$/

function standsAlone(words: string, length: number): boolean {
  const bare = words.replace(/建设$/, '')
  const counted = /^[\d一二两三四五六七八九十]+[条个座项]/.test(words)
  return words.length >= length && !counted && endsAsFacility(bare) && isParticular(bare)
}

function closed(words: string): boolean {
  return (words.match(/[“（(《]/g)?.length ?? 0) === (words.match(/[”）)》]/g)?.length ?? 0)
}

/** True where the class that closes the enumeration is one of things built, or where none is named. */
export function isOfProjects({ classWord }: Pick<NameGroup, 'classWord'>): boolean {
  return (
    /^(?:建设|改造|扩建|整治)?(?:任务|工作)?$/.test(classWord) ||
    isClassWord(classWord) ||
    /^“[^”]{2,8}”$/.test(classWord)
  )
}
