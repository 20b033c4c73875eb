/** The search index brought to the state of the ledger after a run. */
import { type Warning, warning } from '../schemas/diagnostic.js'
import { toFailure } from '../schemas/errors.js'
import type { Ledger } from '../schemas/ledger.js'
import { createIndexer } from './search/indexer.js'
import { openSearch, type SearchSettings } from './search/open.js'

/** An index that fails is a warning: the ledger is whole, and `taizhang index` makes up for it. */
export async function updateIndex(
  ledger: Ledger,
  settings: SearchSettings,
  progress?: (done: number, all: number) => void,
): Promise<Warning | undefined> {
  try {
    const { index, embedder } = await openSearch(settings)
    try {
      await createIndexer(index, embedder).catchUp(ledger, progress)
    } finally {
      await index.close()
    }
    return undefined
  } catch (thrown) {
    return warning('index-failed', toFailure(thrown).error)
  }
}
