/** Raw text of a container → text as it is kept: one kind of blank, no control characters, no line feeds. */

/** Characters without width or shape that containers scatter in text: BOM, soft hyphens, joiners, variation marks. */
const invisible = /\p{Cf}|\p{Cs}|(?![\t-\r\u0085])\p{Cc}|[\uFE00-\uFE0E]|\uFE0F/gu
const blanks = /[\s\u0085\u180E\u3164]+/gu
/** A line end of the source file between two characters that are written without blanks. */
const wide = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF‘’“”…—·]'
// Begun only where the white space begins: from the middle of a long run it would be gone through again and again.
const brokenLine = new RegExp(`(?<!\\s)(?<=${wide})[^\\S\\n]*\\r?\\n\\s*(?=${wide})`, 'gu')
/** 政　府　工　作　报　告: a line of single characters set apart for looks. */
const spacedOut = /^\p{Script=Han}(?: \p{Script=Han})+$/u

/** 张　三　　李小明: a name of two characters is spread over the width of three, and names stand further apart. */
const nameGap = /\u3000{2,}/u
const name = /^\p{Script=Han}(?:\u3000\p{Script=Han}|\p{Script=Han}{1,3})$/u

/**
 * Text of one block: every run of white space one blank, none at the ends, none where only a line end of
 * the file stood between Chinese characters, letter-spaced lines and spread names drawn together. Idempotent.
 */
export function cleanText(raw: string): string {
  const text = drawNames(raw.replace(invisible, '').replace(brokenLine, '')).replace(blanks, ' ').trim()
  return spacedOut.test(text) ? text.replaceAll(' ', '') : text
}

function drawNames(line: string): string {
  if (!line.includes('\u3000\u3000')) return line
  const names = line.trim().split(nameGap)
  if (names.length < 2 || !names.every((each) => name.test(each))) return line
  return names.map((each) => each.replace('\u3000', '')).join('\u3000\u3000')
}
