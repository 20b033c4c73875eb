/** Lines of a page or of a text pasted from one → which of them are page chrome (【字号：大 中 小】, 打印, 来源：…). */
import { articleEnd, breadcrumb, chromeButtons, chromeLabels, pageLinks, sourceName } from './lexicon.js'

/** Lines longer than this are text, whatever they begin with. */
const longest = 120
/** What follows the end of the article is cut only where it is no longer than this in all, in characters. */
const longestTail = 400

const separators = /[\s【】[\]()（）{}|｜>＞»·•,，;；/—_-]*/y
const clock = '\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?\\s*\\d{1,2}[:时：]\\d{1,2}(?:[:分：]\\d{1,2}秒?|分)?'
const value = `(?:${clock}|[^\\s。！？【】（）|]{0,24})`
const label = new RegExp(
  `(?:${chromeLabels.join('|')})\\s*[:：]\\s*${value}|(?:发表|发布)于\\s*${clock}`,
  'y',
)
const button = new RegExp(`(?:${chromeButtons.join('|')}|${clock})(?![\\p{L}\\p{N}])`, 'uy')
const bareLabel = /^[【[]?(?:信息|文章|稿件)?来源\s*[:：]$/

/** Indexes of the lines that are chrome. Lines between the first and the last sentence never are. */
export function chromeLines(lines: string[]): Set<number> {
  const found = new Set<number>()
  const end = endOfArticle(lines)
  for (let at = end; at < lines.length; at++) found.add(at)
  const first = lines.findIndex(isSentence)
  const last = lines.slice(0, end).findLastIndex(isSentence)
  for (let at = 0; at < end; at++) {
    if (first < at && at <= last) continue
    const before = bareLabel.test(lines[at - 1] ?? '')
    if (isChrome(lines[at] ?? '') || (before && sourceName.test(lines[at] ?? ''))) found.add(at)
  }
  return found
}

function isSentence(line: string): boolean {
  return line.length >= 40 && /[，,。；]/.test(line) && !isChrome(line)
}

/** True for a line made of nothing but labels with their values, buttons and the marks between them. */
export function isChrome(line: string): boolean {
  if (line.length > longest || line.length === 0) return false
  if (breadcrumb.test(line) || pageLinks.test(line)) return true
  let at = 0
  while (at < line.length) {
    const next = [separators, label, button].reduce(
      (end, pattern) => Math.max(end, matchEnd(pattern, line, at)),
      at,
    )
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
  let rest = 0
  let end = lines.length
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? ''
    rest += line.length
    if (rest > longestTail) break
    if (articleEnd.test(line)) end = at
  }
  return end
}
