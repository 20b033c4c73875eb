import { describe, expect, it } from 'vitest'
import { type Entity, entityPrf, modes, scoreEntities } from '../../eval/entities.js'

const gold: Entity = { type: 'target', start: 10, end: 20 }

/** The six scenarios of the measure: what the system said → how it counts in strict, exact, partial and type. */
const scenarios: [title: string, gold: Entity[], found: Entity[], counts: string[]][] = [
  ['boundary and type match', [gold], [gold], ['correct', 'correct', 'correct', 'correct']],
  ['the system invents an entity', [], [gold], ['spurious', 'spurious', 'spurious', 'spurious']],
  ['the system misses an entity', [gold], [], ['missed', 'missed', 'missed', 'missed']],
  [
    'the boundary matches, the type is wrong',
    [gold],
    [{ ...gold, type: 'outcome' }],
    ['incorrect', 'correct', 'correct', 'incorrect'],
  ],
  [
    'the boundary is wrong, the type matches',
    [gold],
    [{ ...gold, end: 25 }],
    ['incorrect', 'incorrect', 'partial', 'correct'],
  ],
  [
    'boundary and type are wrong',
    [gold],
    [{ type: 'outcome', start: 5, end: 12 }],
    ['incorrect', 'incorrect', 'partial', 'incorrect'],
  ],
]

describe('entity scenarios', () => {
  it.each(scenarios)('%s', (_title, golds, found, expected) => {
    const scores = scoreEntities(golds, found)
    const seen = modes.map((mode) =>
      Object.entries(scores[mode])
        .filter(([, count]) => count === 1)
        .map(([name]) => name)
        .join(),
    )
    expect(seen).toEqual(expected)
  })

  it('a partial boundary counts half', () => {
    const { partial } = scoreEntities([gold], [{ ...gold, end: 25 }])
    expect(entityPrf(partial)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })
})
