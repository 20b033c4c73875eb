/** Sentences that sum projects (续建项目13个,总投资735.97亿元) → one line for each count with its investments. */
import type { Portfolio } from '../../schemas/project.js'
import type { Money } from '../../schemas/record-common.js'
import type { Tense } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'
import { portfolioVerbs } from '../lexicon/project-verbs.js'
import { splitClauses } from '../sentences.js'
import { parseNumeral } from '../values/numeral.js'
import { findQuantities } from '../values/quantity.js'
import { type Amount, findInvestments, opensWithMoney } from './investment.js'
import { statusNamed } from './list-item.js'
import { categoryOf } from './list-items.js'
import { readListNumber } from './list-number.js'
import { anyOf } from './words.js'

export type Line = Span & {
  name: string
  rule: string
  confidence: number
  category?: string
  status?: NonNullable<Portfolio['status']>
  count?: number
  totalInvestment?: Money
  annualInvestment?: Money
}

type Count = Span & { value: number; name: string; rule: string }

const counters = new Set(['个', '项', '条', '座', '家', '处', '所', '宗', '件'])
const summed =
  /^(?:国家|省|市|县|区)级$|项目|工程|道路|公路|水库|园区|中心|学校|医院|街道|改造|设施|桥|工厂|灌区/
/** 省级6项: the things are those of the sentence before. */
const ofLevel = /(?:国家|省|市|县|区)级(?:共)?\d+[个项]/
const thingsAfter =
  /^[余多]?([^，。；、\d]{0,24}?(?:项目|工程|道路|公路|水库|园区|中心|学校|医院|改造|设施|大桥|灌区))/
const upToVerb = new RegExp(`^(?:建设(?!项目)|.{0,12}?(?:${anyOf(portfolioVerbs)})+)(?=.{2,})`)
const closing = /(?:共计|共|总数|总计|达到|达|约|近|超过|超|不少于|不低于|数量|为|有|：)+$/
const partOf = /^其中[，,：:]?$/
/** 力争开工率达到95%: a rate of the works counted before. */
const rateOf = /率(?:达到?|为|超过?|保持)[^，。；]*[%％]/
/** 投资4558万元，实施…等9个项目. */
const moneyAhead = /^(?:总)?投资[^的]*$/
/** 共20项, 合计30个: what is counted stands in the clause before. */
const bareSum = /^(?:合计|总计|共计|总共|一共|共)(?:有|达|安排|确定|实施)?$/
const ofNothing = /^(?:重点|重大)?(?:项目|工程)?[，。；、：]?$/
/** 十大产业项目，总投资…: the numeral in the name is the count. */
const numbered = /^(?:其中[，,：:]?)?([一二三四五六七八九十]+)[大个项][^，。；、\d]{2,10}(?:项目|工程)$/

/** The lines of one sentence (or of a sum and the sentence with its money) in order. A count without an investment makes none. */
export function readPortfolioLines(text: string, sentence: Span, tense: Tense): Line[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!words.includes('投资') || !(summed.test(words) || ofLevel.test(words))) return []
  const lines: Line[] = []
  let pending: Amount | undefined
  let open: Line | undefined
  let before = ''
  for (const clause of splitClauses(text, sentence)) {
    const amounts = findInvestments(text, clause)
    const bare = text
      .slice(clause.start, clause.end)
      .replace(/[，。；,;：:]+$/, '')
      .replace(/^具体[为是]?[：:]/, '')
    const count = readCount(text, clause, amounts, before) ?? readNumbered(clause, bare)
    const taken =
      !count && open !== undefined && opensWithMoney.test(bare) && !/元(?:以上|左右)?的/.test(bare)
    if (count) {
      open = lineOf(text, clause, count, tense)
      lines.push(open)
      for (const amount of pending ? [pending, ...amounts] : amounts) addAmount(open, amount, text)
    } else if (open && taken) for (const amount of amounts) addAmount(open, amount, text)
    else if (!partOf.test(bare) && !rateOf.test(bare)) open = undefined
    pending = !count && !taken && moneyAhead.test(bare) ? amounts[0] : undefined
    if (/[；;]$/.test(text.slice(clause.start, clause.end))) open = undefined
    before = before === '' ? bare : `${before}，${bare}`
  }
  return lines.filter((line) => line.totalInvestment ?? line.annualInvestment)
}

function lineOf(text: string, clause: Span, count: Count, tense: Tense): Line {
  const { name, value, rule, start, end } = count
  const words = text.slice(clause.start, clause.end)
  const begun = tense === 'past' && /开工/.test(words) ? 'new' : undefined
  const status = statusNamed(name) ?? begun
  const category = /^(?![一二三四五六七八九十百]+工程)[^\d个]{2,8}(?:项目|工程)$/.test(name)
    ? categoryOf(name)
    : undefined
  return {
    start,
    end,
    name,
    rule,
    confidence: 0.85,
    count: value,
    ...(status ? { status } : {}),
    ...(category ? { category } : {}),
  }
}

