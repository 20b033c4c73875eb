/** Word lists as they are easiest to read and add to: words between blanks. */

/** The words between blanks and line breaks, in order. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
