/**
 * Finds the bodies responsible for a span of the text: a 责任单位 bracket governs the whole item that it
 * closes, a line of its own the item above it, a cell its table row, `由…牵头` its sentence.
 */
import type { Block } from '../schemas/document.js'
import type { Responsible } from '../schemas/record-common.js'
import { contains, type Span } from '../schemas/span.js'
import type { ReportContext } from './extractor.js'
import {
  bodiesIn,
  isLeadOnly,
  labelOf,
  opensWithLabel,
  parseResponsible,
  roleOf,
} from './responsible/phrase.js'
import { splitSentences } from './sentences.js'

type Governor = Span & { responsible: Responsible[] }

const hint = /牵头|负责|责任|配合|主办|承办|主管/
const bracket = /[（(【]([^（(【）)】]{2,300}(?:[（(][^（()）]{0,40}[）)][^（(【）)】]{0,300}){0,12})[）)】]/g
const byClause = /由([^。；;，,由]{2,60}?)(?:负责|牵头|主办)/g
const listNumber = /^\s*(?:[（(]?[一二三四五六七八九十百]+[）)、．.]|[（(]?\d{1,3}[）)、．.])/
/** A line names the bodies of at most so many paragraphs above it. */
const maxItemBlocks = 12

const known = new WeakMap<ReportContext, Governor[]>()

/** The bodies that answer for `span`, in printed order; empty where none are named. */
export function responsibleFor(context: ReportContext, span: Span): Responsible[] {
  let governors = known.get(context)
  if (!governors) {
    governors = findGovernors(context)
    known.set(context, governors)
  }
  return narrowest(governors, span)?.responsible ?? []
}

/** Governors are sorted by end, so the first that ends late enough and contains the span is near it. */
function narrowest(governors: Governor[], span: Span): Governor | undefined {
  let low = 0
  let high = governors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((governors[middle]?.end ?? 0) < span.end) low = middle + 1
    else high = middle
  }
  return governors.slice(low, low + 8).find((governor) => contains(governor, span))
}

function findGovernors({ document }: ReportContext): Governor[] {
  const governors: Governor[] = []
  document.blocks.forEach((block, index) => {
    const text = document.text.slice(block.start, block.end)
    const found = block.table
      ? ofRow(document.text, block)
      : hint.test(text)
        ? [
            ...ofLine(document.text, document.blocks, index),
            ...ofBrackets(text, block),
            ...ofSentences(text, block),
            ...ofClauses(text, block),
          ]
        : []
    governors.push(...found)
  })
  return governors.sort((a, b) => a.end - b.end || b.start - a.start)
}

/** Each bracket governs from the previous one (or the paragraph's start) to itself. */
function ofBrackets(text: string, block: Block): Governor[] {
  const governors: Governor[] = []
  let start = block.start
  for (const match of text.matchAll(bracket)) {
    const responsible = parseResponsible(match[1] ?? '')
    if (responsible.length === 0) continue
    const end = block.start + match.index + match[0].length
    governors.push({ start, end, responsible })
    start = end
  }
  const last = governors.at(-1)
  if (last && text.slice(last.end - block.start).trim().length <= 1) last.end = block.end
  return governors
}

/** …。责任单位：市水利局。 closes an item in its paragraph and governs what stands before it, up to the one before. */
function ofSentences(text: string, block: Block): Governor[] {
  const governors: Governor[] = []
  let start = block.start
  for (const { start: from, end: to } of splitSentences(text)) {
    const words = text.slice(from, to)
    const responsible = from > 0 && opensWithLabel(words) ? parseResponsible(words) : []
    if (responsible.length === 0) continue
    const end = block.start + to
    governors.push({ start, end, responsible })
    start = end
  }
  return governors
}

/** 由…牵头 governs its sentence. */
function ofClauses(text: string, block: Block): Governor[] {
  return [...text.matchAll(byClause)].flatMap((match) => {
    const responsible = bodiesIn(match[1] ?? '', 'lead', true)
    if (responsible.length === 0) return []
    const from = text.lastIndexOf('。', match.index) + 1
    const to = text.indexOf('。', match.index)
    return [{ start: block.start + from, end: block.start + (to < 0 ? text.length : to + 1), responsible }]
  })
}

function isBodyLine(text: string): boolean {
  const inner = text.trim().replace(/^[（(【]|[）)】]$/g, '')
  return opensWithLabel(inner)
}

/** A line that holds nothing but bodies governs the item above, together with the lines that join it. */
function ofLine(text: string, blocks: readonly Block[], index: number): Governor[] {
  const line = textAt(text, blocks, index)
  if (!isBodyLine(line) || isBodyLine(textAt(text, blocks, index - 1))) return []
  let last = index
  while (isBodyLine(textAt(text, blocks, last + 1))) last++
  const lines = blocks.slice(index, last + 1).map((block) => text.slice(block.start, block.end))
  const inner = lines.map((each) => each.trim().replace(/^[（(【]|[）)】]$/g, '')).join('；')
  const responsible = parseResponsible(inner)
  const first = blocks[itemStart(text, blocks, index)]
  const end = blocks[last]?.end
  return first && end && responsible.length > 0 ? [{ start: first.start, end, responsible }] : []
}

function textAt(text: string, blocks: readonly Block[], index: number): string {
  const block = blocks[index]
  return block && !block.table ? text.slice(block.start, block.end) : ''
}

/** Back to the numbered paragraph that opens the item, else to its heading or the lines of the item before. */
function itemStart(text: string, blocks: readonly Block[], index: number): number {
  let start = index
  while (start > 0 && index - start < maxItemBlocks) {
    const before = blocks[start - 1]
    if (!before || before.table || isBodyLine(textAt(text, blocks, start - 1))) break
    start--
    if (before.kind === 'heading' || listNumber.test(textAt(text, blocks, start))) break
  }
  return start
}

function ofRow(text: string, block: Block): Governor[] {
  const cells = block.table?.header ? [] : (block.table?.cells ?? [])
  const hasLead = cells.some((cell) => isLeadOnly(labelOf(cell.head) ?? ''))
  const responsible = cells.flatMap((cell) => {
    const word = labelOf(cell.head)
    return word ? bodiesIn(text.slice(cell.start, cell.end), roleOf(word, hasLead)) : []
  })
  return responsible.length > 0 ? [{ start: block.start, end: block.end, responsible }] : []
}
