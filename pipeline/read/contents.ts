/** Lines or paragraphs of a document → which of them are a table of contents set by hand: words, leaders, a page number. */

const title = /^目\s*[录次]$/
const number = '[（(—–-]?\\s*(?:\\d{1,3}|[ivxlⅰ-ⅻⅠ-Ⅻ]{1,5})\\s*[)）—–-]?$'
/** 一、2023年工作回顾………3: three dots or more lead to the number. */
const led = new RegExp(`^.{2,80}?(?:[.．·・•⋯_]\\s?){3,}\\s*${number}|^.{2,80}?[…‥]+\\s*${number}`, 'i')
/** Under the title itself a blank leads as well as dots. */
const spaced = new RegExp(`^.{2,60}?\\s+${number}`, 'i')
/** Without a title so many entries in a row make a table of contents. */
const fewest = 3

/** Indexes of the lines, the title 目录 included. */
export function contentsLines(texts: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < texts.length; at++) {
    const titled = title.test(texts[at] ?? '')
    const from = titled ? at + 1 : at
    const end = endOfRun(texts, from, titled)
    if (end - from < (titled ? 2 : fewest)) continue
    for (let line = at; line < end; line++) found.add(line)
    at = end - 1
  }
  return found
}

/** Behind the last entry of a run; a long entry may begin on the line above its number. */
function endOfRun(texts: readonly string[], from: number, titled: boolean): number {
  const isEntry = (at: number) => led.test(texts[at] ?? '') || (titled && spaced.test(texts[at] ?? ''))
  let end = from
  while (end < texts.length) {
    if (isEntry(end)) end++
    else if (end > from && isEntry(end + 1) && !/[。！；]$/.test(texts[end] ?? '')) end += 2
    else break
  }
  return end
}
