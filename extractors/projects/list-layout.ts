/** Where the items of an announced list stand: in the paragraph itself, behind a colon, or line by line below it. */
import type { Block } from '../../schemas/document.js'
import type { Span } from '../../schemas/span.js'
import { splitClauses, splitSentences } from '../sentences.js'
import { inlineHeads, readListNumber } from './list-number.js'

export type Item = Span & { number?: number }

/** The first item stands at most so many units behind the list's name. */
const farthestHead = 150
/** Items after a colon or with heads of their own inside the paragraph; at least three make a list. */
export function inlineItems(text: string, span: Span): Item[] | undefined {
  const words = text.slice(span.start, span.end)
  for (const { pattern } of inlineHeads) {
    const heads = [...words.matchAll(pattern)]
    const first = heads[0]
    if (heads.length < 3 || !first || first.index > farthestHead) continue
    return heads.flatMap((head, n) => {
      const start = span.start + head.index + head[0].length
      const item = { start, end: span.start + (heads[n + 1]?.index ?? words.length) }
      const number = readListNumber(head[0].padEnd(3, ' '))?.number
      return item.end - item.start > 4 ? [{ ...item, ...(number ? { number } : {}) }] : []
    })
  }
  const colon = listColon.exec(words)
  return colon ? colonItems(text, { start: span.start + colon[0].length, end: span.end }) : undefined
}

/** 十件民生实事：, …实事。分别是：, …实事，具体包括： */
const listColon = /^[”"]?[，,。]?(?:这[^，。：:]{0,8})?(?:(?:分别|具体|主要)*(?:是|为|有|包括|如下))?[：:]/

/** 2026年10件民生实事：甲，乙，丙。 Where ； parts the items, commas stand within them. */
function colonItems(text: string, span: Span): Item[] | undefined {
  const parted = text.slice(span.start, span.end).split(/[；;]/).length > 2
  const items = (parted ? splitParts(text, span) : splitClauses(text, span)).map(({ start, end }) => {
    const words = text.slice(start, end).replace(/[，。；;,]+$/, '')
    return { start, end: start + words.length }
  })
  const marks = text.slice(span.start, span.end).split('、').length
  if (items.length < 3 && marks < 5) return undefined
  if (items.length >= 3) return items
  return splitMarks(text, span)
}

/** The parts of the first sentence between ；. */
function splitParts(text: string, span: Span): Span[] {
  const end = splitSentences(text, span)[0]?.end ?? span.end
  const parts: Span[] = []
  for (const clause of splitClauses(text, { start: span.start, end })) {
    const last = parts.at(-1)
    if (last && !/[；;]/.test(text[last.end - 1] ?? '')) last.end = clause.end
    else parts.push({ ...clause })
  }
  return parts
}

export function splitMarks(text: string, span: Span): Item[] {
  const items: Item[] = []
  let start = span.start
  for (const part of text.slice(span.start, span.end).replace(/。$/, '').split('、')) {
    items.push({ start, end: start + part.length })
    start += part.length + 1
  }
  return items
}

/** 实施好今年确定的甲、乙、丙、丁等[十件民生实事]: the items stand before the list's name. */
const clauseAhead = /[^，。；：:]*$/
const aheadLead =
  /^[^、]*?(?:实施|办好|推进|开展|抓好|做好|落实|建设)好?(?:[^、]{0,12}?(?:确定|安排|部署|明确|谋划)的)?/
const fewestAhead = 4

/** @param span what stands before the list's name in its block */
export function itemsAhead(text: string, span: Span): Item[] {
  const words = text.slice(span.start, span.end)
  const clause = clauseAhead.exec(words)?.[0] ?? ''
  const lead = aheadLead.exec(clause)?.[0]
  if (lead === undefined || !clause.endsWith('等')) return []
  const items = splitMarks(text, { start: span.end - clause.length + lead.length, end: span.end - 1 })
  return items.length >= fewestAhead ? items : []
}

/** The numbered blocks that follow, of the form of the first, up to the first block that breaks the row. */
export function followingItems(text: string, blocks: readonly Block[], from: number): Item[] {
  const items: Item[] = []
  let form: string | undefined
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.table) break
    const head = readListNumber(text.slice(block.start, block.end))
    const last = items.at(-1)
    if (!head && last && at - from <= 60 && block.end - block.start > 20 && isDetail(text, last)) continue
    if (!head || (form !== undefined && head.form !== form) || head.number !== (last?.number ?? 0) + 1) {
      if (items.length > 0 || at > from + 1) break
      continue
    }
    form = head.form
    items.push({ start: block.start + head.length, end: block.end, number: head.number })
  }
  return items.length >= 3 ? items : []
}

/** A short title line is followed by a paragraph of details, which belongs to the item. */
function isDetail(text: string, item: Span): boolean {
  return item.end - item.start < 60 && !/方面。?$/.test(text.slice(item.start, item.end))
}
