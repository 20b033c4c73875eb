/** Lines of a page or of a text pasted from one → which of them are page chrome (【字号：大 中 小】, 打印, 来源：…). */
import {
  articleEnd,
  breadcrumb,
  chromeButtons,
  chromeLabels,
  pageLinks,
  peopleLabels,
  sourceName,
} from './lexicon.js'

/** Lines longer than this are text, whatever they begin with. */
const longest = 120
/** What follows the end of the article is cut only where it holds no more sentences and text than this, in characters. */
const longestTail = { sentences: 300, text: 1500 }
/** How far down a page its title is looked for, in lines. */
const headLines = 40

const separators = /[\s【】[\]()（）{}|｜>＞»·•,，;；/—_-]*/y
const clock = '\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?\\s*\\d{1,2}[:时：]\\d{1,2}(?:[:分：]\\d{1,2}秒?|分)?'
const value = `(?:${clock}|[^\\s。！？【】（）|]{0,24})`
const names = '(?:\\s*\\p{Script=Han}{2,4}(?![\\p{L}\\p{N}]|\\s*[:：]))*'
const patterns = [
  separators,
  new RegExp(`(?:${chromeLabels.join('|')})\\s*[:：]\\s*${value}|(?:发表|发布)于\\s*${clock}`, 'y'),
  new RegExp(`(?:${peopleLabels.join('|')})\\s*[:：]\\s*${value}${names}`, 'uy'),
  new RegExp(`(?:${chromeButtons.join('|')}|${clock})(?![\\p{L}\\p{N}])`, 'uy'),
]
const bareSource = /^[【[]?(?:信息|文章|稿件)?来源\s*[:：]$/

/**
 * Indexes of the lines that are chrome. Lines between the first and the last sentence never are.
 * @param title as the page states it; short lines before the line that shows it are chrome
 */
export function chromeLines(lines: string[], title?: string): Set<number> {
  const found = new Set<number>()
  const end = endOfArticle(lines)
  for (let at = end; at < lines.length; at++) found.add(at)
  const first = lines.findIndex(isSentence)
  const last = lines.slice(0, end).findLastIndex(isSentence)
  const titleAt = lineOfTitle(lines, title)
  for (let at = 0; at < end; at++) {
    if (first < at && at <= last) continue
    const line = lines[at] ?? ''
    const named = bareSource.test(lines[at - 1] ?? '') && sourceName.test(line)
    if (isChrome(line) || named || isCrumb(lines, at) || (at < titleAt && isShort(line))) found.add(at)
  }
  return found
}

function isSentence(line: string): boolean {
  return line.length >= 40 && /[，,。；]/.test(line) && !isChrome(line)
}

function isShort(line: string): boolean {
  return line.length <= 30 && !/[，,。；]/.test(line)
}

/** A step of the way through the site, where a page sets each on a line of its own. */
function isCrumb(lines: string[], at: number): boolean {
  const arrow = (line = '') => /^[>＞»]+$/.test(line)
  return arrow(lines[at]) || ((lines[at]?.length ?? 0) <= 12 && arrow(lines[at + 1]))
}

/** The first line that shows the page's title; -1 where none does. */
function lineOfTitle(lines: string[], title = ''): number {
  const wanted = title.replaceAll(/\s/g, '')
  return lines.slice(0, headLines).findIndex((line) => {
    const shown = line.replaceAll(/\s/g, '')
    return shown.length >= 6 && wanted.startsWith(shown)
  })
}

/** True for a line made of nothing but labels with their values, buttons and the marks between them. */
export function isChrome(raw: string): boolean {
  if (raw.length > longest || raw.length === 0) return false
  // Labels are often set apart: 索 引 号：
  const line = raw.replace(/\p{Script=Han}(?:\s+\p{Script=Han}){1,4}(?=\s*[:：])/gu, (label) =>
    label.replace(/\s/g, ''),
  )
  if (breadcrumb.test(line) || pageLinks.test(line)) return true
  let at = 0
  while (at < line.length) {
    const next = Math.max(...patterns.map((pattern) => matchEnd(pattern, line, at)))
    if (next === at) return false
    at = next
  }
  return true
}

function matchEnd(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : at
}

/** The first line after the article, or the number of lines where nothing follows it. */
function endOfArticle(lines: string[]): number {
  const rest = { sentences: 0, text: 0 }
  let end = lines.length
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? ''
    rest.text += line.length
    if (isSentence(line) && /。/.test(line)) rest.sentences += line.length
    if (rest.text > longestTail.text || rest.sentences > longestTail.sentences) break
    if (articleEnd.test(line)) end = at
  }
  return end
}
