/** Sentences that sum projects (续建项目13个,总投资735.97亿元) → one line for each count with its investments. */

import type { Portfolio } from '../../schemas/project.js'
import type { Money } from '../../schemas/record-common.js'
import type { Tense } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'
import { splitClauses } from '../sentences.js'
import { findQuantities } from '../values/quantity.js'
import { readLead } from './clause.js'
import { type Amount, findInvestments } from './investment.js'
import { categoryOf, statusNamed } from './list-items.js'
import { anyOf } from './words.js'

export type Line = Span & {
  name: string
  rule: string
  confidence: number
  category?: string
  status?: NonNullable<Portfolio['status']>
  count: number
  totalInvestment?: Money
  annualInvestment?: Money
}

const counters = new Set(['个', '项', '条', '座', '家', '处', '所', '宗', '件'])
const summed = /项目|工程|道路|公路|水库|园区|中心|学校|医院|街道|改造|设施|桥|工厂|灌区/
const verbs = anyOf([
  '谋划实施',
  '组织实施',
  '统筹推进',
  '累计实施',
  '集中开工',
  '开工建设',
  '新开工',
  '改扩建',
  '推进',
  '实施',
  '安排',
  '完成',
  '引进',
  '签约',
  '共签约',
  '新签约',
  '建设',
  '推动',
  '抓好',
  '谋划',
  '共有',
  '共',
  '共计',
  '确保',
  '全面推进',
  '重点推进',
  '向民间资本推介',
  '推介',
  '开工',
  '储备',
  '策划',
  '包装',
  '落地',
  '新建',
  '新增',
  '筛选',
])
const leadingVerb = new RegExp(
  `^(?:${verbs}|其中|分别为|主要|以及|和|全年|今年|累计|年度|共计|总共|已|将|再|的|不少于|成功举办)+`,
)
const partOf = /^其中[，,：:]?/

/** The lines of one sentence in order. A count without an investment makes none. */
export function readPortfolioLines(text: string, sentence: Span, tense: Tense): Line[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!words.includes('投资') || !summed.test(words)) return []
  const lines: Line[] = []
  let pending: Amount | undefined
  let open: Line | undefined
  for (const clause of splitClauses(text, sentence)) {
    const amounts = findInvestments(text, clause)
    const counted = readCount(text, clause, amounts)
    if (counted) {
      open = { ...counted, ...statusOf(text, clause, counted.name, tense) }
      lines.push(open)
      if (pending) addAmount(open, pending, pending.start)
      pending = undefined
    } else if (amounts.length === 0) {
      if (!partOf.test(text.slice(clause.start, clause.end))) open = undefined
      continue
    } else if (!open) {
      pending = /^(?:总)?投资[^的]*$/.test(bare(text, clause)) ? amounts[0] : undefined
      continue
    } else if (!/^(?:[^，；]{0,8}投资|(?:估算|概算))/.test(text.slice(clause.start, clause.end))) {
      open = undefined
      continue
    }
    if (open) for (const amount of amounts) addAmount(open, amount)
  }
  return lines.filter((line) => line.totalInvestment ?? line.annualInvestment)
}

function addAmount(line: Line, { kind, money, start, end }: Amount, from = start): void {
  if (kind === 'annual') line.annualInvestment ??= money
  else line.totalInvestment ??= money
  line.start = Math.min(line.start, from)
  line.end = Math.max(line.end, end)
}

/** The count of the clause with the name of what it counts; a clause of a single named project has none. */
function readCount(text: string, clause: Span, amounts: readonly Amount[]): Line | undefined {
  for (const { start, end, quantity } of findQuantities(text, clause)) {
    if (!counters.has(quantity.unit.replace(/^万/, '')) || /[及和与]$/.test(text.slice(clause.start, start)))
      continue
    const after =
      /^[余多]?([^，。；、\d]{0,24}?(?:项目|工程|道路|公路|水库|园区|中心|学校|医院|改造|设施|大桥|灌区))/.exec(
        text.slice(end, clause.end),
      )
    const before = nameBefore(text, { start: clause.start, end: start })
    const name = after?.[1] ?? before
    if (!name || !summed.test(name) || isFinishedWork(text, clause, name)) continue
    const from = after ? phraseStart(text, clause, start) : clause.start
    return {
      start: Math.min(from, ...amounts.map((amount) => Math.max(clause.start, amount.start - 4))),
      end: Math.max(end + (after?.[0].length ?? 0)),
      name: name.replace(/^的/, ''),
      rule: after ? 'portfolio-counted-things' : 'portfolio-thing-count',
      confidence: 0.85,
      count: quantity.base.value,
    }
  }
  return undefined
}

/** 完成17个老旧小区改造, 修复24项水毁工程: works done are outcomes. */
function isFinishedWork(text: string, clause: Span, name: string): boolean {
  return !/项目/.test(name) && /(?:完成|修复|整治|改造|新建|建成)/.test(text.slice(clause.start, clause.end))
}

/** Words of the clause before the count, without verbs and amounts: 工业项目[5个]. */
function nameBefore(text: string, span: Span): string | undefined {
  const lead = readLead(text, span)
  const words = text.slice(lead.end, span.end).replace(leadingVerb, '')
  const cut = words
    .replace(/(?:共计|共|总数|达到|达|约|超过|不少于|数量|为|有|：)+$/, '')
    .replace(/[“”]/g, '')
  const last = cut.split(/[、，]/).at(-1) ?? ''
  return last.length >= 2 && last.length <= 30 ? last : undefined
}

/** Where the enumeration before the count begins: 甲、乙等[9个]项目. */
function phraseStart(text: string, clause: Span, count: number): number {
  const listed = text.slice(clause.start, count)
  return /[等、]/.test(listed) ? clause.start : count
}

function statusOf(text: string, clause: Span, name: string, tense: Tense): Pick<Line, 'status' | 'category'> {
  const words = text.slice(clause.start, clause.end)
  const status =
    statusNamed(name) ??
    (/新建/.test(name) ? 'new' : tense !== 'future' && /开工/.test(words) ? 'new' : undefined)
  const category = /^[^\d个]{2,8}(?:项目|工程)$/.test(name) ? categoryOf(name) : undefined
  return { ...(status ? { status } : {}), ...(category ? { category } : {}) }
}

function bare(text: string, clause: Span): string {
  return text.slice(clause.start, clause.end).replace(/[，。；]+$/, '')
}
