/** English definitions of a dictionary into stems that can be compared. */

const idle = new Set(
  'a an the of to in on at for by with from and or as be is are was were been it its this that these those sb sth etc esp one ones not no into out up off over also used use using lit fig coll cf abbr variant old same see pr tw dialect loanword literary bound form classifier surname idiom measure word prefix suffix particle indicating indicates expression refers referring denoting name type kind sort make made do does done have has having get got so very more most some any other another such who whom which what where when while how than then through about after before between under without within especially usually often generally something someone somebody person people thing things'.split(
    ' ',
  ),
)

/** Definitions that name another entry instead of saying what the word means. */
const pointers =
  /^(?:surname|old variant|variant of|archaic variant|erhua variant|Japanese variant|see |used in )/

/** In order; each is tried on what the ones before left, never leaving fewer than three letters. */
const endings: readonly [RegExp, string][] = [
  [/ies$/, 'y'],
  [/sses$/, 'ss'],
  [/([^s])s$/, '$1'],
  [/ations?$/, 'at'],
  [/(?:ment|ness|ful|less|able|ible)$/, ''],
  [/ing$/, ''],
  [/ed$/, ''],
  [/ly$/, ''],
  [/[eo]r$/, ''],
  [/ion$/, ''],
  [/ity$/, ''],
  [/al$/, ''],
  [/e$/, ''],
  [/y$/, 'i'],
]

/** employment, employed and employ have one stem. Coarse on purpose: the words of definitions are few and plain. */
export function stem(word: string): string {
  if (word.length < 4) return word
  const cut = endings.reduce(
    (rest, [ending, instead]) => {
      const shorter = rest.replace(ending, instead)
      return shorter.length >= 3 ? shorter : rest
    },
    word.replace(/'s$/, ''),
  )
  return cut.replace(/(.)\1$/, '$1')
}

/** The stems of a definition without notes in brackets, Chinese examples and idle words. */
export function stemsOf(definition: string): string[] {
  if (pointers.test(definition)) return []
  const plain = definition
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\p{Script=Han}+/gu, ' ')
  const words = (plain.match(/[a-z][a-z']*/g) ?? []).filter((word) => word.length > 1 && !idle.has(word))
  return [...new Set(words.map(stem))]
}
