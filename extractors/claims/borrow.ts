/** A figure with too few words of its own → the words that its thing takes from the clauses before it. */
import { bareNouns } from '../lexicon/attributes.js'
import type { Memory, Sides } from './resolve.js'
import { isBareAttribute, splitRow, wholeOf, withHead } from './things.js'

/** 克服原料涨价影响, 用好增量政策: under what a thing came about; it lends its name to nothing. */
const circumstance =
  /^(?:克服|顶住|应对|面对|抢抓|抓住|用好|用活|用足|紧扣|把握|顺应)|(?:影响|压力|挑战|困难|冲击|下行|机遇)$/
const partOfYear = /上半年|前[一二三]个?季度|[一二三四]季度|全年/g

/** What lends its name to an attribute: a member of the list right before that has it too, else the last thing. */
export function lenderOf(attribute: string, { things, earlier, clause, plain, title }: Memory): string {
  const at = plain ? clause.indexOf(`、${attribute}`) : -1
  if (at > 0) return splitRow(clause.slice(0, at))[0] ?? ''
  if (things.length > 0) return ofItsKind(attribute, [...earlier, ...things])
  return plain && clause !== '' && !circumstance.test(clause) ? clause : title
}

/** 刑事案件20起，挽回损失8万元，破案率60%: the rate is of the last thing that it speaks of, where it says of what. */
function ofItsKind(attribute: string, things: string[]): string {
  const kind = /^[破立结]案率$/.test(attribute) ? '案' : ''
  return things.findLast((thing) => thing.includes(kind)) ?? things.at(-1) ?? ''
}

/** The thing of a figure that has no words of its own. */
export function elided(sides: Sides, body: string): string {
  const { row, predicate, memory } = sides
  const part = [...body.matchAll(partOfYear)].at(-1)?.[0]
  const grew = predicate.kind === 'by' && row.figures[0]?.family === 'share'
  const counted = row.figures[0]?.family === 'count' ? withoutCosts(memory) : memory
  return (part && grew ? inPartOfYear(part, memory) : undefined) ?? grown(sides, actedOn(body, counted))
}

/** 新建项目完成投资12亿元，已开工13个: what is counted are the projects. */
function withoutCosts(memory: Memory): Memory {
  const things = memory.things.map((thing) => thing.replace(/(?<=项目)(?:累计)?完成投资$/, ''))
  return { ...memory, things }
}

const taskState =
  /^[，、]?(?:其中|已|仅|只|共|累计|均|全部)*((?:按时|按期|超额|提前|基本|如期|正在|正常|尚未|未)?(?:完成|推进|启动)|(?:推进|进展)(?:滞后|缓慢|较慢)|滞后|[达超]到?(?:序时|时序)进度)$/
const tasked = /(任务|事项|指标|实事)(?:[按期时]{0,2}[完办][成结]率)?$/

/** 212项任务，已完成189项、基本完成14项，推进滞后9项: tasks by how far they have come; empty for anything else. */
export function stateOfTask({ row, memory }: Sides, body: string): string {
  const state = taskState.exec(body.trim())?.[1]
  const noun = tasked.exec(memory.things.at(-1) ?? memory.beyond)?.[1]
  return state && noun && /^[项件个]$/.test(row.figures[0]?.quantity.unit ?? '') ? state + noun : ''
}

/** 克服…影响，三季度增长4%、四季度增长5%: a place that grows in a quarter is its product, for that quarter. */
function inPartOfYear(part: string, { things, clause }: Memory): string | undefined {
  const last = things.at(-1) ?? (circumstance.test(clause) ? '全年地区生产总值' : '')
  const whole = last.replace(new RegExp(`^(?:${partOfYear.source})`), '')
  if (whole === last && things.length > 0) return undefined
  return whole === '' ? undefined : (part === '全年' ? '' : part) + whole
}

/** 人均纯收入5236元，净增612元，增长13.2%: the whole grew, not what was added to it. */
function grown({ row, predicate, memory }: Sides, thing: string): string {
  const added = /^净增/.test(thing) && row.figures[0]?.family === 'share' && predicate.kind === 'by'
  return added && memory.earlier.includes(thing.slice(2)) ? thing.slice(2) : thing
}

/** 老旧小区改造开工742个、完工548个: one state of the works in place of another. */
export const worksDone = /(?<=.)(?:新?开工|完工|竣工|基本建成|续建)$/

const actSource =
  '解决|化解|办结|整改|查处|破获|销号|惠及|带动|退出|淘汰|新开工|新建|续建|改造|竣工|完工|投产'
const actAtEnd = new RegExp(`(?:${actSource})$`)
const actAtStart = new RegExp(`^(?:${actSource})(?=.{2})`)

/** What no act is done to. */
const notCounted = /率$|.{2}(?:完成|年度|总)投资$/

