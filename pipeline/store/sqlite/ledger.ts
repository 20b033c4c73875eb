/** The ledger in one SQLite file. */
import { statSync } from 'node:fs'
import type { Failure } from '../../../schemas/errors.js'
import type {
  DocumentFilter,
  DocumentRow,
  Ledger,
  RecordFilter,
  SourceFilter,
  SourceState,
  StoredDocument,
} from '../../../schemas/ledger.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { documentCondition, recordCondition, sourceCondition } from '../filter.js'
import { unpackLayout, unpackRecord, unpackText } from '../pack.js'
import { type DocumentColumns, documentColumns, documentOrder, toDocumentRow } from '../rows.js'
import { Connection } from './connection.js'
import { migrate } from './migrations.js'
import { removeDocument, saveDocument } from './write.js'

/** Documents whose records are fetched at a time: bounds memory and leaves no cursor open between them. */
const batch = 64

/** @throws TaizhangError `ledger-readonly`, `ledger-damaged`, `ledger-newer`, `ledger-busy` */
export function openSqliteLedger(path: string, patience: number): Ledger {
  const connection = Connection.open(path, patience)
  try {
    connection.run('PRAGMA journal_mode = WAL')
    connection.run('PRAGMA synchronous = NORMAL')
    connection.run('PRAGMA foreign_keys = ON')
    migrate(connection)
    return new SqliteLedger(connection)
  } catch (error) {
    connection.close()
    throw error
  }
}

class SqliteLedger implements Ledger {
  constructor(private readonly connection: Connection) {}

  async sources(filter: SourceFilter = {}): Promise<SourceState[]> {
    const { sql, values } = sourceCondition(filter)
    return this.connection.rows<SourceState>(
      `SELECT id AS doc, file, sha256, size, modified, pipeline_version AS pipelineVersion
       FROM documents d WHERE ${sql} ORDER BY key`,
      ...values,
    )
  }

  async save(
    document: StoredDocument,
    records: ReportRecord[],
    state: { size: number; modified: number },
  ): Promise<void> {
    this.connection.transaction(() => saveDocument(this.connection, document, records, state))
  }

  exclusive<T>(work: () => Promise<T>): Promise<T> {
    return this.connection.exclusive(work)
  }

  async remove(doc: string): Promise<void> {
    this.connection.transaction(() => removeDocument(this.connection, doc))
  }

  async saveFailure(failure: Failure): Promise<void> {
    const { file = '', code, error, remedy } = failure
    this.connection.run('INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?)', file, code, error, remedy)
  }

  async failures(): Promise<Failure[]> {
    return this.connection.rows<Failure>('SELECT file, code, error, remedy FROM failures ORDER BY file')
  }

  async documents(filter: DocumentFilter = {}): Promise<DocumentRow[]> {
    return this.rows(filter).map(toDocumentRow)
  }

  async document(id: string): Promise<StoredDocument | undefined> {
    const [row] = this.rows({ doc: id })
    if (!row) return undefined
    const [body] = this.connection.rows<{ text: Uint8Array; layout: Uint8Array }>(
      'SELECT text, layout FROM bodies WHERE document = ?',
      row.key,
    )
    if (!body) return undefined
    const layout = unpackLayout(new Uint8Array(body.layout))
    const text = unpackText(new Uint8Array(body.text))
    return { ...toDocumentRow(row), text, ...layout, pipelineVersion: row.pipeline_version }
  }

  async *records(filter: RecordFilter = {}): AsyncIterable<ReportRecord> {
    const rows = this.rows(filter)
    for (let first = 0; first < rows.length; first += batch) {
      yield* this.recordsOf(rows.slice(first, first + batch), filter)
    }
  }

  async record(id: string): Promise<ReportRecord | undefined> {
    const [found] = this.connection.rows<DocumentColumns & { body: string }>(
      `SELECT ${documentColumns}, r.body FROM records r JOIN documents d ON d.key = r.document
       WHERE r.id = ? ORDER BY d.same_as IS NOT NULL, ${documentOrder} LIMIT 1`,
      id,
    )
    return found && unpackRecord(found.body, toDocumentRow(found))
  }

  async revision(): Promise<string> {
    return `${stampOf(this.connection.path)} ${stampOf(`${this.connection.path}-wal`)}`
  }

  async close(): Promise<void> {
    this.connection.close()
  }

  private rows(filter: DocumentFilter): DocumentColumns[] {
    const { sql, values } = documentCondition(filter)
    return this.connection.rows<DocumentColumns>(
      `SELECT ${documentColumns} FROM documents d WHERE ${sql} ORDER BY ${documentOrder}`,
      ...values,
    )
  }

  private recordsOf(documents: DocumentColumns[], filter: RecordFilter): ReportRecord[] {
    const homes = new Map(documents.map((row) => [row.key, toDocumentRow(row)]))
    const { sql, values } = recordCondition(filter)
    const found = this.connection.rows<{ document: number; body: string }>(
      `SELECT r.document, r.body FROM records r
       JOIN json_each(?) AS wanted ON wanted.value = r.document
       WHERE ${sql} ORDER BY wanted.key, r.position`,
      JSON.stringify([...homes.keys()]),
      ...values,
    )
    return found.flatMap(({ document, body }) => {
      const home = homes.get(document)
      return home ? [unpackRecord(body, home)] : []
    })
  }
}

function stampOf(file: string): string {
  const state = statSync(file, { throwIfNoEntry: false })
  return state ? `${state.mtimeMs} ${state.size}` : ''
}
