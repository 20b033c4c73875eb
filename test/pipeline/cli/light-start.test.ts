import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
/** Loaded only by those who ask for what they do. */
const heavy = ['langchain', '@langchain/', '@qdrant/', 'bullmq', 'ioredis', 'pg', '@aws-sdk/', 'tesseract.js']
const commands = readdirSync(path.join(root, 'pipeline/cli/commands')).map(
  (file) => `pipeline/cli/commands/${file}`,
)
/** What runs without a model or a server: every command's start, a run of ingestion, the default index. */
const entries = [
  'pipeline/cli/main.ts',
  ...commands,
  'pipeline/run.ts',
  'pipeline/process.ts',
  'pipeline/update-index.ts',
  'pipeline/search/search.ts',
  'pipeline/search/embed/builtin.ts',
  'pipeline/search/embedded/open.ts',
]

/** Static imports that are there at run time; those of types vanish. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const statements = text.matchAll(/^(?:import|export) (?!type )[^;'"]*?from '([^']+)'|^import '([^']+)'/gm)
  return [...statements].map(([, from, bare]) => from ?? bare ?? '')
}

function packagesFrom(entry: string): string[] {
  const seen = new Set([entry])
  const packages = new Set<string>()
  for (const file of seen) {
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) seen.add(path.join(path.dirname(file), name).replace(/\.js$/, '.ts'))
      else packages.add(name)
    }
  }
  return [...packages].sort()
}

describe('a start without a model or a server', () => {
  it.each(entries)('%s loads no package that only those need', (entry) => {
    const isHeavy = (name: string) =>
      heavy.some((each) => name === each || name.startsWith(each.replace(/\/?$/, '/')))
    expect(packagesFrom(entry).filter(isHeavy)).toEqual([])
  })

  it('follows imports to their end', () => {
    expect(packagesFrom('pipeline/cli/main.ts')).toContain('commander')
    expect(packagesFrom('pipeline/model/client.ts')).toContain('@langchain/core/messages')
  })
})
