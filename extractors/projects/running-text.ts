/** Sentences → the projects they speak of, with what later clauses add to them. */
import type { Tense } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'
import { splitClauses } from '../sentences.js'
import { type Governed, holdsStage, readClause, readLead } from './clause.js'
import type { NameGroup } from './enumeration.js'
import { splitAtMarks } from './enumeration.js'
import { type Amount, findInvestments, opensWithMoney, priceIn } from './investment.js'
import { statusNamed } from './list-item.js'
import { type Mention, mentionOf, milestoneOf, withAmounts } from './mention.js'
import { readNames } from './names.js'
import { isBody, isProjectName, isStatement } from './particular.js'
import { dueSource } from './predicate.js'
import { readStated } from './stated.js'
import type { NamedSpan } from './trim.js'

/** `local` in the report of a city or county, where 市民公园 is one park. */
type Setting = { text: string; tense: Tense; local?: boolean }
/**
 * What earlier clauses of the sentence leave to later ones. `hold` tells how firmly the topic holds: `all` that
 * follows is about it, or what is `open` to it unless a clause has a project of its own.
 */
type Carried = {
  topic: Mention[]
  hold?: 'all' | 'open' | undefined
  due?: Span
  investment?: Amount
  verb?: Governed
}

const trigger =
  /投资|开工|动工|奠基|启动|建成|投[用产运]|投入|通车|竣工|完工|复工|完成|落成|启用|验收|贯通|开通|通[水航]|并网|开[馆园业院诊行港]|首发|试运|[达满]产|交付|封顶|合龙|截流|蓄水|收官|封关|开关|揭牌|亮相|迎客|开放|交房|试产|开街|入驻|招生|开学|洞通|发电|交工|营业|移交|揭幕|通燃|点火|试车|量产|轨通|热滑|联调|铺轨|迎宾|首航|打桩|具备|形成|施工|建设|推进|运[营行]|年底|月底?前/
const opensWithStage =
  /^(?:与[^，]{2,12}|[前早尽年月底日]*)?(?:全面|全部|正式|实现|同步|基本)*(?:开工|动工|建成|竣工|完工|投[产用运]|投入|通车|封顶|启用|开馆|开园|完成(?:主体|建设|扫尾))/
/** 镜湖集团投资5亿元，打造…: what the money builds follows. */
const investorFirst = /^[^，]{2,20}?(?:公司|集团|团队|企业)(?:计划|追加|将)?总?投资[^，]{2,12}元$/
const duePattern = new RegExp(dueSource)
/** 一期生产车间, 1、2号楼, 主体工程: parts of what the sentence is about. */
const part =
  /^(?:其|该|项目|工程)?(?:[一二三四五六]期(?!.{0,8}(?:、|和))|主体|路面|桥面|厂房|车间|设备|生产线|首条|首批|新病房楼|[\d、]+号)/
/** Between name and predicate: what goes live is no building, what is linked is no road. */
const noWorks = /上线|揭牌|挂牌|转段|产业链|监督|机制/

/** All mentions in the sentence, weak ones (work merely goes on) included. Linear in its length. */
export function readSentence(setting: Setting, sentence: Span): Mention[] {
  const { text } = setting
  if (!trigger.test(text.slice(sentence.start, sentence.end))) return []
  const mentions: Mention[] = []
  const labelled = readLabel(text, sentence)
  let carried: Carried = labelled ? { topic: [labelled], hold: 'all' } : { topic: [] }
  if (labelled) mentions.push(labelled)
  const clauses = splitClauses(text, sentence)
  for (const [at, whole] of clauses.entries()) {
    const clause = withoutMarks(text, whole)
    const lead = readLead(text, clause)
    if (lead.due && lead.end < clause.end) carried.due ??= lead.due
    const next = clauses[at + 1]
    mentions.push(...readInContext(setting, clause, carried, next && text.slice(next.start, next.end)))
    if (/[；;]/.test(text[whole.end - 1] ?? '')) carried = { topic: [], ...dueOf(carried) }
  }
  return mentions
}

/** 镜湖大桥项目：累计完成投资3亿元，…: what stands before the colon is the subject of all that follows. */
const label = /^\s*(?:\d{1,3}[.．、]|[（(]\d{1,3}[)）])?\s*([^，。：；]{4,30}(?:项目|工程))：/

function readLabel(text: string, sentence: Span): Mention | undefined {
  const match = label.exec(text.slice(sentence.start, sentence.end))
  if (!match) return undefined
  const end = sentence.start + match[0].length - 1
  const { names } = readNames(text, { start: end - (match[1] ?? '').length, end })
  const [name, second] = names
  return name && !second ? mentionOf(name, { start: name.start, end }, 'project-label', 0.8) : undefined
}

function dueOf({ due }: Carried): Pick<Carried, 'due'> {
  return due ? { due } : {}
}

