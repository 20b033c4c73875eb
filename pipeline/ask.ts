/** A question, the search and a model → an answer with the passages it cites, or a refusal. */
import type { Hit } from '../schemas/hit.js'
import type { Ledger } from '../schemas/ledger.js'
import { answerFrom, type Cited } from './model/answer.js'
import type { EnrichSettings } from './model-settings.js'
import type { OpenSearch } from './search/open.js'
import { type SearchRequest, search } from './search/search.js'

/** `passages` are those cited, under the numbers by which `answer` cites them. */
export type Asked = {
  question: string
  model: string
  answer: Cited[]
  passages: (Hit & { number: number })[]
  refusal?: string
  /** Passages of marked documents that were found and not shown to the model. */
  withheld: number
}

/** Passages fetched for each one shown where marked documents may take places. */
const spare = 4

/** @throws TaizhangError `server-*`, `model-refused`, `package-missing`, `index-mismatch` */
export async function ask(
  request: SearchRequest & { limit: number },
  ledger: Ledger,
  { index, embedder }: Pick<OpenSearch, 'index' | 'embedder'>,
  { client, allowMarked }: EnrichSettings,
): Promise<Asked> {
  const rows = allowMarked ? [] : await ledger.documents({ allSources: true })
  const marked = new Set(rows.filter(({ marking }) => marking !== undefined).map(({ id }) => id))
  const limit = marked.size > 0 ? request.limit * spare : request.limit
  const { hits } = await search({ ...request, limit }, index, embedder)
  const shown = hits.filter(({ doc }) => !marked.has(doc)).slice(0, request.limit)
  const { sentences: answer = [], refusal } = await answerFrom(request.query, shown, client)
  const cited = new Set(answer.flatMap(({ cites }) => cites))
  const numbered = shown.map((hit, at) => ({ number: at + 1, ...hit }))
  return {
    question: request.query,
    model: client.model,
    answer,
    passages: numbered.filter(({ number }) => cited.has(number)),
    ...(refusal === undefined ? {} : { refusal }),
    withheld: hits.filter(({ doc }) => marked.has(doc)).length,
  }
}
