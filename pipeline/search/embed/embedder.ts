/** What an embedder is to the index: named, so that two never mix in one index. */
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { MeaningVector } from '../vectors.js'

export interface Embedder {
  /** Kept in the index; another name means other vectors. */
  name: string
  /** Length of its dense vectors; absent where its vectors are sparse. */
  dimensions?: number
  embedPassages(texts: string[]): Promise<MeaningVector[]>
  embedQuestion(text: string): Promise<MeaningVector>
  /** Words of the text that carry a meaning of the question, where the embedder can tell. */
  shared?(question: string, text: string): string[]
}

/** Any LangChain embeddings as an embedder. */
export function fromEmbeddings(name: string, dimensions: number, embeddings: EmbeddingsInterface): Embedder {
  return {
    name,
    dimensions,
    embedPassages: async (texts) => (await embeddings.embedDocuments(texts)).map((dense) => ({ dense })),
    embedQuestion: async (text) => ({ dense: await embeddings.embedQuery(text) }),
  }
}
