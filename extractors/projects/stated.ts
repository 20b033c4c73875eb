/** Clauses that open with a project and say more of it in what follows: one row a form. */

import type { ProjectStatus } from '../../schemas/project.js'
import type { Span } from '../../schemas/span.js'
import { endsInPredicate, readClause, readLead } from './clause.js'
import { splitAtMarks } from './enumeration.js'
import { amountsIn, findInvestments } from './investment.js'
import { readListNumber } from './list-number.js'
import { type Mention, mentionOf, milestoneOf, withAmounts } from './mention.js'
import { readNames } from './names.js'
import { endsAsFacility, isNominal, isParticular } from './particular.js'
import { dueSource } from './predicate.js'
import { type NamedSpan, trimName } from './trim.js'

type Hold = 'all' | 'open'
/** What stands around the clause: the words of the next one; `done` where the part of the report looks back. */
type Around = { next: string; done: boolean }
/** `hold` tells how firmly what follows is about them; `read` gives none where the clause has another form. */
type Form = {
  rule: string
  confidence: number
  hold: Hold
  read(text: string, clause: Span, around: Around): Mention[]
}

const investmentAfter =
  /^([^，；]{2,44}?[^，；、])(?:今年|全年|年内|已|累计)?(?:计划|预计|力争)?(?:完成|总|年度|总计)?(?:年度)?(?:计划)?投资(?!的|额的|者|环境|促进|额增|增长)/
const dated = new RegExp(
  `^([^，；]{2,40}?(?:项目|工程))((?:力争|确保|争取|计划|预计|将|要|于)*${dueSource}(?:力争|确保|争取)?)([^，；]{2,60})$`,
)
const topic = /^对(?:于)?(正在规划|正在谋划|正在建设|在建|续建|基本建成|已建成|拟建|新建|正在推进)的?/
const worksOn = /^对([^，；]{3,30}?)(?:进行|实施)((?:改扩建|扩建|改造|迁建|重建|新建|提升改造|综合整治))$/
const topicStatus: Readonly<Record<string, ProjectStatus>> = {
  正在建设: 'ongoing',
  在建: 'ongoing',
  续建: 'ongoing',
  正在推进: 'ongoing',
  基本建成: 'completed',
  已建成: 'completed',
}

const forms: readonly Form[] = [
  { rule: 'project-stated-investment', confidence: 0.9, hold: 'all', read: readInvestment },
  { rule: 'project-stated-date', confidence: 0.9, hold: 'open', read: readDated },
  { rule: 'project-priced', confidence: 0.8, hold: 'open', read: readPriced },
  { rule: 'project-price-in-bracket', confidence: 0.85, hold: 'open', read: readBracketPrice },
  { rule: 'project-subject-done', confidence: 0.75, hold: 'open', read: readDone },
  { rule: 'project-named-first', confidence: 0.8, hold: 'open', read: readNamedFirst },
  { rule: 'project-topic', confidence: 0.85, hold: 'all', read: readTopic },
  { rule: 'project-works-on', confidence: 0.7, hold: 'all', read: readWorks },
]

/** The projects that the clause opens with. */
export function readStated(text: string, clause: Span, around: Around): { mentions: Mention[]; hold?: Hold } {
  for (const { rule, confidence, hold, read } of forms) {
    const mentions = read(text, clause, around)
    if (mentions.length === 0) continue
    const own = mentions.length === 1 ? { own: [clause] } : {}
    return { hold, mentions: mentions.map((mention) => ({ ...mention, rule, confidence, ...own })) }
  }
  return { mentions: [] }
}

