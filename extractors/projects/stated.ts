/** Clauses that open with a project and say more of it in what follows: one row a form. */

import type { ProjectStatus } from '../../schemas/project.js'
import type { Span } from '../../schemas/span.js'
import { dueSource, readLead } from './clause.js'
import { findInvestments } from './investment.js'
import { type Mention, mentionOf, milestoneOf, withAmounts } from './mention.js'
import { readNames } from './names.js'
import { isParticular } from './particular.js'

/** `confidence` of the mentions; `read` gives none where the clause has another form. */
type Form = { rule: string; confidence: number; read(text: string, clause: Span): Mention[] }

const investmentAfter =
  /^([^，；]{3,45}?)(?:今年|全年|年内|已|累计)?(?:计划|预计|力争)?(?:完成|总|年度|总计)?(?:年度)?(?:计划)?投资(?!的|额的|者|环境|促进|额增|增长)/
const dated = new RegExp(
  `^([^，；]{2,40}?(?:项目|工程))((?:力争|确保|争取|计划|预计|将|要|于)*${dueSource}(?:力争|确保|争取)?)([^，；]{2,60})$`,
)
const topic = /^对(?:于)?(正在规划|正在谋划|正在建设|在建|续建|基本建成|已建成|拟建|新建|正在推进)的?/
const works = /^对([^，；]{3,30}?)(?:进行|实施)((?:改扩建|扩建|改造|迁建|重建|新建|提升改造|综合整治))$/
const topicStatus: Readonly<Record<string, ProjectStatus>> = {
  正在建设: 'ongoing',
  在建: 'ongoing',
  续建: 'ongoing',
  正在推进: 'ongoing',
  基本建成: 'completed',
  已建成: 'completed',
}

const forms: readonly Form[] = [
  { rule: 'project-stated-investment', confidence: 0.9, read: readInvestment },
  { rule: 'project-stated-date', confidence: 0.9, read: readDated },
  { rule: 'project-topic', confidence: 0.85, read: readTopic },
  { rule: 'project-works-on', confidence: 0.7, read: readWorks },
]

/** The projects that the clause opens with; what follows up to ； is about them. */
export function readStated(text: string, clause: Span): Mention[] {
  for (const { rule, confidence, read } of forms) {
    const mentions = read(text, clause)
    const single = mentions.length === 1
    if (mentions.length > 0) {
      return mentions.map((mention) => ({
        ...mention,
        rule,
        confidence,
        own: single ? [clause] : mention.own,
      }))
    }
  }
  return []
}

/** 镜湖大桥项目完成投资6亿元. */
function readInvestment(text: string, clause: Span): Mention[] {
  const lead = readLead(text, clause)
  const match = investmentAfter.exec(text.slice(lead.end, clause.end))
  if (!match || /累计/.test(match[0])) return []
  const span = { start: lead.end, end: lead.end + (match[1] ?? '').length }
  const { names, listed } = readNames(text, span)
  const amounts = findInvestments(text, { start: span.end, end: clause.end })
  const [name, second] = names
  if (!name || second || listed || amounts.length === 0) return []
  return [withAmounts(mentionOf(name, clause, '', 0), amounts)]
}

/** 镜湖文化馆项目6月底完成立项. */
function readDated(text: string, clause: Span): Mention[] {
  const match = dated.exec(text.slice(clause.start, clause.end))
  if (!match) return []
  const span = { start: clause.start, end: clause.start + (match[1] ?? '').length }
  const { names, listed } = readNames(text, span)
  const [name, second] = names
  if (!name || second || listed) return []
  const due = new RegExp(dueSource).exec(match[2] ?? '')?.[0]
  const mention = mentionOf(name, clause, '', 0)
  mention.milestones.push(milestoneOf(match[3] ?? '', due))
  return [mention]
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
  const match = works.exec(text.slice(clause.start, clause.end))
  if (!match || !isParticular(match[1] ?? '')) return []
  return [mentionOf({ ...clause, name: `${match[1]}${match[2]}` }, clause, '', 0)]
}
