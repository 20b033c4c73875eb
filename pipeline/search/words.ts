/** Text into the words and characters that the word search counts. */
import { createRequire } from 'node:module'
import { askingWords, stopWords } from '../../extractors/lexicon/search-words.js'
import { keptFile } from './cache.js'
import { type SparseVector, toSparse } from './vectors.js'

type Jieba = typeof import('nodejieba')

/** BM25's k1 and b, and the characters of an ordinary passage. */
const saturation = 1.2
const lengthEffect = 0.6
const ordinaryLength = 180
export const askingWeight = 0.3

let jieba: Jieba | undefined

/** Loading takes about a second, so it waits for the first text. */
function segmenter(): Jieba {
  if (jieba) return jieba
  const loaded: Jieba = createRequire(import.meta.url)('nodejieba')
  // Its keyword tables (6 MB) are never used here: an almost empty one halves the time to load.
  const table = keptFile('jieba-no-keywords.txt', '的 1.0\n')
  loaded.load(table ? { idfDict: table, stopWordDict: table } : undefined)
  jieba = loaded
  return loaded
}

/** Lower case and one form for each character; only ever of a copy. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The words of a text, each once where it stands, without marks. */
export function wordsOf(folded: string): string[] {
  // Without the second argument it splits numbers into digits.
  return segmenter().cut(folded, true).filter(hasLetter)
}

/**
 * Term → how often it stands in the text: words with the shorter words inside them, single characters (老人 and 老年
 * meet in 老), and pairs of characters where the dictionary knows no word.
 */
export function termsOf(text: string): Map<string, number> {
  const folded = foldText(text)
  const terms = new Map<string, number>()
  const count = (term: string) => {
    if (!stopWords.has(term)) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  const words = segmenter().cutForSearch(folded, true).filter(hasLetter)
  for (const word of words) if (!isHan(word) || word.length > 1) count(word)
  for (const pair of unknownPairs(words)) count(pair)
  for (const character of folded) if (isHan(character)) count(character)
  return terms
}

/**
 * What each term of a passage counts (BM25 without its idf, which the index knows): saturated, and less in a long
 * passage. The length of an ordinary passage is a constant, so that a vector never depends on its neighbours.
 */
export function wordVector(text: string): SparseVector {
  const damping = saturation * (1 - lengthEffect + (lengthEffect * text.length) / ordinaryLength)
  const weigh = (count: number) => (count * (saturation + 1)) / (count + damping)
  return toSparse([...termsOf(text)].map(([term, count]) => [term, weigh(count)]))
}

/** The terms of a question, each once; words that only ask count little. */
export function wordQuery(text: string): SparseVector {
  const asked = termsOf(withoutAsking(text))
  return toSparse([...termsOf(text).keys()].map((term) => [term, asked.has(term) ? 1 : askingWeight]))
}

export function withoutAsking(text: string): string {
  return askingWords.reduce((rest, word) => rest.replaceAll(word, ' '), text)
}

function unknownPairs(words: string[]): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    return next && word.length === 1 && next.length === 1 && isHan(word) && isHan(next) ? [word + next] : []
  })
}

function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text)
}