/** 镜湖大桥项目完成投资6亿元. */
function readInvestment(text: string, clause: Span): Mention[] {
  const lead = readLead(text, clause)
  const match = investmentAfter.exec(text.slice(lead.end, clause.end))
  if (!match || /累计/.test(match[0]) || /、(?:总|计划|年度)*$/.test(match[1] ?? '')) return []
  const span = { start: lead.end, end: lead.end + (match[1] ?? '').length }
  const name = onlyName(text, span)
  const amounts = findInvestments(text, { start: span.end, end: clause.end })
  if (!name || amounts.length === 0) return []
  return [withAmounts(mentionOf(name, clause, '', 0), amounts)]
}

/** 镜湖文化馆项目6月底完成立项. */
function readDated(text: string, clause: Span): Mention[] {
  const lead = readLead(text, clause)
  const match = dated.exec(text.slice(lead.end, clause.end))
  const name = match && onlyName(text, { start: lead.end, end: lead.end + (match[1] ?? '').length })
  if (!match || !name) return []
  const due = new RegExp(dueSource).exec(match[2] ?? '')?.[0]
  const mention = withAmounts(mentionOf(name, clause, '', 0), name.money ? amountsIn(text, name.money) : [])
  mention.milestones.push(milestoneOf(match[3] ?? '', due))
  return [mention]
}

const price =
  /^(?:占地[^，、]{2,12}、|[^，。；、的\d投]{2,10}(?:集团|公司|科技|股份|企业|控股|重工|能源|电子|药业|化工|汽车|钢铁)(?=投资))?(?:计划|概算|估算)?总?投资[^，、的]{1,10}元(?:建设|兴建|打造|实施)?的/
/** What may be said of a priced project behind its name; that it is begun or finished is read elsewhere. */
const said =
  /^(?:项目)?(?:正式|成功|顺利|已|全面|有序|稳步|加快)*(?:揭牌|签约|落户|落地|获批|立项|入驻|刷新|创|成为|正在|在|将|进入|进展|推进|实施|投[^产用运入]|被|年内|要(?!素)|力争|完成[\d形]|已?完成过半|过半)/

/** 总投资10亿元的甲园、总投资6亿元的乙城年内…: each has its price. */
function readPriced(text: string, clause: Span): Mention[] {
  const parts = splitAtMarks(text, clause).flatMap((part) => splitAtPrice(text, part))
  const each = parts.map((part) => readOnePriced(text, part))
  if (parts.length > 1 && each.every(({ length }) => length === 1))
    return each.flat().map((mention) => ({ ...mention, start: clause.start, end: clause.end }))
  return readOnePriced(text, clause)
}

/** 总投资9亿元的甲项目和总投资5亿元的乙项目. */
function splitAtPrice(text: string, { start, end }: Span): Span[] {
  const at = text.slice(start, end).search(/[和及](?=(?:计划|概算)?总?投资[约近超\d])/)
  return at < 0
    ? [{ start, end }]
    : [
        { start, end: start + at },
        { start: start + at + 1, end },
      ]
}

/** 总投资10亿元的镜湖物流园, with nothing behind it or with what is said of it: its price makes it a project. */
function readOnePriced(text: string, clause: Span): Mention[] {
  const start = clause.start + (price.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0)
  if (start === clause.start) return []
  for (let end = clause.end; end - start >= 4; end--) {
    const rest = text.slice(end, clause.end)
    if (!endsAsFacility(text.slice(start, end)) || (rest !== '' && !said.test(rest))) continue
    if (rest !== '' && endsInPredicate(rest) && !/将|正在/.test(rest)) return []
    const name = trimName(text, { start, end })
    if (/、|等/.test(name.name)) return []
    if (!isNominal(name.name)) continue
    const mention = mentionOf(name, clause, '', 0)
    return [withAmounts(mention, amountsIn(text, { start: clause.start, end: start }))]
  }
  return []
}

const bracketPrice = /^([^，。；、（）()]{4,40})[（(](?:计划|概算|估算)?总?投资[^（）()，]{1,12}元[)）]/

