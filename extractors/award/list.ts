/** Reads award lists under headings: 一等奖（3个） and below it names in lines or columns. */
import type { Block, ReportDocument } from '../../schemas/document.js'
import {
  exhortation,
  grade,
  groupHeading,
  kindOfWinner,
  ownTitle,
  plainGrade,
  shortGrade,
} from '../lexicon/awards.js'
import { pageLine } from '../lexicon/glossary.js'
import { dateLine } from './context.js'
import type { FoundAward } from './found.js'

const marker = '(?:[（(]?[一二三四五六七八九十]+[）)、．.]|[（(]?\\d{1,2}[）)、．.]|附件\\s*\\d*[：:]?)?\\s*'
const heading = new RegExp(
  `^\\s*${marker}([^，。；：:、]{0,40}?)[“]?(${grade}|(?:基本|不)?合格(?:等次|单位|等级))[”]?(?:名单)?\\s*(?:[（(]\\s*(?:共|各)?\\s*\\d+\\s*[个名家件项位]?[）)])?\\s*(?:[：:]\\s*(.*))?$`,
)
export const documentTitle = /关于[^。]*的(?:决定|通报|通知|公告|公示|意见|名单)\s*$/
const groupLabel = /^([^：:、]{2,16})[：:]\s*(?=\S)/

/** The grade, title and first names that a line gives, where it is the heading of a list. */
export function gradeHeading(line: string): { title: string; grade: string; rest: string } | undefined {
  if (documentTitle.test(line)) return undefined
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
  let group = ''
  for (let at = first; at < end; at++) {
    const block = document.blocks[at]
    const head = block && !block.table ? gradeHeading(textOf(document, block)) : undefined
    if (!block || !head) continue
    if (groupHeading.test(textOf(document, block))) group = ''
    const lines = listLines(document, at + 1, end)
    const lists = [head.rest, ...lines.map((line) => withoutLabel(textOf(document, line)))].filter(
      (list) => list.trim() !== '' && !countLine.test(list),
    )
    if (lists.length === 0) {
      group = head.title + head.grade
      continue
    }
    const title = titleOf(head) || group
    if (!plainGrade.test(head.grade))
      found.push({
        rule: '<grade> heading over <recipients>',
        confidence: head.rest ? 0.9 : 0.85,
        ...(title ? { title } : {}),
        alone: true,
        ...gradeOrTitle(head, title),
        lists,
        start: block.start,
        end: lines.at(-1)?.end ?? block.end,
      })
    at += lines.length
  }
  return found
}

/** 项目建设先进单位 and 优秀督查联络员 are titles whole, their last words the grade too; 一等奖 is no part of the title. */
function gradeOrTitle(
  head: { title: string; grade: string },
  title: string,
): Pick<FoundAward, 'title' | 'grade'> {
  const own = head.title.replace(/[“”"]/g, '') + head.grade
  const whole =
    ownTitle.test(head.grade) ||
    (head.title !== '' && kindOfWinner.test(head.grade) && !/^\d{4}年度?$/.test(head.title))
  const chosen = whole ? own : title
  return { ...(chosen ? { title: chosen } : {}), grade: head.grade }
}

/** （共5个） on a line of its own. */
const countLine = /^\s*[（(]\s*共?\s*\d+\s*[个名家件项位人]?[）)]\s*$/

/** 综合 says nothing without 先进单位. */
function titleOf({ title, grade: won }: { title: string; grade: string }): string {
  const plain = title.replace(/^[“”"]+$/, '')
  return plain.length > 0 && plain.length < 4 ? plain + won : plain
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
  if (
    exhortation.test(line) ||
    pageLine.test(line) ||
    dateLine.test(line) ||
    groupHeading.test(line) ||
    /^\s*附件/.test(line)
  )
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
