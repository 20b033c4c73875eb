/** The address of --queue → how to reach the Redis behind it, and what may be shown of it. */
import type { RedisOptions } from 'ioredis'
import { TaizhangError } from '../../schemas/errors.js'

export type QueueAddress = { options: RedisOptions; shown: string }

/**
 * redis://host:port/db, rediss:// for TLS, or unix:/path of a socket. User and password come from the
 * address or, better, from REDIS_USERNAME and REDIS_PASSWORD.
 * @throws TaizhangError `usage`
 */
export function parseAddress(address: string, env: NodeJS.ProcessEnv = process.env): QueueAddress {
  const { REDIS_USERNAME: username, REDIS_PASSWORD: password } = env
  const known = { ...(username ? { username } : {}), ...(password ? { password } : {}) }
  const socket = /^unix:(?:\/\/)?(\/.+)$/.exec(address)?.[1]
  if (socket !== undefined) return { options: { ...known, path: socket }, shown: socket }
  if (!URL.canParse(address)) throw unusable()
  const url = new URL(address)
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:') throw unusable()
  const port = Number(url.port || 6379)
  const host = url.hostname || '127.0.0.1'
  const options = {
    ...known,
    ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    host,
    port,
    db: Number(url.pathname.slice(1) || 0),
  }
  return { options, shown: `${host}:${port}` }
}

/** The address itself is not repeated: it may carry a password. */
function unusable(): TaizhangError {
  return new TaizhangError('usage', 'no address of a queue', 'write --queue redis://HOST:6379')
}
