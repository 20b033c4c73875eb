/** An address into a pool of connections to PostgreSQL: work that is cut off is tried again, errors are of the closed list. */
import driver, { type Pool, type PoolClient } from 'pg'
import { TaizhangError } from '../../../schemas/errors.js'
import { withoutPassword } from '../../../schemas/ledger-address.js'
import { checkAddress, isPassing, toLedgerError } from './failure.js'

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
   * @throws TaizhangError `usage`, `server-unreachable`, `server-refused`, `ledger-missing`, `ledger-readonly`
   */
  static async open(address: string): Promise<Connection> {
    const shown = withoutPassword(address)
    checkAddress(address)
    const pool = new driver.Pool({
      connectionString: strict(address),
      max: 4,
      connectionTimeoutMillis: 10_000,
    })
    // An idle connection that the server closes is replaced when the next one is needed.
    pool.on('error', () => undefined)
    const connection = new Connection(pool, shown)
    try {
      const { rows } = await pool.query<{ server_encoding: string }>('SHOW server_encoding')
      checkEncoding(rows[0]?.server_encoding ?? '', shown)
    } catch (thrown) {
      await pool.end()
      throw toLedgerError(thrown, shown)
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

  /** Runs `work` while no other process runs its own under the same lock. A lock whose connection is lost is gone. */
  async exclusive<T>(lock: number, work: () => Promise<T>): Promise<T> {
    const client = await this.patiently(() => this.locked(lock))
    let broken = false
    try {
      return await work()
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => {
        broken = true
      })
      client.release(broken)
    }
  }

  async close(): Promise<void> {
    await this.pool.end()
  }

  private async locked(lock: number): Promise<PoolClient> {
    const client = await this.pool.connect()
    client.removeAllListeners('error')
    client.on('error', () => undefined)
    try {
      await client.query('SELECT pg_advisory_lock($1)', [lock])
      return client
    } catch (thrown) {
      client.release(true)
      throw thrown
    }
  }

  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await work()
      } catch (thrown) {
        const wait = waits[tries]
        if (wait === undefined || !isPassing(thrown)) throw toLedgerError(thrown, this.shown)
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
}

/**
 * `require` and its like check the server's certificate, as the client would have it anyway, but it would print so.
 * `no-verify` does not; nor does `uselibpqcompat=true`, which asks for the laxer meaning that psql knows.
 */
export function strict(address: string): string {
  if (/[?&]uselibpqcompat=true/.test(address)) return address
  return address.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full')
}

function checkEncoding(encoding: string, shown: string): void {
  if (encoding === 'UTF8') return
  const remedy = 'make a database with: createdb --encoding=UTF8 --template=template0 NAME'
  throw new TaizhangError('ledger-readonly', `${shown} is encoded in ${encoding}`, remedy)
}

/** `?` of the shared conditions into `$1`, `$2`, …; SQLite's LIKE ignores the case of letters. */
export function numbered(sql: string): string {
  let count = 0
  return sql.replaceAll(' LIKE ? ESCAPE', ' ILIKE ? ESCAPE').replaceAll('?', () => `$${++count}`)
}