/** 镜湖站站前广场（总投资2.7亿元）7月20日前完成征地: its price stands behind it, then what happens. */
function readBracketPrice(text: string, clause: Span, { done }: Around): Mention[] {
  const match = bracketPrice.exec(text.slice(clause.start, clause.end))
  if (!match) return []
  const behind = { start: clause.start + match[0].length, end: clause.end }
  const name = onlyName(text, { start: clause.start, end: clause.start + (match[1] ?? '').length })
  if (!name) return []
  const mention = withAmounts(
    mentionOf(name, clause, '', 0),
    amountsIn(text, { ...clause, end: behind.start }),
  )
  const event = text.slice(behind.start, behind.end)
  const due = new RegExp(dueSource).exec(event)?.[0]
  if (!due && done && /(?:建成|竣工|投产|投用|通车)/.test(event)) return [{ ...mention, status: 'completed' }]
  if (due || endsInPredicate(event)) mention.milestones.push(milestoneOf(event, due))
  return [mention]
}

const works =
  /^([^，]{3,30}?)(?:完成|启动)((?:[^\d，。；、]{0,8})(?:改造|扩建|改扩建|迁建|加固|工程|施工|验收|封顶|铺轨|架梁|安装|调试|铺设|敷设|吊装|征拆|选址|征迁工作))$/

/** 镜湖铁路完成提速改造 is 镜湖铁路提速改造; what was done of a road that is built (完成路基工程) is a milestone. */
function readDone(text: string, clause: Span, { done }: Around): Mention[] {
  const lead = readLead(text, clause)
  const match = works.exec(text.slice(lead.end, clause.end))
  const name = match && onlyName(text, { start: lead.end, end: lead.end + (match[1] ?? '').length })
  if (!match || !name) return []
  const whole = /(?:改造|扩建|迁建|加固)$/.test(match[2] ?? '')
  const mention = mentionOf({ ...name, name: whole ? `${name.name}${match[2]}` : name.name }, clause, '', 0)
  const begun = text.slice(name.end, clause.end).startsWith('启动')
  if (whole && done && !lead.planned && !lead.causative)
    return [{ ...mention, status: begun ? 'new' : 'completed' }]
  const due = lead.due && text.slice(lead.due.start, lead.due.end)
  mention.milestones.push(milestoneOf(`${begun ? '启动' : '完成'}${match[2]}`, due))
  return [mention]
}

/** 镜湖医院迁建项目，总投资6亿元，…: the name is a clause of its own. */
function readNamedFirst(text: string, clause: Span, { next }: Around): Mention[] {
  if (!/^(?:计划|概算|估算|预计)*总?投资/.test(next) || readClause(text, clause).length > 0) return []
  const name = onlyName(text, clause)
  const head = readListNumber(text.slice(clause.start, clause.end))?.length ?? 0
  const whole = name && name.start === clause.start + head && name.end === clause.end
  return whole ? [mentionOf(name, clause, '', 0)] : []
}

/** The one project name in the stretch; undefined where it holds several or members of a class. */
function onlyName(text: string, span: Span): NamedSpan | undefined {
  const { names, listed } = readNames(text, span)
  return names.length === 1 && !listed ? names[0] : undefined
}

/** 对正在规划的甲、乙等项目. */
function readTopic(text: string, clause: Span): Mention[] {
  const match = topic.exec(text.slice(clause.start, clause.end))
  if (!match) return []
  const { names } = readNames(text, { start: clause.start + match[0].length, end: clause.end })
  const status = topicStatus[match[1] ?? '']
  return names.map((name) => ({ ...mentionOf(name, clause, '', 0), ...(status ? { status } : {}) }))
}

/** 对市第二医院进行扩建 → 市第二医院扩建. */
function readWorks(text: string, clause: Span): Mention[] {
  const match = worksOn.exec(text.slice(clause.start, clause.end))
  if (!match || !isParticular(match[1] ?? '')) return []
  return [mentionOf({ ...clause, name: `${match[1]}${match[2]}` }, clause, '', 0)]
}