/** 投资2亿元建成镜湖中学, 投入800万元改造…: the amount stands before the verb. */
const moneyFirst =
  /^(?:计划|累计|总|先后|共)*(?:投资|投入(?:资金)?|筹资|筹措资金|争取资金)[约近超]?[\d.]+[余多]?[万亿]*元(?=[，,]?(?:基本|全面)?(?:建成|新建|改建|改造|扩建|改扩建|实施|建设|开工|启动|完成|打造|推进))/

function readInContext(setting: Setting, whole: Span, carried: Carried, next = ''): Mention[] {
  const head = moneyFirst.exec(setting.text.slice(whole.start, whole.end))?.[0].length ?? 0
  const clause = { start: whole.start + head, end: whole.end }
  const [paid] = head > 0 ? findInvestments(setting.text, { start: whole.start, end: clause.start }) : []
  if (paid) carried.investment = paid
  const { mentions: stated, hold } = readStated(setting.text, clause, {
    next,
    done: setting.tense !== 'future',
  })
  if (stated.length > 0) {
    Object.assign(carried, { topic: stated, hold })
    return stated
  }
  const held = carried.hold === 'all' && !namesAnother(setting, clause, carried)
  if (carried.topic.length > 0 && (held || isAboutTopic(setting.text, clause, carried))) {
    addFollowing(setting, clause, carried)
    return []
  }
  const governed = readClause(setting.text, clause)
  const inherited = governed.length === 0 ? inheritVerb(setting.text, clause, carried) : []
  const found = [...governed, ...inherited].flatMap((each) => readGoverned(setting, each, carried))
  const last = governed.at(-1)
  if (last?.form === 'verb') carried.verb = last
  if (found.length > 0) {
    Object.assign(carried, { topic: found, hold: undefined })
    delete carried.investment
  } else addFollowing(setting, clause, carried)
  return found
}

/** 镜湖公路10月贯通 behind 白石高速完成投资8亿元: another project, not a part of the first or named like it. */
function namesAnother(setting: Setting, clause: Span, { topic }: Carried): boolean {
  const { text, local } = setting
  const lead = readLead(text, clause)
  if (part.test(text.slice(lead.end, clause.end))) return false
  const [governed, second] = readClause(text, clause)
  if (!governed || second || governed.form !== 'predicate') return false
  const { names } = readNames(text, governed.names, { local: local ?? false })
  const alike = (name: string) => topic.some((each) => each.name.includes(name.slice(0, 3)))
  return names.length > 0 && names.every(({ name }) => standsApart(name) && !alike(name))
}

/** 年产两千台生产线, 镜湖段项目, 目前一期 are parts of what was named before. */
function standsApart(name: string): boolean {
  return name.length >= 6 && isProjectName(name) && !/^(?:年产|目前|其中|首|该|[一二三四五六]期)/.test(name)
}

/** 1、2号楼封顶; 年内完成驳岸工程 behind 总投资3亿元的镜湖公园. */
function isAboutTopic(text: string, clause: Span, { topic: [topic, second] }: Carried): boolean {
  const lead = readLead(text, clause)
  if (part.test(text.slice(lead.end, clause.end))) return true
  return lead.due?.start === clause.start && topic?.totalInvestment !== undefined && !second
}

/** 完成了东校区改造，西校区、南校区扩建工程: a clause of nothing but names goes with the verb before it. */
function inheritVerb(text: string, clause: Span, { verb }: Carried): Governed[] {
  if (!verb || readLead(text, clause).end > clause.start) return []
  const { names } = readNames(text, clause)
  if (names.length === 0 || names.length !== splitAtMarks(text, clause).length) return []
  if (!/(?:工程|项目|改造|扩建|建设)$/.test(text.slice(clause.start, clause.end))) return []
  return [{ ...verb, start: verb.start, end: clause.end, names: clause }]
}

function readGoverned(setting: Setting, governed: Governed, carried: Carried): Mention[] {
  const { text } = setting
  const group = readNames(text, governed.names, {
    local: setting.local ?? false,
    priced: carried.investment !== undefined && governed.form !== 'predicate',
  })
  const between = text.slice(governed.names.end, governed.event.start)
  const last = splitAtMarks(text, governed.names).at(-1) ?? governed.names
  const otherSubject = !group.listed && isStatement(text.slice(last.start, last.end).replace(/^.*的/, ''))
  if (governed.form === 'predicate' && (noWorks.test(between) || otherSubject)) return []
  const done = setting.tense !== 'future' && !governed.lead.planned && !governed.lead.causative
  const due = governed.lead.due ?? carried.due
  const rule = `project-${governed.form}-${governed.stage}`
  return group.names.flatMap((name) => {
    const mention = mentionOf(name, governed, rule, confidenceOf(governed, group))
    applyStage(mention, governed, done, text, due)
    applyMoney(mention, name, group, text, carried)
    applyOwnStatus(mention, group.classWord)
    const listed = group.listed && /项目|工程|设施/.test(group.classWord)
    return !listed && isBareBody(mention, governed, text, due) ? [] : [mention]
  })
}

