import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
/** Lowest first; a layer may import itself and any layer before it. The command line sits on top. */
const layers = ['schemas', 'extractors', 'pipeline', 'eval', 'pipeline/cli']
/** Only these pipeline folders may know other stages; the rest meet through schemas/. */
const composers = new Set(['', 'cli', 'serve'])
const maxLines = 300

function sources(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name)
    if (name === 'node_modules' || name === 'dist') return []
    if (statSync(path.join(root, file)).isDirectory()) return sources(file)
    return /\.(ts|tsx|mjs)$/.test(name) ? [file] : []
  })
}

function layerOf(file: string): number {
  const deepest = layers
    .map((layer, rank) => ({ layer, rank }))
    .filter(({ layer }) => file.startsWith(`${layer}/`))
  return Math.max(-1, ...deepest.map(({ rank }) => rank))
}

/** Folder below pipeline/ in which the file lies, '' for pipeline/ itself. */
function stageOf(file: string): string {
  const parts = file.split('/')
  return parts.length > 2 ? (parts[1] ?? '') : ''
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    path.join(path.dirname(file), String(match[1])).replace(/\.js$/, '.ts'),
  )
}

const code = ['schemas', 'extractors', 'pipeline', 'eval'].flatMap(sources)

describe('imports point one way', () => {
  it.each(code)('%s imports only its own layer or lower ones', (file) => {
    const upward = importsOf(file).filter((target) => layerOf(target) > layerOf(file))
    expect(upward).toEqual([])
  })

  it.each(code.filter((file) => file.startsWith('pipeline/') && !composers.has(stageOf(file))))(
    '%s does not reach into another stage',
    (file) => {
      const foreign = importsOf(file).filter(
        (target) => target.startsWith('pipeline/') && stageOf(target) !== stageOf(file),
      )
      expect(foreign).toEqual([])
    },
  )

  it('notices an upward import', () => {
    expect(layerOf('pipeline/run.ts')).toBeGreaterThan(layerOf('extractors/registry.ts'))
    expect(layerOf('pipeline/cli/main.ts')).toBeGreaterThan(layerOf('eval/score.ts'))
  })
})

describe('files stay small', () => {
  it.each([...code, ...sources('test'), ...sources('scripts')])(
    `%s has at most ${maxLines} lines`,
    (file) => {
      expect(readFileSync(path.join(root, file), 'utf8').split('\n').length - 1).toBeLessThanOrEqual(maxLines)
    },
  )
})
