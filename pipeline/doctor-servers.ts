/** Addresses of queue, files and search index → whether their packages are there and their servers answer. */

import { toFailure } from '../schemas/errors.js'
import type { Check } from './doctor.js'
import { openQueue } from './queue/open.js'
import { openSearch } from './search/open.js'
import { probeObjects } from './storage/s3.js'

/** Absent ones are not asked for: nothing is loaded for them. */
export type Addresses = {
  /** Of the ledger; it need not exist. */
  db: string
  queue?: string | undefined
  /** s3://bucket/prefix. */
  files?: string | undefined
  /** Of a Qdrant server. */
  url?: string | undefined
  embedder?: string | undefined
}

const alone = 'TAIZHANG_QUEUE is not set; this machine reads alone'
const beside = 'QDRANT_URL is not set; search uses the index beside the ledger'

export async function serverChecks({ db, queue, files, url, embedder }: Addresses): Promise<Check[]> {
  return [
    queue === undefined ? off('queue', alone) : await checked('queue', () => describeQueue(queue)),
    ...(files === undefined ? [] : [await checked('files', () => describeFiles(files))]),
    url === undefined
      ? off('external search index', beside)
      : await checked('external search index', () => describeIndex({ db, url, embedder })),
  ]
}

/** @param work tells what was found, or throws what is wrong */
export async function checked(name: string, work: () => Promise<string>): Promise<Check> {
  try {
    return { name, state: 'ok', detail: await work() }
  } catch (thrown) {
    const { code, error, remedy } = toFailure(thrown)
    return { name, state: code === 'ledger-missing' ? 'off' : 'missing', detail: error, cost: remedy }
  }
}

function off(name: string, sentence: string): Check {
  const [detail = '', cost] = sentence.split('; ')
  return { name, state: 'off', detail, ...(cost === undefined ? {} : { cost }) }
}

async function describeQueue(address: string): Promise<string> {
  const queue = await openQueue(address)
  try {
    const { left, dead } = await queue.counts()
    return `Redis at ${queue.shown}: ${left} jobs left, ${dead} given up`
  } finally {
    await queue.close()
  }
}

async function describeFiles(address: string): Promise<string> {
  await probeObjects(address)
  return `${address} answers`
}

async function describeIndex(settings: { db: string; url: string; embedder?: string | undefined }) {
  const { index } = await openSearch(settings)
  try {
    const { backend, passages, documents } = await index.status()
    return `${backend}: ${passages} passages of ${documents} documents`
  } finally {
    await index.close()
  }
}
