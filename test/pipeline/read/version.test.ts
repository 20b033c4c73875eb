import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readersVersion } from '../../../pipeline/read/read.js'
import { Readings, readingsOfCorpus } from '../../support/readings.js'

const file = path.resolve(import.meta.dirname, '../../fixtures/readings.json')
const stored = Readings.parse(JSON.parse(readFileSync(file, 'utf8')))

describe('the version of the readers', () => {
  it('is raised where they give another text or other blocks (then: npm run readings)', async () => {
    const readings = await readingsOfCorpus()
    const known = Object.keys(readings).filter((name) => name in stored.readings)
    const changed = known.filter((name) => readings[name] !== stored.readings[name])
    expect(known.length, 'no file of the corpus is known: npm run readings').toBeGreaterThan(10)
    expect({ readersVersion, changed }).toEqual({ readersVersion: stored.readersVersion, changed: [] })
  })
})
