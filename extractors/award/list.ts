/** Reads award lists under headings: 一等奖（3个） and below it names in lines or columns. */
import type { Block, ReportDocument } from '../../schemas/document.js'
import { grade, groupHeading, shortGrade } from '../lexicon/awards.js'
import { pageLine } from '../lexicon/glossary.js'
import { dateLine } from './context.js'
import type { FoundAward } from './found.js'

const marker = '(?:[（(]?[一二三四五六七八九十]+[）)、．.]|[（(]?\\d{1,2}[）)、．.]|附件\\s*\\d*[：:]?)?\\s*'
const heading = new RegExp(
  `^\\s*${marker}([^，。；：:、]{0,40}?)(${grade})(?:名单)?\\s*(?:[（(]\\s*(?:共|各)?\\s*\\d+\\s*[个名家件项位]?[）)])?\\s*(?:[：:]\\s*(.*))?$`,
)
const groupLabel = /^([^：:、]{2,16})[：:]\s*(?=\S)/

/** The grade, title and first names that a line gives, where it is the heading of a list. */
export function gradeHeading(line: string): { title: string; grade: string; rest: string } | undefined {
  const match = heading.exec(line)
  const short = shortGrade.exec(line.trim())
  if (!match && !short) return undefined
  return match
    ? { title: match[1]?.trim() ?? '', grade: match[2] ?? '', rest: match[3] ?? '' }
    : { title: '', grade: fullGrade(line), rest: '' }
}

/** 特等奖 of 特, 一等奖 of 一等, 金奖 of 金; other words as they stand. */
export function fullGrade(printed: string): string {
  const match = shortGrade.exec(printed.trim())
  if (!match) return printed.trim()
  return match[1] ? `${match[1]}等奖` : `${match[2]}奖`
}

/** Awards among the blocks `first` to `end`; a list ends at the next heading, a sentence, a table or a date. */
export function awardsInLists(document: ReportDocument, first: number, end: number): FoundAward[] {
  const found: FoundAward[] = []
  for (let at = first; at < end; at++) {
    const block = document.blocks[at]
    const head = block && !block.table ? gradeHeading(textOf(document, block)) : undefined
    if (!block || !head) continue
    const lines = listLines(document, at + 1, end)
    const lists = [head.rest, ...lines.map((line) => withoutLabel(textOf(document, line)))].filter(
      (list) => list.trim() !== '',
    )
    if (lists.length === 0) continue
    found.push({
      rule: '<grade> heading over <recipients>',
      confidence: head.rest ? 0.9 : 0.85,
      ...(head.title ? { title: head.title } : {}),
      grade: head.grade,
      lists,
      start: block.start,
      end: lines.at(-1)?.end ?? block.end,
    })
    at += lines.length
  }
  return found
}

function listLines(document: ReportDocument, first: number, end: number): Block[] {
  const lines: Block[] = []
  for (let at = first; at < end; at++) {
    const block = document.blocks[at]
    if (!block || !isListLine(document, block)) {
      // The office that signs stands above the date.
      if (block && dateLine.test(textOf(document, block))) lines.pop()
      break
    }
    lines.push(block)
  }
  return lines
}

function isListLine(document: ReportDocument, block: Block): boolean {
  const line = textOf(document, block)
  if (block.table || block.kind === 'heading' || gradeHeading(line)) return false
  if (pageLine.test(line) || dateLine.test(line) || groupHeading.test(line) || /^\s*附件/.test(line))
    return false
  return (
    !/[。！？]\s*\S|[，；].*[，；]/.test(line) &&
    line.split(/[、\s　；;，,]+/).every((part) => part.length <= 40)
  )
}

/** 白石县：张三、李四 names its group first. */
function withoutLabel(line: string): string {
  return line.replace(groupLabel, '')
}

function textOf(document: ReportDocument, { start, end }: Block): string {
  return document.text.slice(start, end)
}
