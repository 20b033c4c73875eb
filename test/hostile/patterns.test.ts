import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { literalPatterns, madePatterns, type Pattern } from './patterns.js'

/** Milliseconds for one pattern; an exponential one shows in a tenth of it, on the others the search may give up. */
const patience = 400

async function isExponential({ source, flags }: Pattern): Promise<boolean> {
  const found = await check(source, flags, { timeout: patience })
  return found.status === 'vulnerable' && found.complexity.type === 'exponential'
}

describe('regular expressions', () => {
  it('never backtrack exponentially', { timeout: 600_000 }, async () => {
    const patterns = [...literalPatterns(), ...(await madePatterns())]
    const distinct = [...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).values()]
    expect(distinct.length).toBeGreaterThan(800)
    const wrong: Pattern[] = []
    for (const pattern of distinct) if (await isExponential(pattern)) wrong.push(pattern)
    expect(wrong).toEqual([])
  })

  it('that do are noticed', async () => {
    expect(await isExponential({ file: '', source: '(?:共有|共|有)+$', flags: '' })).toBe(true)
    expect(await isExponential({ file: '', source: '(?:共|有)+$', flags: '' })).toBe(false)
  })
})