/** A platform, a laboratory or an institute counts with a date, an investment or works on a building. */
function isBareBody(mention: Mention, { event }: Governed, text: string, due?: Span): boolean {
  if (!isBody(mention.name) || due || mention.totalInvestment) return false
  return !/开工|动工|竣工|完工|封顶|奠基|交付/.test(text.slice(event.start, event.end))
}

function applyStage(mention: Mention, governed: Governed, done: boolean, text: string, due?: Span): void {
  const event = text.slice(governed.event.start, governed.event.end)
  if (governed.stage === 'progress') {
    if (!/引进|招引|谋划|支持|紧联/.test(event)) mention.status = 'ongoing'
  } else if (done && governed.stage === 'finish') mention.status = 'completed'
  else if (done && governed.stage === 'start') mention.status = 'new'
  else mention.milestones.push(milestoneOf(event, done ? undefined : due && text.slice(due.start, due.end)))
}

/** 花园小区新建项目进展顺利, 甲、乙等续建项目基本封顶: the words say themselves what is new. */
function applyOwnStatus(mention: Mention, classWord: string): void {
  const status = statusNamed(classWord)
  if (status && status !== 'completed') mention.status = status
  const match = /(新建|续建)项目$/.exec(mention.name)
  if (!match || match.index < 3) return
  mention.status = match[1] === '新建' ? 'new' : 'ongoing'
  mention.name = mention.name.slice(0, match.index)
}

/** An amount belongs to a name that stands alone or has it in its own words; a sum of several is a portfolio's. */
function applyMoney(
  mention: Mention,
  name: NamedSpan,
  group: NameGroup,
  text: string,
  carried: Carried,
): void {
  if (group.count && group.count > 1) return
  const single = group.names.length === 1 && !group.listed
  const own = name.money ? priceIn(text, name.money) : undefined
  const several = !single && group.names[0] === name && !group.names.slice(1).some(({ money }) => money)
  const amount = own && !several ? own : single ? carried.investment : undefined
  if (!amount) return
  mention.totalInvestment = amount.money
  mention.own.push(amount === own && name.money ? name.money : { start: amount.start, end: amount.end })
}

/** A clause without a project of its own says more of the ones before it. */
function addFollowing({ text, tense }: Setting, clause: Span, carried: Carried): void {
  const words = text.slice(clause.start, clause.end)
  const [topic, second] = carried.topic
  const amounts = findInvestments(text, clause)
  if ((opensWithMoney.test(words) || investorFirst.test(words)) && amounts[0]) {
    if (topic && !second) {
      withAmounts(topic, amounts)
      topic.own.push(clause)
    } else carried.investment = amounts[0]
    return
  }
  const lead = readLead(text, clause)
  const due = lead.due ?? dueIn(text, clause)
  const meant = due || lead.planned || lead.causative
  const event = text.slice(wordsStart(text, lead.end), clause.end)
  const about = carried.hold === 'all' ? holdsStage(words) : furthers(event)
  const fits = carried.hold ? due || about : meant && tense !== 'past' && about
  if (!topic || !fits) return
  if (event.length < 2 || event.length > 60) return
  const deadline = due ?? carried.due
  const milestone = milestoneOf(event, deadline && text.slice(deadline.start, deadline.end))
  for (const mention of carried.topic) {
    mention.milestones.push(milestone)
    if (!second) mention.own.push(clause)
  }
}

/** 主体 and 土建 read as adverbs at the head belong to what happens: 主体工程完工. */
function wordsStart(text: string, end: number): number {
  const kept = /(?:主体|土建)$/.exec(text.slice(Math.max(0, end - 2), end))
  return end - (kept?.[0].length ?? 0)
}

/** Without a subject of its own: 主体封顶, 1、2号楼投入使用, 与主线同步建成. */
function furthers(event: string): boolean {
  return holdsStage(event) && (part.test(event) || opensWithStage.test(event))
}

function dueIn(text: string, clause: Span): Span | undefined {
  const match = duePattern.exec(text.slice(clause.start, clause.end))
  if (!match) return undefined
  return { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
}

function confidenceOf(governed: Governed, group: NameGroup): number {
  if (governed.form === 'progress' || governed.stage === 'progress') return 0.5
  return group.listed ? 0.9 : governed.form === 'predicate' ? 0.85 : 0.8
}

/** The clause without its closing mark, and without a short title before a colon. */
function withoutMarks(text: string, clause: Span): Span {
  let { start, end } = clause
  while (end > start && /[，。；;！？!?,：:\s]/.test(text[end - 1] ?? '')) end--
  const colon = text.slice(start, end).indexOf('：')
  if (colon > 0 && colon < 20) start += colon + 1
  return { start, end }
}
