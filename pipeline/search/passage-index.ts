/** The interface of a search index; embedded and Qdrant implement it. */
import type { Passage, PassageSource, SearchFilter } from '../../schemas/passage.js'
import type { MeaningVector, SparseVector } from './vectors.js'

/** A passage with the vectors it is found by. */
export type Point = { passage: Passage; words: SparseVector; meaning: MeaningVector }

export type IndexQuery = {
  words: SparseVector
  meaning: MeaningVector
  filter: SearchFilter
  limit: number
}

/** `words` and `meaning` are each channel's score over the best score of that channel, 0–1. */
export type Found = {
  source: PassageSource
  passage: Passage
  score: number
  words?: number
  meaning?: number
}

export type IndexStatus = { backend: string; embedder: string; documents: number; passages: number }

export interface PassageIndex {
  status(): Promise<IndexStatus>
  /** Document → fingerprint it was saved with, of documents saved whole. */
  states(): Promise<Map<string, string>>
  /** What the sources hold, to read places and years in a question. */
  sources(): Promise<PassageSource[]>
  /** Replaces what is held of the document: all of it or, when interrupted, a state that counts as none. */
  save(source: PassageSource, fingerprint: string, points: Point[]): Promise<void>
  remove(doc: string): Promise<void>
  /** Best first. */
  query(query: IndexQuery): Promise<Found[]>
  /**
   * An index to fill that takes this one's place with `finish`. A server goes on answering from the old one until
   * then, and takes up a rebuild that broke off; in a file the old one goes at once.
   */
  beginRebuild(): Promise<{ index: PassageIndex; finish: () => Promise<void> }>
  close(): Promise<void>
}
