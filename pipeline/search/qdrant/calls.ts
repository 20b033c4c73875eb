/** Calls to the server: tried again while it may still answer, and its failures as those of the closed list. */
import { TaizhangError } from '../../../schemas/errors.js'

/** Waits in milliseconds before each further try; what the server asks for in `retry-after` goes before them. */
const waits = [250, 1000, 4000, 10_000]
const busy = new Set([408, 429, 500, 502, 503, 504])

export type Call = <T>(work: () => Promise<T>) => Promise<T>

/**
 * @param sleep for tests, so that nobody waits
 * @throws TaizhangError `server-unreachable`, `server-refused`
 */
export function caller(url: string, sleep: (milliseconds: number) => Promise<void> = pause): Call {
  let hasAnswered = false
  return async (work) => {
    for (let tries = 0; ; tries++) {
      try {
        const answer = await work()
        hasAnswered = true
        return answer
      } catch (thrown) {
        const wait = waits[tries]
        hasAnswered ||= statusOf(thrown) !== undefined
        // A server that never answered is a wrong address more often than one that starts: told at once.
        if (wait === undefined || !hasAnswered || !mayPass(thrown)) throw toServerError(thrown, url)
        await sleep(retryAfter(thrown) ?? wait)
      }
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** A refusal stands; an overloaded server and a broken connection may be better the next time. */
function mayPass(thrown: unknown): boolean {
  if (thrown instanceof TaizhangError) return false
  const status = statusOf(thrown)
  return status === undefined || busy.has(status)
}

/** The client's errors carry the status as a property, or only in the message. */
function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error)) return undefined
  if ('status' in thrown && typeof thrown.status === 'number') return thrown.status
  if ('retry_after' in thrown) return 429
  const printed = /^Unexpected Response: (\d{3})/.exec(thrown.message)?.[1]
  return printed === undefined ? undefined : Number(printed)
}

function retryAfter(thrown: unknown): number | undefined {
  const asked = thrown instanceof Error && 'retry_after' in thrown ? Number(thrown.retry_after) : Number.NaN
  return Number.isFinite(asked) ? asked * 1000 : undefined
}

function toServerError(thrown: unknown, url: string): unknown {
  if (thrown instanceof TaizhangError) return thrown
  const { origin } = new URL(url)
  const status = statusOf(thrown)
  // Below `fetch failed` lies what happened.
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  if (status === undefined) return new TaizhangError('server-unreachable', `${origin} (${message})`)
  const remedy = status === 401 || status === 403 ? 'set QDRANT_API_KEY' : undefined
  return new TaizhangError('server-refused', `${origin}: ${status} ${message}${detailOf(thrown)}`, remedy)
}

/** What the server itself says of the refusal. */
function detailOf(thrown: unknown): string {
  if (!(thrown instanceof Error) || !('data' in thrown)) return ''
  return ` ${JSON.stringify(thrown.data).slice(0, 300)}`
}
