/** One holder at a time over all machines, for as long as its work takes. */
import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'

/** A holder that died lets go after this many milliseconds. */
const lifetime = 10_000
const pause = 25
const releaseOwn =
  "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"
const renewOwn =
  "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0"

/** Waits until nobody else holds `key`. */
export async function exclusive<T>(client: Redis, key: string, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  while ((await client.set(key, token, 'PX', lifetime, 'NX')) === null) await sleep(pause)
  const renewal = setInterval(() => {
    client.eval(renewOwn, 1, key, token, lifetime).catch(() => undefined)
  }, lifetime / 3)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    await client.eval(releaseOwn, 1, key, token)
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
