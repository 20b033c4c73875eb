/** The installed Chinese–English dictionary and word counts into one compact table: word → stems of its meanings. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { TaizhangError } from '../../../schemas/errors.js'
import { keptText } from '../cache.js'
import { stemsOf } from './english.js'

/** Raise it whenever the derived table changes. */
const tableVersion = 1
const mostSenses = 8
/** What a sense counts beside the one before it. */
const senseDecay = 0.8
const require = createRequire(import.meta.url)

/**
 * Derived from CC-CEDICT (CC BY-SA 4.0, in the package cc-cedict) and the word counts of jieba (MIT). It is made on
 * the user's machine and never distributed.
 */
export type Dictionary = {
  /** The stems of each sense of a word, most usual sense first. */
  senses(word: string): string[][] | undefined
  /** How often the word stands among all words of ordinary text, 0–1. */
  frequency(word: string): number
}

/** @throws TaizhangError `package-missing` */
export function openDictionary(): Dictionary {
  const table = openTable()
  const lookUp = (word: string) => entryOf(table, word)?.split('\t')
  return {
    senses: (word) => {
      const senses = lookUp(word)?.[2]
      return senses ? senses.split('|').map((sense) => sense.split(' ')) : undefined
    },
    frequency: (word) => Number(lookUp(word)?.[1] ?? 0),
  }
}

/**
 * Share of ordinary words whose meanings hold the stem (`get`) or whose characters hold the character (`水`):
 * expected occurrences in one word.
 * @throws TaizhangError `package-missing`
 */
export function openShares(): Map<string, number> {
  const lines = keptText(`shares-${tableVersion}.tsv`, () => deriveShares(openTable())).split('\n')
  return new Map(lines.map((line) => line.split('\t')).map(([key = '', share]) => [key, Number(share)]))
}

function openTable(): string {
  return keptText(`meanings-${tableVersion}.tsv`, deriveTable)
}

/** The line of a word. The table is searched as it was read: splitting it takes longer than a whole query. */
function entryOf(table: string, word: string): string | undefined {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = table.lastIndexOf('\n', middle - 1) + 1
    const end = lineEnd(table, start)
    const found = table.slice(start, table.indexOf('\t', start))
    if (found === word) return table.slice(start, end)
    if (found < word) low = end + 1
    else high = start
  }
  return undefined
}

function lineEnd(table: string, start: number): number {
  const end = table.indexOf('\n', start)
  return end < 0 ? table.length : end
}

/** Weight of a stem in the meaning of a word: the first sense and short definitions count most. */
export function stemWeights(senses: string[][]): Map<string, number> {
  const weights = new Map<string, number>()
  senses.forEach((stems, rank) => {
    const weight = senseDecay ** rank / Math.sqrt(stems.length)
    for (const stem of stems) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  })
  return weights
}

function deriveShares(table: string): string {
  const shares = new Map<string, number>()
  const add = (key: string, share: number) => shares.set(key, (shares.get(key) ?? 0) + share)
  for (const line of table.split('\n')) {
    const [word = '', frequency, senses] = line.split('\t')
    const share = Number(frequency)
    if (share === 0) continue
    for (const character of word) add(character, share)
    if (!senses) continue
    const weights = stemWeights(senses.split('|').map((sense) => sense.split(' ')))
    for (const [stem, weight] of weights) add(stem, weight * share)
  }
  return [...shares].map(([key, share]) => `${key}\t${share.toExponential(3)}`).join('\n')
}

/** Lines of `word TAB frequency TAB stem stem|stem`, senses parted by bars. */
function deriveTable(): string {
  const frequencies = readFrequencies()
  const senses = readSenses()
  const words = new Set([...frequencies.keys(), ...senses.keys()])
  return [...words]
    .filter((word) => !/\s/.test(word))
    .sort()
    .map((word) => {
      const meanings = (senses.get(word) ?? []).slice(0, mostSenses).map((stems) => stems.join(' '))
      return `${word}\t${(frequencies.get(word) ?? 0).toExponential(2)}\t${meanings.join('|')}`
    })
    .join('\n')
}

function readFrequencies(): Map<string, number> {
  const file = path.join(packageFolder('nodejieba'), 'submodules/cppjieba/dict/jieba.dict.utf8')
  const counts = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([word, count]) => (word && count ? [[word.toLowerCase(), Number(count)] as const] : []))
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  // Rare words are left out: their meanings are reached through the dictionary, their counts change nothing.
  return new Map(counts.filter(([, count]) => count >= 5).map(([word, count]) => [word, count / all]))
}

type Entry = [traditional: string, simplified: string, pinyin: string, definitions: string | string[]]

/** Read as text: imported as a module, the package's data takes 670 MB. */
function readSenses(): Map<string, string[][]> {
  const source = readFileSync(path.join(packageFolder('cc-cedict'), 'data/all.js'), 'utf8')
  const entries: Entry[] = JSON.parse(source.slice(source.indexOf('{'))).all
  const senses = new Map<string, string[][]>()
  for (const [, word, pinyin, definitions] of entries) {
    // A capital marks a proper name; of one character that is a surname.
    if (word.length === 1 && /^[A-Z]/.test(pinyin)) continue
    const stems = [definitions]
      .flat()
      .flatMap((definition) => definition.split(/;\s*/))
      .map(stemsOf)
      .filter((sense) => sense.length > 0)
    const key = word.toLowerCase()
    senses.set(key, [...(senses.get(key) ?? []), ...stems])
  }
  return senses
}

function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      readFileSync(path.join(folder, name, 'package.json'))
      return path.join(folder, name)
    } catch {
      // Not in this one.
    }
  }
  throw new TaizhangError('package-missing', name, `install it with: npm install ${name}`)
}
