/** An address → a connection to Redis that is known to answer now, and comes back by itself later. */
import type { Redis } from 'ioredis'
import { TaizhangError } from '../../schemas/errors.js'
import { loadPackage } from '../../schemas/optional-package.js'
import type { QueueAddress } from './address.js'
import { packages } from './settings.js'

const patience = 5000

/**
 * @returns a client whose commands wait while Redis is away
 * @throws TaizhangError `package-missing`, `server-unreachable`, `server-refused`
 */
export async function connect(address: QueueAddress): Promise<Redis> {
  const { Redis } = await loadPackage(packages, () => import('ioredis'))
  await probe(address, Redis)
  const client = new Redis({ ...address.options, maxRetriesPerRequest: null })
  // It reconnects by itself; whoever waits for an answer gets it then.
  client.on('error', () => undefined)
  return client
}

async function probe({ options, shown }: QueueAddress, Client: typeof Redis): Promise<void> {
  const client = new Client({
    ...options,
    lazyConnect: true,
    connectTimeout: patience,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let cause: unknown
  client.on('error', (thrown) => {
    cause = thrown
  })
  try {
    await client.connect()
    check(await client.info(), shown)
    // A database that is not there is told beside the answers, which then are those of another one.
    if (cause !== undefined) throw cause
  } catch (thrown) {
    throw thrown instanceof TaizhangError ? thrown : toError(cause ?? thrown, shown)
  } finally {
    client.disconnect()
  }
}

/** What the queue could lose files by; its library would print a line of its own. */
function check(info: string, shown: string): void {
  const version = /^redis_version:(\d+)\.(\d+)/m.exec(info)
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction'
  const isOld = version && Number(version[1]) + Number(version[2]) / 100 < 6.02
  const found = isOld ? `has the version ${version[1]}.${version[2]}` : `may drop what waits (${policy})`
  if (!isOld && policy === 'noeviction') return
  throw new TaizhangError('server-refused', `Redis at ${shown} ${found}`, isOld ? newer : keep)
}

const newer = 'run Redis 6.2 or newer'
const keep = 'set its maxmemory-policy to noeviction'
const database = 'name one it has, from redis://HOST:6379/0 to redis://HOST:6379/15'
const trust = 'set NODE_EXTRA_CA_CERTS to the file of the certificate it is signed with'

function toError(thrown: unknown, shown: string): TaizhangError {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (/NOAUTH|WRONGPASS|NOPERM|invalid password/i.test(message)) {
    return new TaizhangError('server-refused', `Redis at ${shown}`, 'set REDIS_PASSWORD (and REDIS_USERNAME)')
  }
  const remedy = /certificate|altnames/.test(message)
    ? trust
    : /DB index/.test(message)
      ? database
      : undefined
  if (remedy !== undefined)
    return new TaizhangError('server-refused', `Redis at ${shown} (${message})`, remedy)
  return new TaizhangError(
    'server-unreachable',
    `Redis at ${shown} (${message.replace(/\s+/g, ' ')})`,
    'start redis-server there, or check --queue (rediss:// with TLS, redis:// without)',
  )
}
