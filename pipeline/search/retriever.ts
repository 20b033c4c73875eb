/** The search as a LangChain retriever, to stand in other people's chains. */
import { Document } from '@langchain/core/documents'
import { BaseRetriever } from '@langchain/core/retrievers'
import type { OpenSearch } from './open.js'
import { type SearchRequest, search } from './search.js'

/** Documents hold a hit's text; its place in the source, its score and its record are the metadata. */
export class PassageRetriever extends BaseRetriever {
  lc_namespace = ['taizhang', 'retrievers']

  constructor(
    private readonly opened: Pick<OpenSearch, 'index' | 'embedder'>,
    private readonly request: Omit<SearchRequest, 'query'> = {},
  ) {
    super()
  }

  override async _getRelevantDocuments(query: string): Promise<Document[]> {
    const { index, embedder } = this.opened
    const { hits } = await search({ ...this.request, query }, index, embedder)
    return hits.map(({ text, ...metadata }) => new Document({ pageContent: text, metadata }))
  }
}
