/** A Redis server of the tests' own: on a socket in a folder of its own, gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Redis } from 'ioredis'

export type RedisServer = {
  address: string
  /** Forgets everything. */
  flush(): Promise<void>
  /** Stops the server as its operator would and starts it again with what it had written down. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export const hasRedis = isInstalled()

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** @param password wanted from whoever connects; @param more settings of the server */
export async function startRedis(password = '', more: string[] = []): Promise<RedisServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redis-'))
  const socket = path.join(folder, 'redis.sock')
  const persistence = ['--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
  const options = ['--port', '0', '--unixsocket', socket, ...persistence, '--requirepass', password, ...more]
  const start = () => spawn('redis-server', options, { cwd: folder, stdio: 'ignore' })
  let child = start()
  await ask(socket, password, (client) => client.ping())
  return {
    address: `unix:${socket}`,
    async flush() {
      await ask(socket, password, (client) => client.flushall())
    },
    async restart() {
      await ended(child)
      child = start()
      await ask(socket, password, (client) => client.ping())
    },
    async stop() {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}

/** Waits for a server that is starting or loading what it had written down. */
async function ask(
  path: string,
  password: string,
  command: (client: Redis) => Promise<unknown>,
): Promise<void> {
  for (let tries = 0; ; tries++) {
    const retryStrategy = () => null
    const client = new Redis({ path, password, lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await command(client)
      return
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      client.disconnect()
    }
  }
}
