import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { segment } from '../../../pipeline/segment/segment.js'
import { readMade, showSegment } from './made-document.js'

const folder = path.join(import.meta.dirname, 'made')

describe.each(readdirSync(folder))('%s', (name) => {
  const { document, meta, expected } = readMade(readFileSync(path.join(folder, name), 'utf8'))
  const segments = segment(document, meta)

  it('falls into the segments marked in it', () => {
    expect(segments.map(showSegment)).toEqual(expected)
  })

  it('is tiled by them without gap or overlap', () => {
    expect(segments.map(({ start }) => start)).toEqual([0, ...segments.slice(0, -1).map(({ end }) => end)])
    expect(segments.at(-1)?.end).toBe(document.text.length)
    for (const { start, end, firstBlock, endBlock } of segments) {
      const covered = document.blocks.slice(firstBlock, endBlock)
      expect(covered[0]?.start).toBeLessThanOrEqual(start)
      expect((covered.at(-1)?.end ?? 0) + 1).toBeGreaterThanOrEqual(end)
    }
  })
})
