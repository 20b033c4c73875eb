/** An address → a connection to Redis that is known to answer now, and comes back by itself later. */
import type { Redis } from 'ioredis'
import { TaizhangError } from '../../schemas/errors.js'
import { loadPackage } from '../../schemas/optional-package.js'
import type { QueueAddress } from './address.js'

const patience = 5000

/**
 * @returns a client whose commands wait while Redis is away
 * @throws TaizhangError `package-missing`, `server-unreachable`, `server-refused`
 */
export async function connect(address: QueueAddress): Promise<Redis> {
  const { Redis } = await loadPackage('ioredis', () => import('ioredis'))
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
    await client.ping()
  } catch (thrown) {
    throw toError(cause ?? thrown, shown)
  } finally {
    client.disconnect()
  }
}

function toError(thrown: unknown, shown: string): TaizhangError {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (/NOAUTH|WRONGPASS|NOPERM|invalid password/i.test(message)) {
    return new TaizhangError('server-refused', `Redis at ${shown}`, 'set REDIS_PASSWORD (and REDIS_USERNAME)')
  }
  return new TaizhangError(
    'server-unreachable',
    `Redis at ${shown} (${message.replace(/\s+/g, ' ')})`,
    'start redis-server there, or check --queue',
  )
}
