/** What a document was read with: another value in the ledger means that it must be read again. */
import { createHash } from 'node:crypto'
import { extractors } from '../extractors/registry.js'
import type { MetaOverride } from '../schemas/ingest.js'
import { identifierVersion } from './identify/identify.js'
import { readersVersion } from './read/read.js'
import { segmenterVersion } from './segment/segment.js'

const metaMark = 'meta@'
const modelMark = 'model:'

/** Versions of readers, segmenter and extractors in one line, and a mark of what the user said of the file. */
export function pipelineVersion(override?: MetaOverride): string {
  const parts = [
    `read@${readersVersion}`,
    `identify@${identifierVersion}`,
    `segment@${segmenterVersion}`,
    ...extractors.map(({ name, version }) => `${name}@${version}`),
  ]
  if (override) parts.push(`${metaMark}${hash(JSON.stringify(override))}`)
  return parts.join(' ')
}

/** Where the user says nothing this time, what was said before still holds. */
export function isCurrent(stored: string, override: MetaOverride | undefined, model?: string): boolean {
  const parts = stored.split(' ')
  const isPlain = (part: string) => !part.startsWith(metaMark) && !part.startsWith(modelMark)
  const wanted = [...pipelineVersion(override).split(' '), ...(model === undefined ? [] : [model])]
  return (
    parts.filter(isPlain).join(' ') === wanted.filter(isPlain).join(' ') &&
    wanted.every((part) => parts.includes(part))
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
