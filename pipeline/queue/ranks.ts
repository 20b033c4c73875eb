/** The order in which files were first put into the queue: that of one machine, whichever worker comes first. */
import type { Redis } from 'ioredis'

const ranksKey = 'taizhang:ranks'
const nextKey = 'taizhang:ranks:next'

/** Files that have a rank keep it. */
export async function rankFiles(client: Redis, files: readonly string[]): Promise<void> {
  if (files.length === 0) return
  const end = await client.incrby(nextKey, files.length)
  const batch = client.pipeline()
  files.forEach((file, n) => {
    batch.hsetnx(ranksKey, file, end - files.length + n)
  })
  await batch.exec()
}

/** Files that never were in the queue stood in the ledger before all others. */
export async function ranksOf(client: Redis, files: readonly string[]): Promise<number[]> {
  if (files.length === 0) return []
  return (await client.hmget(ranksKey, ...files)).map((rank) => (rank === null ? -1 : Number(rank)))
}
