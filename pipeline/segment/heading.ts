/** One block and its neighbours → the heading it is or begins with, if any. */
import { announcement, chapterRows, projectGroup } from '../../extractors/lexicon/headings.js'
import type { Block } from '../../schemas/document.js'
import { isBareLabel, type Label, labelOf, ranks } from './labels.js'

export type Heading = {
  rank: number
  /** As printed, with its label, without the mark at its end. */
  title: string
  /** True where the paragraph goes on after the heading. */
  runIn: boolean
}
/** A line of the document with what is needed to tell a heading from a paragraph. */
export type Line = { block: Block; text: string }

const endMarks = /[。！!：:；;，,]+$/
const longestTitle = 60

/**
 * @param broken the line above is an unfinished sentence, which this one goes on with
 * @param listed true inside lists (projects, glossary, awards), where short lines and 1. are items, not headings
 */
export function readHeading(
  line: Line,
  next: Line | undefined,
  listed: boolean,
  broken = false,
): Heading | undefined {
  const { block, text } = line
  if (block.kind === 'table_row' || block.kind === 'footnote' || text.length === 0) return undefined
  const label = labelOf(text)
  if (label) return numbered(text, label, block, next, listed)
  if (block.level !== undefined) return stated(text, block.level)
  const chapter = unnumberedChapter(text, block)
  if (chapter) return chapter
  return listed ? groupLine(text, next) : shortLine(line, next, broken)
}

/** Inside a list, 续建项目（3个，总投资21.3亿元） over numbered items heads them. */
function groupLine(text: string, next: Line | undefined): Heading | undefined {
  if (text.length > longestTitle || !projectGroup.test(text) || !next || !labelOf(next.text)) return undefined
  return { rank: ranks.group, title: text.replace(endMarks, ''), runIn: false }
}

/** What a chapter without a number is known by besides its role: a time, or the name of a list. */
const chapterWord = /年|时期|回顾|解释|注释|释义|附件|建设$|^相关|名单|清单|一览表|[表项]$/

/** The role words of a short line make it a chapter: 2022年工作回顾, 重要词语解释. */
function unnumberedChapter(text: string, block: Block): Heading | undefined {
  if (/^附[件表录]\s*[\d一二三四五]{0,2}(?:[：:\s]|$)/.test(text) && text.length <= 40) {
    return { rank: ranks.chapter, title: text.replace(endMarks, ''), runIn: false }
  }
  if (text.length > 30 || /[。；，：:]/.test(text.replace(/[：:]$/, ''))) return undefined
  if (block.kind === 'paragraph' && /[：:]$/.test(text) && !/^附|注释|解释/.test(text)) return undefined
  const known = chapterRows.some(({ pattern }) => pattern.test(text.replace(endMarks, '')))
  const plain = block.kind === 'heading' || chapterWord.test(text)
  return known && plain ? { rank: ranks.chapter, title: text.replace(endMarks, ''), runIn: false } : undefined
}

function stated(text: string, level: number): Heading {
  return { rank: ranks.stated + level - 1, title: text.replace(endMarks, ''), runIn: false }
}

function numbered(
  text: string,
  label: Label,
  block: Block,
  next: Line | undefined,
  listed: boolean,
): Heading | undefined {
  const rank = ranks[label.kind]
  const { title, runIn } = titleOf(text, label.length)
  if (block.kind === 'heading') return { rank, title, runIn }
  if (title.length > longestTitle) return undefined
  if (label.kind === 'part' || label.kind === 'han')
    return runIn && listed ? undefined : { rank, title, runIn }
  if (label.kind === 'hanBracket') return { rank, title, runIn }
  return !listed && headsText(title, runIn, text, next) ? { rank, title, runIn } : undefined
}

/** 1. and —— are headings only where text follows under them: the others are items of a list. */
function headsText(title: string, runIn: boolean, text: string, next: Line | undefined): boolean {
  if (runIn) return title.length <= 40 && text.length >= title.length + 30
  if (/[。；;]$/.test(text) || title.length > 40 || !next) return false
  return next.text.length > text.length && labelOf(next.text)?.kind !== labelOf(text)?.kind
}

function titleOf(text: string, labelLength: number): { title: string; runIn: boolean } {
  const stop = text.slice(labelLength).search(/[。！!]/)
  const end = stop < 0 ? text.length : labelLength + stop
  const rest = text.slice(end + 1).trim()
  return { title: text.slice(0, end).replace(endMarks, '').trim(), runIn: rest.length > 0 }
}

/** A line of its own that stands before longer text: bold or centred, or short and without figures. */
function shortLine({ block, text }: Line, next: Line | undefined, broken: boolean): Heading | undefined {
  if (!next || isBareLabel(text) || isCutOff(text) || announcement.test(text)) return undefined
  const marked = isMarked(block)
  if ((broken && !marked) || !isShort(text, marked)) return undefined
  if (/。$/.test(text) && (/\d/.test(text) || next.text.length < 40)) return undefined
  if (!marked && (text.includes('、') || isDate(next.text))) return undefined
  if (!marked && (next.text.length < text.length || /[\d〇○]{1,4}[年月日]|^[（(]|[）)]$/.test(text)))
    return undefined
  const title = text.replace(endMarks, '')
  return { rank: marked && isGroup(next) ? ranks.group : ranks.line, title, runIn: false }
}

/** Words that no heading and no sentence ends with: the line goes on in the next block. */
export function isCutOff(text: string): boolean {
  return /[的和与及、，,是了在对将]$/.test(text)
}

function isDate(text: string): boolean {
  return /^[\d〇○零一二三四五六七八九十]{2,4}年.{1,3}月.{1,3}日$/.test(text)
}

function isMarked({ bold, centered, size }: Block): boolean {
  return bold === true || centered === true || (size ?? 1) > 1.2
}

function isShort(text: string, marked: boolean): boolean {
  const stops = (text.match(/[。！]/g) ?? []).length
  if (stops > 1 || (stops === 1 && !text.endsWith('。'))) return false
  return text.length <= (marked ? 50 : 32) && !/[；;，,]$/.test(text)
}

/** Over a line that is a heading itself, a heading stands for a group: 受表彰单位 over the name of the first. */
function isGroup({ block, text }: Line): boolean {
  return isMarked(block) && isShort(text, true) && !labelOf(text)
}
