/** Options that say which index is searched and by what, shared by every command that touches it. */
import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { TaizhangError } from '../../schemas/errors.js'
import { indexPath } from '../../schemas/ledger-address.js'
import type { OpenSearch } from '../search/open.js'
import type { DbOption } from './options.js'

export type SearchOptions = DbOption & {
  url?: string
  embedder?: string
  thesaurus?: string
  allowMarked?: boolean
}

export function addSearchOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--embedder <name>', 'builtin, ollama:MODEL, openai:MODEL or transformers:MODEL').env(
        'TAIZHANG_EMBEDDER',
      ),
    )
    .addOption(
      new Option('--thesaurus <file>', 'more words that mean the same, one concept a line').env(
        'TAIZHANG_THESAURUS',
      ),
    )
}

/**
 * Opens the index, hands it to `use` and closes it whatever happens.
 * @throws TaizhangError `index-missing` where there is none yet, unless it may be made
 */
export async function withSearch<T>(
  options: SearchOptions,
  use: (search: OpenSearch) => Promise<T>,
  create = false,
): Promise<T> {
  const { openSearch } = await import('../search/open.js')
  if (!create && options.url === undefined && !existsSync(indexPath(options.db))) {
    throw new TaizhangError('index-missing', indexPath(options.db))
  }
  const search = await openSearch(options)
  try {
    return await use(search)
  } finally {
    await search.index.close()
  }
}
