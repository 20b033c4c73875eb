/** Splits an enumeration (甲、乙和丙等5个项目) into its members, with the class and count that close it. */
import type { Span } from '../../schemas/span.js'
import { endsAsFacility, isListable, isParticular } from './particular.js'

/** A name with the place it was read at; `name` is without note marks and blanks. */
export type NamedSpan = Span & { name: string; money?: Span }

/** Names that one verb governs; `listed` where 等 or a count says that these are members of a class. */
export type NameGroup = {
  names: NamedSpan[]
  listed: boolean
  count?: number | undefined
  classWord: string
}

const counter = '(?:个|条|座|家|所|项|处|宗|大|类|段|组|台|对|批|件|期)'
const numeral = '[\\d〇一二两三四五六七八九十百]+[余多]?'
const etcetera = new RegExp(
  `^等(?:等)?(一大?批|多个|多项|多条|若干|${numeral}${counter})?(?:的)?([^、，]{0,18})$`,
)
const countTail = new RegExp(`(${numeral})${counter}([^、，\\d]{1,12})$`)
const joint = /和|以及|及(?!其|时)|与/g
const works = '(?:改扩建|扩建|改造|迁建|新建|重建|大修|拆除重建|提升改造|综合改造|除险加固|扩能改造|改造提升)'
const sharedWorks = new RegExp(`${works}(?:建设)?(?:工程|项目)?$`)

/** Figures and boasts before a name: 总投资12亿元的, 全长30公里的, 全国最大的, 双向六车道. */
const leads: readonly RegExp[] = [
  /^(?:总?投资|占地|总占地|全长|总长|长|历时|历经|筹划|备受|由|位于|连接|辐射|服务|面向|已|正在|规划|占|总规模|装机|设计|规模|建筑面积|总建筑面积|年产值|预计|计划|在建|目前|今年|受)[^。；]*?的(?!确)/,
  /^(?:正在建设|已建成|在建|续建|新建|新开工|改建|扩建|改扩建|新改扩建|迁建|升级改造|实施|推进|推动|加快|加快推进|加快建设|继续|重点|抓好|建设|谋划|完善|提升|打造|开展)(?=[^工项])/,
  /^(?:全球|世界|全国|国内|我国|亚洲|中国|全省|全市|全区|全疆|全县|全州|我省|我市|我区|我县|西部|东部|中部|西南|西北|东北|华东|华南|华北|华中|长三角|大湾区|江北|江南|黄河流域|长江流域|省内|市内|地区)+(?:规模|单体|单厂|单机|容量|体量|产能|海拔|设计|在建|里程|跨度)*(?:最(?:大|长|高|深|快|先进|早|多|新|小|宽|重|完整)(?:的)?|首[个座条家套台批艘]|唯一(?:的)?|第一[个座条家高长大]|首创|在建)/,
  /^(?:首[个座条家套台批艘]|第一[个座条家]|最[大长高](?:的)?)/,
  /^[\d.]+(?:余|多)?(?:万)?(?:亩|公里|平方公里|平方米|千米)(?:的)?/,
  /^与[^，。；]{2,20}?(?:合作|共同|共建|联合)(?:建设)?/,
  /^(?:双向)?[\d一二三四六八十]+车道/,
  /^(?:全省|全市|全区|全县|我省|我市|我区|我县)(?=[^级])/,
  /^(?:国家|省|市|区|县|省级|市级)?(?:重大|重点)(?:工程|项目|建设项目|基础设施项目|水利工程|交通工程|民生工程|产业项目)(?=.{4,})/,
]
const trails: readonly RegExp[] = [
  /(?<=[路街线段园区])“[^”]{2,8}”(?:建设)?$/,
  /[（(](?:续建|新建|在建|新开工|拟建|储备|已建成|建成|竣工)(?:项目|工程)?[)）]$/,
  /(?:前期工作|前期|建设工作|工作|步伐|进度|任务|主体工程建设|主体工程|硬件施工|项目前期|建设进度)$/,
  /(?<=工程|项目|改造|基地|中心|医院|学校|机场|高速|铁路|大桥|水库|公园|园|段|期|路|街|馆|站|港|厂|线|房|区|城|道|枢纽|灌区)(?:建设|建设工程建设)$/,
]
/** 东街剩余21万平方米安置房: the size is no part of the name. */
const innerSize = /(?<=.{2})(?:剩余|其余)?[\d.]+万?(?:平方米|平方公里|公里|亩|米)(?=.{2})/
const noteMark = /［\d+］|\[\d+\]|〔\d+〕|【\d+】|[①-⑳⑴-⒇]/g

/** The members of an enumeration, trimmed; see NameGroup. Never fails: one member where there is none to split. */
export function splitNames(text: string, span: Span): NameGroup {
  const tail = readTail(text, span)
  const members = joinOrdinals(text, splitAtMarks(text, tail.body)).flatMap((member) =>
    splitAtJoint(text, member),
  )
  const names = members.map((member) => trimName(text, member)).filter(({ name }) => name !== '')
  shareWorks(names)
  completeByClass(names, tail)
  return { ...tail, names }
}

