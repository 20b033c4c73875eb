import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  read('package.json'),
)
const reasons = read('docs/dependencies.md')

/** Types come with the package that they describe. */
const isNamed = (name: string) => reasons.includes(`\`${name}\``) || name.startsWith('@types/')

describe('every dependency', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }))(
    '%s has its reason in docs/dependencies.md',
    (name) => {
      expect(isNamed(name)).toBe(true)
    },
  )

  it('that a user may do without is optional', () => {
    expect(Object.keys(peerDependenciesMeta).sort()).toEqual(Object.keys(peerDependencies).sort())
    expect(Object.values(peerDependenciesMeta)).toEqual(
      Object.keys(peerDependencies).map(() => ({ optional: true })),
    )
  })

  it('is locked for every platform', () => {
    const { packages } = JSON.parse(read('package-lock.json'))
    const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
      ([at, { optionalDependencies }]) =>
        at === ''
          ? []
          : Object.keys(optionalDependencies ?? {}).filter(
              (name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
            ),
    )
    expect(missing).toEqual([])
  })
})
