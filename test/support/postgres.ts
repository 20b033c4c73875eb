/** A PostgreSQL server of the tests' own: on a socket in a folder of its own, gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import driver from 'pg'

export type PostgresServer = {
  /** Address of a database that is new and empty. */
  freshDatabase(): Promise<string>
  /** Stops the server as its operator would and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Folder of Debian's programs, which are not on the path; undefined where none is installed. */
export const postgresPrograms = findPrograms()

function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => path.join(root, version, 'bin')).find((bin) => existsSync(`${bin}/initdb`))
}

/** The server refuses to run as root: then it is the user `postgres` that Debian's package made. */
function account(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = postgresPrograms
  if (!bin) throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql)')
  const user = account()
  const folder = mkdtempSync(path.join(tmpdir(), 'pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = path.join(folder, 'data')
  const init = ['-D', data, '-U', 'tester', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(path.join(bin, 'initdb'), init, { ...user, cwd: folder, stdio: 'ignore' })
  const options = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off']
  const start = () => spawn(path.join(bin, 'postgres'), options, { ...user, cwd: folder, stdio: 'ignore' })
  const address = (database: string) => `postgres://tester@/${database}?host=${encodeURIComponent(folder)}`
  let child = start()
  await ready(address('postgres'))
  let count = 0
  return {
    async freshDatabase() {
      const name = `ledger${count++}`
      await query(address('postgres'), `CREATE DATABASE ${name}`)
      return address(name)
    },
    async restart() {
      await ended(child)
      child = start()
      await ready(address('postgres'))
    },
    async stop() {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** SIGINT is PostgreSQL's fast shutdown: connections are cut, what was committed stays. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await exit
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await query(address, 'SELECT 1')
    } catch (error) {
      if (tries === 300) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function query(address: string, sql: string): Promise<void> {
  const client = new driver.Client({ connectionString: address })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