/** Gives the line an amount and lets its quote reach to it. */
function addAmount(line: Line, { kind, money: value, start, end }: Amount, text: string): void {
  if (kind === 'annual') line.annualInvestment ??= value
  else line.totalInvestment ??= value
  const label = /(?:总)?投资[^，。；、]{0,4}$/.exec(text.slice(Math.max(0, start - 8), start))
  line.start = Math.min(line.start, start - (label?.[0].length ?? 0))
  line.end = Math.max(line.end, end)
}

/** 十大产业项目 → 10. */
function readNumbered({ start }: Span, bare: string): Count | undefined {
  const match = numbered.exec(bare)
  const value = parseNumeral(match?.[1] ?? '')
  if (value === undefined || value < 2) return undefined
  const name = bare.replace(/^其中[，,：:]?/, '')
  return { start, end: start + bare.length, name, value, rule: 'portfolio-numbered-name' }
}

/** The count of the clause with the name of what it counts: the last one before an amount, else the first. */
function readCount(
  text: string,
  clause: Span,
  amounts: readonly Amount[],
  previous: string,
): Count | undefined {
  const counts = findQuantities(text, clause).flatMap(({ start, end, quantity }) => {
    const counter = quantity.unit.replace(/^万/, '')
    if (!counters.has(counter) || /[及和与]$/.test(text.slice(clause.start, start))) return []
    const after = text.slice(end, clause.end)
    const bare = bareSum.test(text.slice(clause.start, start)) && ofNothing.test(after)
    const count = bare
      ? { start: clause.start, end, name: summedBefore(previous), rule: 'portfolio-bare-sum' }
      : nameCount(text, clause, { start, end }, amounts)
    return count && summed.test(count.name) ? [{ ...count, value: quantity.base.value }] : []
  })
  const before = amounts[0] && counts.findLast(({ start }) => start < (amounts[0]?.start ?? 0))
  return before ?? counts[0]
}

/**
 * 18个[重点项目], [工业项目]5个; none where the money defines what is counted (投资超10亿元项目14个) or each
 * member has its own price (30亿元的甲、20亿元的乙等项目28个).
 */
function nameCount(
  text: string,
  clause: Span,
  at: Span,
  amounts: readonly Amount[],
): Omit<Count, 'value'> | undefined {
  const after = thingsAfter.exec(text.slice(at.end, clause.end))
  const before = nameBefore(text, { start: clause.start, end: at.start })
  const name = (after?.[1] ?? before ?? '').replace(/^的/, '')
  const priced = (text.slice(clause.start, at.start).match(/元的/g)?.length ?? 0) > 1
  const threshold = !after && amounts.some(({ end }) => end <= at.start && /投资/.test(before ?? ''))
  if (!summed.test(name) || priced || threshold || isFinishedWork(text, clause, name)) return undefined
  const listed = /[等、]/.test(text.slice(clause.start, at.start))
  return {
    start: after && !listed ? at.start : clause.start,
    end: at.end + (after?.[0].length ?? 0),
    name,
    rule: after ? 'portfolio-counted-things' : 'portfolio-thing-count',
  }
}

/** 确定十大产业项目、十大民生项目，共20项 → what stands before, the name in quotes first; 项目 where that is long. */
function summedBefore(previous: string): string {
  const quoted = /“[^“”]{2,10}(?:工程|项目)”/.exec(previous)?.[0]
  const last = previous.split('，').at(-1) ?? ''
  const name = quoted ?? last.replace(upToVerb, '').replace(/^(?:即|确定|分别(?:是|为))/, '')
  return name.length <= 24 ? unquoted(name) : /项目|工程/.test(name) ? '项目' : ''
}

/** 完成17个老旧小区改造, 修复24项水毁工程: works done are outcomes. */
function isFinishedWork(text: string, clause: Span, name: string): boolean {
  return !/项目/.test(name) && /(?:完成|修复|整治|改造|新建|建成)/.test(text.slice(clause.start, clause.end))
}

/** Words of the clause before the count, without verbs and amounts: 工业项目[5个]. */
function nameBefore(text: string, span: Span): string | undefined {
  const head = readListNumber(text.slice(span.start, span.end))?.length ?? 0
  const words = text
    .slice(span.start + head, span.end)
    .replace(/[（(]$/, '')
    .replace(closing, '')
  const last = words.split(/[、，]/).at(-1) ?? ''
  const noun = last.replace(upToVerb, '')
  const name = /^(?:项目|工程)$/.test(noun) ? last : noun
  return name.length >= 2 && name.length <= 30 ? unquoted(name) : undefined
}

/** “三十工程” → 三十工程; a quote inside a longer name stays. A label, a year and a scope before the name go. */
function unquoted(name: string): string {
  const bare = name
    .replace(/^.*[：:]/, '')
    .replace(/^(?:20\d\d年度?|全[省市县区]|共(?:安排|实施)?)+(?=.{3,})/, '')
  return (bare.length >= 2 ? bare : name).replace(/^“([^”]*)”$/, '$1')
}
