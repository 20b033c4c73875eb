import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { literalPatterns, madePatterns, type Pattern, withoutLooks } from './patterns.js'

/** For one pattern; what takes longer to analyse is left out, for the limits of a worker stand behind it. */
const patience = 400
/** The analysis of a longer one does not end. */
const longest = 1200

/**
 * How the steps of the pattern grow with the text: 1 as its length, 2 as its square, Infinity exponentially.
 * By automata alone, never by trying texts out: what it says is proved, and what it cannot say is 1.
 */
async function growth({ source, flags }: Pattern): Promise<number> {
  try {
    const options = { checker: 'automaton', timeout: patience, maxNFASize: 4000 } as const
    const found = await check(withoutLooks(source), flags, options)
    if (found.status !== 'vulnerable') return 1
    const { complexity } = found
    return complexity.type === 'exponential' ? Number.POSITIVE_INFINITY : complexity.degree
  } catch {
    // The analysis recurses once a state and overflows on the largest.
    return 1
  }
}

describe('regular expressions', () => {
  it('grow with the square of a text at most, which the limit of its length bounds', {
    timeout: 600_000,
  }, async () => {
    const patterns = [...literalPatterns(), ...(await madePatterns())]
    const distinct = [...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).values()]
    expect(distinct.length).toBeGreaterThan(800)
    const repeating = distinct.filter(({ source }) => /[*+]|\{\d+,/.test(source) && source.length <= longest)
    const wrong: Pattern[] = []
    for (const pattern of repeating) if ((await growth(pattern)) > 2) wrong.push(pattern)
    expect(wrong).toEqual([])
  })

  it.each([
    ['(?:共有|共|有)+$', Number.POSITIVE_INFINITY],
    ['(?:共|有)+$', 2],
    ['^(?:共|有)+$', 1],
    ['^.*至.*至.*年$', 3],
    ['^(?=年)(?:共有|共|有)+$', Number.POSITIVE_INFINITY],
  ])('like %s grow by %s', async (source, expected) => {
    expect(await growth({ file: '', source, flags: '' })).toBe(expected)
  })

  it('are looked at without what they look at around them', () => {
    expect(withoutLooks('a(?=b(c|[)])d)e(?<!f\\))g(?<name>h)(?:i)')).toBe('a(?:)e(?:)g(?<name>h)(?:i)')
  })
})
