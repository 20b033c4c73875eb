/**
 * Quotes as entities, scored as in named-entity evaluation (SemEval 2013 task 9, the measures of nervaluate):
 * `strict` boundary and type, `exact` boundary, `partial` boundary, `type` with any overlap.
 */

export type Entity = { type: string; start: number; end: number }
export type Mode = 'strict' | 'exact' | 'partial' | 'type'
export type EntityCounts = {
  correct: number
  incorrect: number
  partial: number
  missed: number
  spurious: number
}

export const modes: readonly Mode[] = ['strict', 'exact', 'partial', 'type']

type Outcome = 'correct' | 'incorrect' | 'partial'

/** How one overlapping pair counts in each mode. */
export function judgePair(gold: Entity, found: Entity): Record<Mode, Outcome> {
  const boundary = gold.start === found.start && gold.end === found.end
  const type = gold.type === found.type
  return {
    strict: boundary && type ? 'correct' : 'incorrect',
    exact: boundary ? 'correct' : 'incorrect',
    partial: boundary ? 'correct' : 'partial',
    type: type ? 'correct' : 'incorrect',
  }
}

/** Every found entity is paired with at most one gold entity: same span and type, then same span, then overlap of one type, then overlap. */
export function scoreEntities(gold: readonly Entity[], found: readonly Entity[]): Record<Mode, EntityCounts> {
  const free = new Set(gold)
  const rest = new Set(found)
  const pairs: [Entity, Entity][] = []
  const tests: ((a: Entity, b: Entity) => boolean)[] = [
    (a, b) => a.type === b.type && a.start === b.start && a.end === b.end,
    (a, b) => a.start === b.start && a.end === b.end,
    (a, b) => a.type === b.type && a.start < b.end && b.start < a.end,
    (a, b) => a.start < b.end && b.start < a.end,
  ]
  for (const test of tests) {
    for (const entity of [...rest]) {
      const answer = [...free].find((candidate) => test(candidate, entity))
      if (!answer) continue
      pairs.push([answer, entity])
      free.delete(answer)
      rest.delete(entity)
    }
  }
  const count = (mode: Mode): EntityCounts => {
    const counts = { correct: 0, incorrect: 0, partial: 0, missed: free.size, spurious: rest.size }
    for (const [a, b] of pairs) counts[judgePair(a, b)[mode]] += 1
    return counts
  }
  return { strict: count('strict'), exact: count('exact'), partial: count('partial'), type: count('type') }
}

/** Precision and recall; a partial match counts half in mode `partial`. */
export function entityPrf(counts: EntityCounts): { precision: number; recall: number; f1: number } {
  const right = counts.correct + counts.partial / 2
  const actual = counts.correct + counts.incorrect + counts.partial + counts.spurious
  const possible = counts.correct + counts.incorrect + counts.partial + counts.missed
  const precision = actual > 0 ? right / actual : 0
  const recall = possible > 0 ? right / possible : 0
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  }
}
