/** Takes from a member of an enumeration what only describes it, and leaves its name. */

import type { Span } from '../../schemas/span.js'
import { slogans } from '../lexicon/project-nouns.js'
import { endsAsFacility, isListable } from './particular.js'
import { anyOf } from './words.js'

/** A name with the place it was read at; `name` is without note marks and blanks, `money` the words of its price. */
export type NamedSpan = Span & { name: string; money?: Span }

const regions =
  '全球|世界|全国|国内|我国|亚洲|中国|全省|全市|全区|全疆|全县|全州|我省|我市|我区|我县|西部|东部|中部|西南|西北|东北|华东|华南|华北|华中|长三角|大湾区|黄河流域|长江流域|省内|市内|地区'
const superlative = '最(?:具[^，。的]{2,8}|大|长|高|深|快|先进|早|多|新|小|宽|重|完整)(?:的)?'
const first = '首[个座条家套台批艘]|第一[个座条家]'

type Row = { name: string; pattern: RegExp }

/** Taken off the front in this order, twice over: a price may stand behind a verb. */
const leads: readonly Row[] = [
  { name: 'number in a list', pattern: /^\s*(?:[（(]\d{1,3}[)）]|\d{1,3}[.．、](?!\d)|[①-⑳])\s*/ },
  {
    name: 'relative clause with a figure or a state',
    pattern:
      /^(?:总?投资|占地|总占地|全长|总长|长|历时|历经|筹划|备受|由|位于|连接|辐射|服务|面向|已|正在|规划|占|总规模|装机|设计|规模|建筑面积|总建筑面积|年产值|预计|计划|在建|目前|今年|受|集)[^。；]*?的(?!确)/,
  },
  {
    name: 'investor and price',
    pattern:
      /^[^，。；、的\d投]{2,14}(?:计划|总)?投资[约近超]?[\d.]+[余多]?[万亿]+元(?:建设|兴建|打造|实施)?的/,
  },
  { name: 'price', pattern: /^[约近超]?[\d.]+(?:多|余)?[亿万]+元的/ },
  { name: 'long awaited', pattern: /^[^，。；“]{0,10}(?:期盼已久|备受关注|举世瞩目|万众瞩目)的/ },
  {
    name: 'verb of the work',
    pattern:
      /^(?:签约引进|引进|新引进|落地|正在建设|已建成|在建|续建|新建|新开工|改建|扩建|改扩建|新改扩建|迁建|升级改造|实施|推进|推动|加快|加快推进|加快建设|继续|重点|抓好|建设(?!路|街|大道|桥|村|镇|银行)|谋划|完善|提升|打造|开展)(?=[^工项])/,
  },
  {
    name: 'superlative',
    pattern: new RegExp(
      `^(?:${regions})+(?:规模|单体|单厂|单机|容量|体量|产能|海拔|设计|在建|里程|跨度)*(?:${superlative}|${first}|唯一(?:的)?|首创|在建)`,
    ),
  },
  {
    name: 'superlative of some scope',
    pattern: new RegExp(`^[^，。；“”、]{2,8}${superlative.replace(/\?$/, '')}`),
  },
  { name: 'first of its kind', pattern: new RegExp(`^(?:${first}|${superlative})`) },
  { name: 'size', pattern: /^[\d.]+(?:余|多)?万?(?:亩|公里|平方公里|平方米|千米)(?:的)?/ },
  { name: 'partner', pattern: /^与[^，。；]{2,20}?(?:合作|共同|共建|联合)(?:建设)?(?:的)?/ },
  { name: 'class of an airport', pattern: /^[34][A-F]级(?=.{2})/ },
  { name: 'lanes', pattern: /^(?:双向)?[\d一二三四六八十]+车道/ },
  { name: 'scope of the report', pattern: /^(?:全省|全市|全区|全县|我省|我市|我区|我县)(?=[^级])/ },
  {
    name: 'kind before the name',
    pattern:
      /^(?:国家|省|市|区|县|省级|市级|[^，。；、“”]{2,12}(?=重大|重点|控制性|标志性))?(?:重大|重点|控制性|标志性)(?:工程|项目|建设项目|基础设施项目|水利工程|交通工程|民生工程|产业项目)(?=.{4,})/,
  },
]

