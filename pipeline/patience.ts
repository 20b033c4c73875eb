/** Work on a store that may be away for a while (a restart, a lock) → its result once the store is back. */
import { TaizhangError } from '../schemas/errors.js'

const firstWait = 250
const longestWait = 10_000
/** Ten minutes: an update of a server takes less. */
const longestAbsence = 600_000

/**
 * @param isStopping where nobody waits any more, the failure is thrown at once
 * @param away codes of a store that may come back
 */
export async function patiently<T>(
  work: () => Promise<T>,
  isStopping: () => boolean,
  away: readonly string[] = ['server-unreachable', 'ledger-busy'],
): Promise<T> {
  const since = Date.now()
  for (let wait = firstWait; ; wait = Math.min(2 * wait, longestWait)) {
    try {
      return await work()
    } catch (thrown) {
      const isAway = thrown instanceof TaizhangError && away.includes(thrown.code)
      if (!isAway || isStopping() || Date.now() - since > longestAbsence) throw thrown
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}
