/** A path into an open SQLite database: rows typed by the caller, errors turned into the closed list. */
import Database from 'libsql'
import { type ErrorCode, TaizhangError } from '../../../schemas/errors.js'

export type Value = string | number | null | Uint8Array

/** SQLite's primary result codes, as far as they mean something to a user. */
const codes: Record<number, ErrorCode> = {
  3: 'ledger-readonly', // PERM
  5: 'ledger-busy', // BUSY
  6: 'ledger-busy', // LOCKED
  8: 'ledger-readonly', // READONLY
  10: 'ledger-readonly', // IOERR
  11: 'ledger-damaged', // CORRUPT
  13: 'disk-full', // FULL
  14: 'ledger-readonly', // CANTOPEN
  26: 'ledger-damaged', // NOTADB
}

/**
 * Extended result codes of writing that failed otherwise than on a full disk: no room for the shared memory beside
 * the ledger, a quota or a limit on the size of files. To a user each is a full disk, and no matter of permissions.
 */
const noRoom = new Set([
  778, // IOERR_WRITE
  1034, // IOERR_FSYNC
  1546, // IOERR_TRUNCATE
  4874, // IOERR_SHMSIZE
])

export class Connection {
  private isInTransaction = false

  private constructor(
    private readonly database: Database.Database,
    readonly path: string,
  ) {}

  /**
   * @param patience how long to wait for another writer, in milliseconds
   * @throws TaizhangError `ledger-readonly`, `ledger-damaged`, `ledger-busy`
   */
  static open(path: string, patience: number): Connection {
    return guarded(path, () => {
      const connection = new Connection(new Database(path), path)
      connection.run(`PRAGMA busy_timeout = ${patience}`)
      return connection
    })
  }

  /** One or more statements without parameters. */
  exec(sql: string): void {
    guarded(this.path, () => this.database.exec(sql))
  }

  run(sql: string, ...values: Value[]): void {
    guarded(this.path, () => {
      const statement = this.database.prepare(sql)
      // Statements that answer with rows (PRAGMA) refuse run().
      if (sql.startsWith('PRAGMA')) statement.all()
      else statement.run(values)
    })
  }

  /** The same statement for many rows, prepared once. */
  runAll(sql: string, rows: Iterable<Value[]>): void {
    guarded(this.path, () => {
      const statement = this.database.prepare(sql)
      for (const row of rows) statement.run(row)
    })
  }

  /** `Row` is what the statement selects; the columns are ours, so it is not checked again. */
  rows<Row>(sql: string, ...values: Value[]): Row[] {
    return guarded(this.path, () => this.database.prepare(sql).all(values) as Row[])
  }

  /** Runs `work` in one write transaction, or in the one that is open: all of it or nothing. */
  transaction(work: () => void): void {
    if (this.isInTransaction) {
      work()
      return
    }
    this.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.exec('COMMIT')
    } catch (thrown) {
      this.rollBack()
      throw thrown
    }
  }

  /** As `transaction`, for work that waits; nothing else may write through this connection meanwhile. */
  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    this.exec('BEGIN IMMEDIATE')
    this.isInTransaction = true
    try {
      const result = await work()
      this.exec('COMMIT')
      return result
    } catch (thrown) {
      this.rollBack()
      throw thrown
    } finally {
      this.isInTransaction = false
    }
  }

  private rollBack(): void {
    try {
      this.database.exec('ROLLBACK')
    } catch {
      // On a full disk SQLite has rolled back by itself.
    }
  }

  /** Folds the write-ahead log into the file first, so that the file alone can be copied. */
  close(): void {
    if (!this.database.open) return
    try {
      this.database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([])
    } catch {
      // Another process is reading: the log stays and the last one to close folds it in.
    }
    this.database.close()
  }
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw toLedgerError(thrown, path)
  }
}

function toLedgerError(thrown: unknown, path: string): TaizhangError {
  if (thrown instanceof TaizhangError) return thrown
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const result = resultCode(error)
  const code = noRoom.has(result) ? 'disk-full' : codes[result & 0xff]
  return code
    ? new TaizhangError(code, `${path} (${error.message})`)
    : new TaizhangError('internal', `${path}: ${error.message}`)
}

/** A failed opening carries its code only in the message. */
function resultCode(error: Error & { rawCode?: number }): number {
  return error.rawCode ?? Number(/local database .*: (\d+)"/.exec(error.message)?.[1] ?? 0)
}