/** Taken off the end. */
const trails: readonly Row[] = [
  {
    name: 'what they are called together',
    pattern: /(?<=.{2})“[一二两三四五六七八九十](?:馆|宫|院|园|场|楼|中心)”$/,
  },
  { name: 'slogan', pattern: new RegExp(`(?<=.{3})“(?:${anyOf(slogans)})”(?:建设)?$`) },
  {
    name: 'status bracket',
    pattern: /[（(](?:续建|新建|在建|新开工|拟建|储备|已建成|建成|竣工)(?:项目|工程)?[)）]$/,
  },
  {
    name: 'what is done about it',
    pattern:
      /(?:前期工作|前期|建设工作|工作|步伐|进度|(?<!整治|治理|修复|重建|清理)任务|主体工程建设|硬件施工|项目前期|建设进度)$/,
  },
  {
    name: 'building of what is built',
    pattern:
      /(?<=工程|项目|改造|基地|中心|医院|学校|机场|高速|铁路|大桥|水库|公园|园|段|期|路|街|馆|站|港|厂|线|房|区|城|道|枢纽|灌区|工程”)(?:建设|建设工程建设)$/,
  },
  { name: 'whole length', pattern: /(?<=工程|铁路|高铁|高速|公路|[^路]线|航道)全线$/ },
]
/** 镜湖大桥建设. */
const works = /建设$/
/** 东街剩余21万平方米安置房: the size is no part of the name. */
const innerSize = /(?<=.{2})(?:剩余|其余)?[\d.]+万?(?:平方米|平方公里|公里|亩|米)(?=.{2})/
const noteMark = /［\d+］|\[\d+\]|〔\d+〕|【\d+】|[①-⑳⑴-⒇]/g
/** 重点工程——镜湖大桥, 算力工程—镜湖中心: what stands before the dash explains. */
const dash = /^.*(?:——|(?<=工程|项目|电网|环网|隧道)—)/
const kindBefore = /^[^“”]{2,12}?(?:枢纽|隧道|工程|项目|电站|基地|园区|工厂|大桥|通道|港口)(?=[^的、]{3,})/

/** The member without boasts, figures, verbs and closing words. */
export function trimName(text: string, span: Span): NamedSpan {
  let { start, end } = span
  let money: Span | undefined
  start += dash.exec(text.slice(start, end))?.[0].length ?? 0
  for (const { pattern } of [...leads, ...leads]) {
    const match = pattern.exec(text.slice(start, end))
    if (!match || start + match[0].length >= end) continue
    if (/投资|元的$/.test(match[0])) money = { start, end: start + match[0].length }
    start += match[0].length
    if (/最/.test(match[0])) start += kindLength(text.slice(start, end))
  }
  for (const { pattern } of trails) {
    const match = pattern.exec(text.slice(start, end))
    if (match && match.index > 1) end = start + match.index
  }
  const built = works.exec(text.slice(start, end))
  if (built && endsAsFacility(text.slice(start, start + built.index))) end = start + built.index
  const name = text
    .slice(start, end)
    .replace(noteMark, '')
    .replace(innerSize, '')
    .replace(/\s+/g, '')
    .replace(/^“([^“”]+(?<!工程|项目|行动|计划))”$/, '$1')
  return { start, end, name, ...(money ? { money } : {}) }
}

/** 全国最大综合枢纽新海港: the kind before the name is left out. */
function kindLength(words: string): number {
  const match = kindBefore.exec(words)
  const rest = words.slice(match?.[0].length ?? 0)
  return match && endsAsFacility(rest) && isListable(rest) ? match[0].length : 0
}
