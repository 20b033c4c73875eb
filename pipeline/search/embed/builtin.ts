/** The built-in embedder: features of meaning as a sparse vector, each weighted by how much it tells. */
import { createHash } from 'node:crypto'
import type { Concept } from '../../../extractors/lexicon/thesaurus.js'
import { type SparseVector, toSparse } from '../vectors.js'
import { foldText } from '../words.js'
import { openDictionary, openShares } from './dictionary.js'
import type { Embedder } from './embedder.js'
import {
  conceptsIn,
  type Features,
  featuresOf,
  indexConcepts,
  type Meanings,
  questionFeatures,
} from './meaning.js'

/** Raise it whenever the vector of a text changes. */
const version = 1
/** Words in a passage of ordinary length, for how likely it holds a feature by chance. */
const passageWords = 130
/** Share of passages below which a feature is as rare as it can count. */
const rarest = 2e-4
/** Features kept of a passage and of a question; the faintest are common to all passages and only cost room and time. */
const mostOfPassage = 500
const mostOfQuestion = 24
/** Length of the vector of an ordinary passage, and how much a longer one is held down. */
const ordinaryLength = 25
const lengthEffect = 0.35
const weights = { character: 0.7, stem: 1, concept: 2 }

/**
 * A pure function of the text: nothing is fitted to a corpus, so vectors made on different days, of one report or of a
 * thousand, can stand in one index. Projected to 512 dense dimensions the same features find a tenth fewer paraphrases.
 */
export function openBuiltinEmbedder(concepts: readonly Concept[]): Embedder {
  const dictionary = openDictionary()
  const meanings: Meanings = { dictionary, concepts: indexConcepts(concepts) }
  const telling = tellingWeights(meanings, concepts)
  const toVector = (features: Features, scale: (count: number) => number, most: number) => {
    const weighted = [...features].map(([key, count]): [string, number] => [key, telling(key) * scale(count)])
    return { sparse: leveled(toSparse(strongest(weighted, most))) }
  }
  return {
    name: `builtin:${version}:${fingerprint(concepts)}`,
    embedPassages: async (texts) =>
      texts.map((text) => toVector(featuresOf(text, meanings), saturate, mostOfPassage)),
    embedQuestion: async (text) =>
      toVector(questionFeatures(text, meanings), (count) => count, mostOfQuestion),
    shared: (question, text) => sharedWords(question, text, meanings),
  }
}

/** The tenth mention adds little to the first. */
function saturate(count: number): number {
  return count / (count + 1)
}

function strongest(weighted: [string, number][], most: number): [string, number][] {
  return weighted.length <= most ? weighted : weighted.sort((a, b) => b[1] - a[1]).slice(0, most)
}

/**
 * Pivoted length normalization (Singhal, Buckley, Mitra 1996): full normalization would let a heading of three words
 * that shares one with the question go before every paragraph that answers it.
 */
function leveled({ ids, values }: SparseVector): SparseVector {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
  const divisor = (1 - lengthEffect) * ordinaryLength + lengthEffect * length
  return { ids, values: values.map((value) => value / divisor) }
}

/** How much a feature tells: the inverse of how often a passage holds it by chance, as in BM25. */
function tellingWeights({ dictionary }: Meanings, concepts: readonly Concept[]): (key: string) => number {
  const shares = openShares()
  const shareOf = (key: string) => {
    if (!key.startsWith('#')) return shares.get(key) ?? 0
    const words = concepts[Number(key.slice(1))] ?? []
    return words.reduce((sum, word) => sum + (dictionary.frequency(word) || 1e-7), 0)
  }
  const known = new Map<string, number>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const weight = weights[kindOf(key)] * rarity(shareOf(key))
    known.set(key, weight)
    return weight
  }
}

function kindOf(key: string): keyof typeof weights {
  if (key.startsWith('#')) return 'concept'
  return /^[a-z]/.test(key) ? 'stem' : 'character'
}

function rarity(share: number): number {
  const passages = 1 - Math.exp(-share * passageWords)
  return Math.log(1 + (1 - passages) / (passages + rarest))
}

function sharedWords(question: string, text: string, { concepts }: Meanings): string[] {
  const asked = new Set([...conceptsIn(foldText(question), concepts)].map(({ concept }) => concept))
  const found = [...conceptsIn(foldText(text), concepts)].filter(({ concept }) => asked.has(concept))
  return [...new Set(found.map(({ word }) => word))].filter((word) => word.length > 1)
}

function fingerprint(concepts: readonly Concept[]): string {
  return createHash('sha256').update(JSON.stringify(concepts)).digest('hex').slice(0, 8)
}