/** 收集问题469个，解决463个: the act is part of what the second figure counts; a rate in between is not what was acted on. */
function actedOn(body: string, { things, earlier, clause, beyond }: Memory): string {
  const act = actAtEnd.exec(body)?.[0] ?? ''
  const last = things.at(-1) ?? (clause === '' ? beyond : clause)
  const trains = /开行$/.test(body) ? /(?:中欧|中亚|国际|货运)*班列/.exec(last)?.[0] : undefined
  if (trains) return `${trains}开行`
  if (/(?:(?:累计|总计|总共|共计|合计)(?:达到?|为|有)?|达到?|增至|突破|超过)$/.test(body))
    return wholeOf(last)
  if (act !== '' && worksDone.test(last) && worksDone.test(`之${act}`))
    return last.replace(worksDone, '') + act
  const works = things.length === 0 && /(?:新（改）建|新改建|新建|改建|建设|改造)$/.test(body)
  if (works) return last.replace(/^新一轮(?=.{4})|(?<=.{4})(?:提升|攻坚|建设)?(?:行动|工程|计划)$/g, '')
  if (act === '') return /(?:新增|净增)$/.test(last) ? wholeOf(last) : last
  const head = notCounted.test(last) ? (earlier.findLast((thing) => !notCounted.test(thing)) ?? '') : last
  return act + head.replace(actAtStart, '')
}

/** In order; the first that knows more words for the thing says them. */
const lent: ((left: string, sides: Sides) => string | undefined)[] = [
  sameKind,
  sameTerrain,
  alsoReached,
  effectOf,
  sameMeasure,
  partOfWhole,
  supported,
]

/** The words before a figure, with those that the clauses before lend where they say too little. */
export function withLentWords(left: string, sides: Sides): string {
  for (const rule of lent) {
    const found = rule(left, sides)
    if (found !== undefined) return found
  }
  return left
}

/** 示范地区4个、项目6个: a bare kind of thing shares the words before it. */
function sameKind(left: string, sides: Sides): string | undefined {
  const { text, row, memory } = sides
  const last = memory.things.at(-1) ?? ''
  const listed = text.slice(row.left.start, row.left.end) === `、${left}`
  const kind = /^(?:项目|单位|小区|基地|园区|社区|街道|集体|个人|学校|平台)$/.test(left)
  return listed && kind && last.length >= 6 ? last.slice(0, -2) + left : undefined
}

/** 农村自来水普及率94%、卫生厕所普及率86%: rates of one kind are rates of one place. */
function sameTerrain(left: string, { text, row, memory }: Sides): string | undefined {
  const last = memory.things.at(-1) ?? ''
  const terrain = /^(?:农村|城镇|城市|乡村)/.exec(last)?.[0]
  const alike = left.endsWith('率') && left.slice(-3) === last.slice(-3)
  const free = !/农村|城镇|城市|乡村|建成区/.test(left)
  return terrain && alike && free && text[row.left.start] === '、' ? terrain + left : undefined
}

/** 惠及企业85家、职工3200人: what reaches the first of a list reaches the next. */
function alsoReached(left: string, { text, row, memory }: Sides): string | undefined {
  const reached = /^.*(?:惠及|受益)(?=企业|职工|群众|居民|农户|学生|家庭|个体)/.exec(
    memory.things.at(-1) ?? '',
  )?.[0]
  const listed = text.slice(row.left.start, row.left.end) === `、${left}`
  return reached && listed && /^(?:企业|职工|群众|居民|农户|学生|家庭|个体工商户)$/.test(left)
    ? reached + left
    : undefined
}

/** 以旧换新补贴资金3亿元、带动消费26亿元: what was moved by what. */
function effectOf(left: string, { text, row, memory }: Sides): string | undefined {
  const cause = memory.things.at(-1)?.replace(/(?:补贴|补助)?资金$/, '') ?? ''
  const effect = /^(?:带动|拉动|撬动)(?:消费|投资|销售额?|就业|社会资本|社会投资)$/.test(left)
  const near = /^[、，]?(?:累计|共|有效|直接)?(?:带动|拉动|撬动)/.test(
    text.slice(row.left.start, row.left.start + 12),
  )
  return effect && near && cause.length > 2 && cause.length <= 12 && !isBareAttribute(cause)
    ? withHead(cause, left)
    : undefined
}

/** 化工产业年产值超4千亿元，电力产业超2千亿元; 第一产业增加值增长4%、第二产业增长6%: the same kind has the same measure. */
function sameMeasure(left: string, { row, memory, predicate }: Sides): string | undefined {
  const alike = /^.+(产业链?|行业|集群)(年?(?:总?产值|营收|营业收入)|增加值)$/.exec(
    memory.things.at(-1) ?? '',
  )
  const [, kind, measure = ''] = alike ?? []
  const family = row.figures[0]?.family
  const same =
    measure === '增加值'
      ? predicate.kind === 'by' && family === 'share'
      : family === 'money' && predicate.kind === 'none'
  return kind && same && left.endsWith(kind) ? left + measure : undefined
}

/** 新增就业69万人、稳定在全国1/10以上: the share that the last thing has in the whole. */
function partOfWhole(left: string, { row, memory }: Sides): string | undefined {
  const last = memory.things.at(-1)
  const part = /^全[国省市]$/.test(left) && row.figures[0]?.family === 'share'
  return part && last ? `${last}占${left}` : undefined
}

const supportedNoun = new RegExp(`^(?:支持|惠及|服务|资助|扶持)(?:${bareNouns.join('|')})$`)

/** 出台贷款贴息政策，支持项目684个: what supports says which. */
function supported(left: string, { memory }: Sides): string | undefined {
  const by = memory.plain && /(?:政策|行动|计划|机制|资金|基金|专项|工程)$/.test(memory.clause)
  return by && supportedNoun.test(left) && memory.clause.length <= 18 ? memory.clause + left : undefined
}
