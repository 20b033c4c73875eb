/** One item of a project list → what it says: name, state, owner, money and dates. */
import type { ProjectStatus } from '../../schemas/project.js'
import type { Span } from '../../schemas/span.js'
import { splitClauses } from '../sentences.js'
import { endsInPredicate } from './clause.js'
import { findInvestments } from './investment.js'
import type { Mention } from './mention.js'
import { endsAsFacility } from './particular.js'
import { dueSource } from './predicate.js'

const statusWords: readonly { status: ProjectStatus; words: RegExp }[] = [
  { status: 'ongoing', words: /续建(?!配套)|在建/ },
  { status: 'new', words: /新建(?!设)|新开工/ },
  { status: 'completed', words: /已建成|竣工|建成投用/ },
]
export const statusBracket =
  /[（(](续建|新建|在建|新开工|拟建|储备|已建成|竣工)(?:项目|工程)?(?:[，,；;、][^（）()]*)?[)）]\s*$/
/** Who builds goes before who answers for it. */
const ownerLabels: readonly RegExp[] = [
  /(?:建设|业主|实施|项目|承建|投资)(?:单位|主体|业主|企业)[：:]\s*([^。；;，（）()\s]{2,40})/,
  /(?:责任|牵头|主办|承办)(?:责任)?(?:单位|部门|主体)[：:]\s*([^。；;，（）()\s]{2,60})/,
  /[，。]由([^，。；\d]{2,20}?)(?:投资建设|负责建设|承建|建设|负责实施|实施)(?=[，。；])/,
]
const due = new RegExp(dueSource)
/** 汛期前完成大坝加固: something is done by then; money that is spent is no event. */
const finished = new RegExp(
  `^(?:力争|确保|计划)?${dueSource}[^，]{0,6}?(?:完成|实现|达到|具备|启动)(?!.*投资)`,
)

/** The status that a bracket or a heading names (续建项目), if any. */
export function statusNamed(words: string): ProjectStatus | undefined {
  return statusWords.find((row) => row.words.test(words))?.status
}

/** 建设单位：镜湖水务集团, 责任单位：市水利局 → the body named. */
export function ownerIn(words: string): string | undefined {
  for (const label of ownerLabels) {
    const owner = label.exec(words)?.[1]?.trim()
    if (owner) return owner
  }
  return undefined
}

/** One item: its name up to the first mark that ends it, then what it says of money, dates and state. */
export function readItem(text: string, item: Span, listStatus?: ProjectStatus): Mention {
  const name = itemName(text, item)
  const printed = text.slice(name.start, name.end)
  const bracket = statusBracket.exec(printed)
  const status = (bracket ? statusNamed(bracket[1] ?? '') : undefined) ?? listStatus
  const amounts = findInvestments(text, item)
  const total = amounts.find(({ kind }) => kind !== 'annual')
  const annual = amounts.find(({ kind }) => kind === 'annual')
  const owner = ownerIn(text.slice(item.start, item.end))
  return {
    ...name,
    name: printed.slice(0, bracket?.index ?? printed.length).replace(/\s+/g, ''),
    rule: 'project-list-item',
    confidence: 0.95,
    ...(status ? { status } : {}),
    ...(owner ? { owner } : {}),
    ...(total ? { totalInvestment: total.money } : {}),
    ...(annual ? { annualInvestment: annual.money } : {}),
    milestones: readMilestones(text, { start: name.end, end: item.end }),
    own: [item],
  }
}

/** Up to 。：；or a bracket of bodies; at a comma only where the whole would be no name any more. */
function itemName(text: string, item: Span): Span {
  const words = text.slice(item.start, item.end)
  const stop = words.search(
    /[。：:；;\n]|[（(](?:(?:续建|新建|在建|拟建)[，,]|责任|牵头|总投资|建设|承办|主办)|\s{2,}|(?:，|,)?(?:总投资|(?:年度|当年|今年)(?:计划)?投资|计划投资)/,
  )
  const whole = stop > 1 ? stop : words.length
  const comma = words.slice(0, whole).search(/[，,](?!\d)/)
  const named = comma > 3 && endsAsFacility(words.slice(0, comma))
  const length = comma > 3 && (whole > 30 || named) ? comma : whole
  return { start: item.start, end: item.start + words.slice(0, length).trimEnd().length }
}

/** The clauses that say what happens by when. */
export function readMilestones(text: string, span: Span): Mention['milestones'] {
  if (span.end <= span.start) return []
  return splitClauses(text, span).flatMap((clause) => {
    const words = text.slice(clause.start, clause.end).replace(/[，。；;,]+$/, '')
    const match = due.exec(words)
    if (!match || !(endsInPredicate(words) || finished.test(words))) return []
    return [
      {
        due: { text: match[0] },
        event: words.replace(match[0], '').replace(/^[：:\s]*(?:力争|确保|计划)?/, ''),
      },
    ]
  })
}
