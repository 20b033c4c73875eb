/** What a user calls a document into its row of the ledger. */
import path from 'node:path'
import { TaizhangError } from '../schemas/errors.js'
import type { DocumentRow, Ledger } from '../schemas/ledger.js'

/**
 * Finds a document by id, by its file as given to `ingest`, or by the file's name with or without its ending.
 * Where several files of one report share the name, the first source is meant.
 * @throws TaizhangError `record-missing`, `document-ambiguous`
 */
export async function findDocument(ledger: Ledger, name: string): Promise<DocumentRow> {
  const documents = await ledger.documents({ allSources: true })
  const tests: ((row: DocumentRow) => boolean)[] = [
    ({ id }) => id === name,
    ({ file }) => file === name,
    ({ file }) => path.posix.basename(file) === name,
    ({ file }) => path.posix.parse(file).name === name,
  ]
  const found = tests.map((test) => documents.filter(test)).find((rows) => rows.length > 0) ?? []
  const [first, ...others] = found.sort((a, b) => Number(Boolean(a.sameAs)) - Number(Boolean(b.sameAs)))
  if (!first) throw new TaizhangError('record-missing', name)
  if (others.every(({ sameAs }) => sameAs === first.id)) return first
  throw new TaizhangError('document-ambiguous', `${name} (${found.map(({ id }) => id).join(', ')})`)
}
