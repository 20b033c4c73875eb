/** An address into a pool of connections to PostgreSQL: work that is cut off is tried again, errors are of the closed list. */
import driver, { type Pool, type PoolClient } from 'pg'
import { type ErrorCode, TaizhangError } from '../../../schemas/errors.js'
import { withoutPassword } from '../../../schemas/ledger-address.js'

/** PostgreSQL's error codes and Node's, as far as they mean something to a user. */
const codes: Record<string, ErrorCode> = {
  '28000': 'server-refused', // invalid authorization
  '28P01': 'server-refused', // invalid password
  '3D000': 'ledger-missing', // no such database
  '42501': 'ledger-readonly', // insufficient privilege
  '25006': 'ledger-readonly', // read-only transaction
  '53100': 'disk-full',
  '53300': 'ledger-busy', // too many connections
  '55P03': 'ledger-busy', // lock not available
  '40P01': 'ledger-busy', // deadlock
  '40001': 'ledger-busy', // serialization failure
  ECONNREFUSED: 'server-unreachable',
  ENOENT: 'server-unreachable',
  ENOTFOUND: 'server-unreachable',
  EAI_AGAIN: 'server-unreachable',
  ETIMEDOUT: 'server-unreachable',
  EHOSTUNREACH: 'server-unreachable',
}

/** What a server that stops or starts again says to those who are connected. */
const passing = /^(?:08...|57P0[123]|53300|55P03|40P01|40001|ECONN(?:REFUSED|RESET)|EPIPE|ENOENT)$/
const cutOff = /Connection terminated|connection (?:is )?closed|timeout exceeded when trying to connect/i

/** Waits between the tries, in milliseconds: about a minute and a half, in which a server restarts. */
const waits = [100, 200, 400, 800, 1500, 3000, 5000, 5000, 10_000, 10_000, 15_000, 20_000, 20_000]

export class Connection {
  private constructor(
    private readonly pool: Pool,
    /** The address without its password. */
    readonly shown: string,
  ) {}

  /**
   * Connects once, so that a wrong address is told at once.
   * @throws TaizhangError `server-unreachable`, `server-refused`, `ledger-missing`
   */
  static async open(address: string): Promise<Connection> {
    const shown = withoutPassword(address)
    const pool = new driver.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 10_000 })
    // An idle connection that the server closes is replaced when the next one is needed.
    pool.on('error', () => undefined)
    const connection = new Connection(pool, shown)
    try {
      await pool.query("SET client_encoding TO 'UTF8'")
    } catch (thrown) {
      await pool.end()
      throw connection.toLedgerError(thrown)
    }
    return connection
  }

  /** `Row` is what the statement selects; the columns are ours, so it is not checked again. */
  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.patiently(async () => (await this.pool.query(numbered(sql), values)).rows as Row[])
  }

  /** Runs `work` in one transaction, again from its start where the connection was lost: all of it or nothing. */
  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.patiently(async () => {
      const client = await this.pool.connect()
      // Told to the query that waits; without a listener it would end the process as well.
      client.on('error', () => undefined)
      let broken = false
      try {
        await client.query('BEGIN')
        const done = await work(client)
        await client.query('COMMIT')
        return done
      } catch (thrown) {
        broken = true
        throw thrown
      } finally {
        client.removeAllListeners('error')
        client.on('error', () => undefined)
        // A connection that failed is closed, which rolls back whatever it had begun.
        client.release(broken)
      }
    })
  }

  async close(): Promise<void> {
    await this.pool.end()
  }

  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await work()
      } catch (thrown) {
        const wait = waits[tries]
        if (wait === undefined || !isPassing(thrown)) throw this.toLedgerError(thrown)
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }

  private toLedgerError(thrown: unknown): TaizhangError {
    if (thrown instanceof TaizhangError) return thrown
    const error = causeOf(thrown)
    const known = codes[codeOf(error)] ?? (cutOff.test(error.message) ? 'server-unreachable' : 'internal')
    return new TaizhangError(known, `${this.shown} (${error.message})`)
  }
}

function isPassing(thrown: unknown): boolean {
  const error = causeOf(thrown)
  return passing.test(codeOf(error)) || cutOff.test(error.message)
}

/** A host with several addresses fails with one error for each of them. */
function causeOf(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const [first] = error instanceof AggregateError ? error.errors : []
  return first instanceof Error ? first : error
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** `?` of the shared conditions into `$1`, `$2`, …; SQLite's LIKE ignores the case of letters. */
export function numbered(sql: string): string {
  let count = 0
  return sql.replaceAll(' LIKE ? ESCAPE', ' ILIKE ? ESCAPE').replaceAll('?', () => `$${++count}`)
}
