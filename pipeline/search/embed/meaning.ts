/** Text into weighted features of what it means: characters, stems of dictionary meanings, concepts of the thesaurus. */

import { stopWords } from '../../../extractors/lexicon/search-words.js'
import type { Concept } from '../../../extractors/lexicon/thesaurus.js'
import { askingWeight, foldText, isHan, withoutAsking, wordsOf } from '../words.js'
import { type Dictionary, stemWeights } from './dictionary.js'
import { stem as stemOf } from './english.js'

/** Feature → weight. Keys are the character, the stem, or the concept's number behind a #. */
export type Features = Map<string, number>

export type Meanings = { dictionary: Dictionary; concepts: ConceptIndex }

/** Words of the thesaurus by their first character. */
export type ConceptIndex = Map<string, { word: string; concepts: number[] }[]>

/** A word of one character belongs to too many things to say much about one. */
const loneCharacterWeight = 0.3
/** The meanings of its characters stand in for a word that no dictionary knows. */
const characterMeaningWeight = 0.5

export function indexConcepts(concepts: readonly Concept[]): ConceptIndex {
  const numbers = new Map<string, number[]>()
  concepts.forEach((words, number) => {
    for (const word of words) numbers.set(word, [...(numbers.get(word) ?? []), number])
  })
  const index: ConceptIndex = new Map()
  for (const [word, list] of numbers) {
    const first = word.charAt(0)
    index.set(first, [...(index.get(first) ?? []), { word, concepts: list }])
  }
  return index
}

/** Features with their number of occurrences, weighted by how surely the text means them. */
export function featuresOf(text: string, meanings: Meanings): Features {
  const folded = foldText(text)
  const features: Features = new Map()
  const add = (key: string, weight: number) => features.set(key, (features.get(key) ?? 0) + weight)
  for (const character of folded) if (isHan(character) && !stopWords.has(character)) add(character, 1)
  for (const word of wordsOf(folded)) {
    for (const [stem, weight] of meaningOf(word, meanings.dictionary)) add(stem, weight)
  }
  for (const { concept, weight } of conceptsIn(folded, meanings.concepts)) add(`#${concept}`, weight)
  return features
}

/** As featuresOf for a question: repeating a word asks for nothing more, and asking words count little. */
export function questionFeatures(text: string, meanings: Meanings): Features {
  const asked = featuresOf(withoutAsking(text), meanings)
  const features: Features = new Map()
  for (const [key, weight] of featuresOf(text, meanings)) {
    features.set(key, Math.min(1, weight) * (asked.has(key) ? 1 : askingWeight))
  }
  return features
}

/** Words of the thesaurus in a text, with the concepts they belong to. */
export function* conceptsIn(
  folded: string,
  index: ConceptIndex,
): Generator<{ word: string; concept: number; weight: number }> {
  for (let start = 0; start < folded.length; start++) {
    for (const { word, concepts } of index.get(folded.charAt(start)) ?? []) {
      if (!folded.startsWith(word, start)) continue
      const weight = word.length === 1 ? loneCharacterWeight : 1
      for (const concept of concepts) yield { word, concept, weight }
    }
  }
}

function meaningOf(word: string, dictionary: Dictionary): Map<string, number> {
  if (stopWords.has(word)) return new Map()
  const senses = dictionary.senses(word)
  if (senses) return stemWeights(senses)
  const weights = new Map<string, number>()
  for (const character of word) {
    const own = stopWords.has(character) ? undefined : dictionary.senses(character)
    for (const [stem, weight] of own ? stemWeights(own) : []) {
      weights.set(stem, (weights.get(stem) ?? 0) + weight * characterMeaningWeight)
    }
  }
  // An English word in a question or a report is its own meaning.
  if (/^[a-z]{3,}$/.test(word)) weights.set(stemOf(word), 1)
  return weights
}
