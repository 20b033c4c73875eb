/** Raw text of a container → text as it is kept: one kind of blank, no control characters, no line feeds. */

/** Characters without width or shape that containers scatter in text: BOM, soft hyphens, joiners, variation marks. */
const invisible = /\p{Cf}|\p{Cs}|(?![\t-\r\u0085])\p{Cc}|[\uFE00-\uFE0E]|\uFE0F/gu
const blanks = /[\s\u0085\u180E\u3164]+/gu
/** A line end of the source file between two characters that are written without blanks. */
const wide = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF‘’“”…—·]'
const brokenLine = new RegExp(`(?<=${wide})[^\\S\\n]*\\r?\\n\\s*(?=${wide})`, 'gu')
/** 政　府　工　作　报　告: a line of single characters set apart for looks. */
const spacedOut = /^\p{Script=Han}(?: \p{Script=Han})+$/u

/**
 * Text of one block: every run of white space one blank, none at the ends, none where only a line end of
 * the file stood between Chinese characters, and letter-spaced lines drawn together. Idempotent.
 */
export function cleanText(raw: string): string {
  const text = raw.replace(invisible, '').replace(brokenLine, '').replace(blanks, ' ').trim()
  return spacedOut.test(text) ? text.replaceAll(' ', '') : text
}