type Tail = Pick<NameGroup, 'listed' | 'count' | 'classWord'> & { body: Span }

function readTail(text: string, span: Span): Tail {
  const words = text.slice(span.start, span.end)
  for (let at = words.lastIndexOf('等'); at > 0; at = words.lastIndexOf('等', at - 1)) {
    if (/[高中初上同对平均优]/.test(words[at - 1] ?? '') && !/[项目]/.test(words[at + 1] ?? '')) continue
    const match = etcetera.exec(words.slice(at))
    if (!match) continue
    const count = Number(/\d+/.exec(match[1] ?? '')?.[0] ?? Number.NaN)
    return {
      body: { start: span.start, end: span.start + at },
      listed: true,
      classWord: (match[2] ?? '').trim(),
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

/** 1、2号楼 and 3号、4号工位 are one member each. */
function joinOrdinals(text: string, parts: Span[]): Span[] {
  const joined: Span[] = []
  let from: number | undefined
  for (const { start, end } of parts) {
    from ??= start
    if (/^[\d一二三四五六七八九十]+[号期]?$/.test(text.slice(start, end)) && end < (parts.at(-1)?.end ?? 0))
      continue
    joined.push({ start: from, end })
    from = undefined
  }
  return joined
}

/** 甲工程和乙工程 are two, 毛皮园区和污水处理厂 is one: both sides must stand alone. */
function splitAtJoint(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  for (const match of words.matchAll(joint)) {
    const left = words.slice(0, match.index)
    const right = words.slice(match.index + match[0].length)
    if (!closed(left) || !standsAlone(left) || !standsAlone(right)) continue
    const at = span.start + match.index
    return [
      { start: span.start, end: at },
      ...splitAtJoint(text, { start: at + match[0].length, end: span.end }),
    ]
  }
  return [span]
}

function standsAlone(words: string): boolean {
  return (
    words.length >= 5 &&
    !/^[\d一二两三四五六七八九十]+[条个座项]/.test(words) &&
    isProjectLike(words.replace(/建设$/, ''))
  )
}

function isProjectLike(words: string): boolean {
  return endsAsFacility(words) && isParticular(words)
}

function closed(words: string): boolean {
  return (words.match(/[“（(《]/g)?.length ?? 0) === (words.match(/[”）)》]/g)?.length ?? 0)
}

function trimName(text: string, span: Span): NamedSpan {
  let { start, end } = span
  let money: Span | undefined
  const dash = text.slice(start, end).lastIndexOf('——')
  if (dash > 0) start += dash + 2
  for (const lead of leads) {
    const match = lead.exec(text.slice(start, end))
    if (!match || start + match[0].length >= end) continue
    if (/投资/.test(match[0])) money = { start, end: start + match[0].length }
    start += match[0].length
    if (/最/.test(match[0])) start += appositive(text.slice(start, end))
  }
  for (const trail of trails) {
    const match = trail.exec(text.slice(start, end))
    if (match && match.index > 1) end = start + match.index
  }
  const name = text.slice(start, end).replace(noteMark, '').replace(innerSize, '').replace(/\s+/g, '')
  return { start, end, name, ...(money ? { money } : {}) }
}

/** 全国最大综合枢纽新海港: the kind before the name is left out. */
function appositive(words: string): number {
  const match = /^[^“”]{2,12}?(?:枢纽|隧道|工程|项目|电站|基地|园区|工厂|大桥|通道|港口)(?=[^的、]{3,})/.exec(
    words,
  )
  const rest = words.slice(match?.[0].length ?? 0)
  return match && endsAsFacility(rest) && isListable(rest) ? match[0].length : 0
}

/** 东山小学、西山小学扩建工程: the works at the end are meant for each. */
function shareWorks(names: NamedSpan[]): void {
  const last = names.at(-1)
  const shared = last && names.length > 1 ? sharedWorks.exec(last.name) : null
  if (!last || !shared || shared.index < 3) return
  const kind = last.name.slice(shared.index - 2, shared.index)
  for (const name of names.slice(0, -1)) {
    if (name.name.endsWith(kind) || (/[小学]$/.test(kind) && /[小学]$/.test(name.name)))
      name.name += shared[0]
  }
}

/** 甲至乙、丙至丁等高速公路: a route without its kind takes the class word. */
function completeByClass(names: NamedSpan[], tail: Tail): void {
  if (!tail.listed || /项目|工程|设施|景点/.test(tail.classWord) || tail.classWord.length > 6) return
  for (const name of names) {
    if (!endsAsFacility(name.name) && endsAsFacility(tail.classWord)) name.name += tail.classWord
  }
}
