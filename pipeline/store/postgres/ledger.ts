/** The ledger in a PostgreSQL database, for several machines and many readers. */
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
import { migrate, placingLock } from './migrations.js'
import { removeDocument, saveDocument } from './write.js'

/** Documents whose records are fetched at a time: bounds memory and leaves no cursor open between them. */
const batch = 64

/**
 * @param address `postgres://user:password@host:port/database`
 * @throws TaizhangError `usage`, `package-missing`, `server-unreachable`, `server-refused`, `ledger-missing`, `ledger-newer`
 */
export async function openPostgresLedger(address: string, create: boolean): Promise<Ledger> {
  const connection = await Connection.open(address)
  try {
    await migrate(connection, create)
    return new PostgresLedger(connection)
  } catch (error) {
    await connection.close()
    throw error
  }
}

class PostgresLedger implements Ledger {
  constructor(private readonly connection: Connection) {}

  async sources(filter: SourceFilter = {}): Promise<SourceState[]> {
    const { sql, values } = sourceCondition(filter)
    return this.connection.rows<SourceState>(
      `SELECT id AS doc, file, sha256, size, modified, pipeline_version AS "pipelineVersion"
       FROM taizhang.documents d WHERE ${sql} ORDER BY key`,
      values,
    )
  }

  async save(
    document: StoredDocument,
    records: ReportRecord[],
    state: { size: number; modified: number },
  ): Promise<void> {
    await this.connection.transaction((client) => saveDocument(client, document, records, state))
  }

  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    return this.connection.exclusive(placingLock, work)
  }

  async remove(doc: string): Promise<void> {
    await this.connection.transaction((client) => removeDocument(client, doc))
  }

  async saveFailure(failure: Failure): Promise<void> {
    const { file = '', code, error, remedy } = failure
    await this.connection.rows(
      `INSERT INTO taizhang.failures VALUES (?, ?, ?, ?) ON CONFLICT (file)
       DO UPDATE SET code = excluded.code, error = excluded.error, remedy = excluded.remedy`,
      [file, code, error, remedy],
    )
  }

  async failures(): Promise<Failure[]> {
    return this.connection.rows<Failure>(
      'SELECT file, code, error, remedy FROM taizhang.failures ORDER BY file',
    )
  }

  async documents(filter: DocumentFilter = {}): Promise<DocumentRow[]> {
    return (await this.rows(filter)).map(toDocumentRow)
  }

  async document(id: string): Promise<StoredDocument | undefined> {
    const [row] = await this.rows({ doc: id })
    if (!row) return undefined
    const [body] = await this.connection.rows<{ text: Uint8Array; layout: Uint8Array }>(
      'SELECT text, layout FROM taizhang.bodies WHERE document = ?',
      [row.key],
    )
    if (!body) return undefined
    const text = unpackText(body.text)
    return {
      ...toDocumentRow(row),
      text,
      ...unpackLayout(body.layout),
      pipelineVersion: row.pipeline_version,
    }
  }

  async *records(filter: RecordFilter = {}): AsyncIterable<ReportRecord> {
    const rows = await this.rows(filter)
    for (let first = 0; first < rows.length; first += batch) {
      yield* await this.recordsOf(rows.slice(first, first + batch), filter)
    }
  }

  async record(id: string): Promise<ReportRecord | undefined> {
    const [found] = await this.connection.rows<DocumentColumns & { body: string }>(
      `SELECT ${documentColumns}, r.body FROM taizhang.records r JOIN taizhang.documents d ON d.key = r.document
       WHERE r.id = ? ORDER BY d.same_as IS NOT NULL, ${documentOrder} LIMIT 1`,
      [id],
    )
    return found && unpackRecord(found.body, toDocumentRow(found))
  }

  async revision(): Promise<string> {
    // Every save writes a row of a new transaction; a removal lowers the count.
    const [row] = await this.connection.rows<{ count: string; last: string }>(
      'SELECT count(*) AS count, max(xmin::text::bigint) AS last FROM taizhang.documents',
    )
    return `${row?.count} ${row?.last}`
  }

  async close(): Promise<void> {
    await this.connection.close()
  }

  private async rows(filter: DocumentFilter): Promise<DocumentColumns[]> {
    const { sql, values } = documentCondition(filter)
    return this.connection.rows<DocumentColumns>(
      `SELECT ${documentColumns} FROM taizhang.documents d WHERE ${sql} ORDER BY ${documentOrder}`,
      values,
    )
  }

  private async recordsOf(documents: DocumentColumns[], filter: RecordFilter): Promise<ReportRecord[]> {
    const homes = new Map(documents.map((row) => [row.key, toDocumentRow(row)]))
    const { sql, values } = recordCondition(filter)
    const found = await this.connection.rows<{ document: number; body: string }>(
      `SELECT r.document, r.body FROM taizhang.records r
       JOIN unnest(?::integer[]) WITH ORDINALITY AS wanted (key, place) ON wanted.key = r.document
       WHERE ${sql} ORDER BY wanted.place, r.position`,
      [[...homes.keys()], ...values],
    )
    return found.flatMap(({ document, body }) => {
      const home = homes.get(document)
      return home ? [unpackRecord(body, home)] : []
    })
  }
}
