/** The search index brought to the state of the ledger after a run. */
import { type Warning, warning } from '../schemas/diagnostic.js'
import { toFailure } from '../schemas/errors.js'
import type { Ledger } from '../schemas/ledger.js'
import { createIndexer } from './search/indexer.js'
import { openSearch, type SearchSettings } from './search/open.js'

/**
 * An index that fails is a warning: the ledger is whole, and `taizhang index` makes up for it. So is one from which
 * marked documents were kept.
 */
export async function updateIndex(
  ledger: Ledger,
  settings: SearchSettings,
  progress?: (done: number, all: number) => void,
): Promise<Warning | undefined> {
  try {
    const search = await openSearch(settings)
    try {
      const { withheld } = await createIndexer(search).catchUp(ledger, progress)
      return withheld > 0 ? warning('index-withheld', String(withheld)) : undefined
    } finally {
      await search.index.close()
    }
  } catch (thrown) {
    const { error, remedy } = toFailure(thrown)
    return warning('index-failed', `${error}; ${remedy}, then run: taizhang index`)
  }
}
