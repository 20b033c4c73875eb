/** What a person looks at to mend a rule: each miss, wrong field and extra record on one line; none of the untouched fold. */
import { isUntouched } from './folds.js'
import type { Pair } from './match.js'
import { type Scoring, scorings, wrongParts } from './rules.js'
import type { Scored } from './run.js'
import type { TypeScore } from './score.js'

export function missesOf(scored: readonly Scored[]): string[] {
  return scored.filter(({ doc }) => !isUntouched(doc)).flatMap(({ types }) => types.flatMap(linesOf))
}

function linesOf({ doc, type, matched }: TypeScore): string[] {
  const scoring = scorings.find((each) => each.type === type)
  if (!scoring) return []
  const { name } = scoring
  return [
    ...matched.missed.map((gold) => `${doc} ${type} MISSED ${name(gold)} | ${gold.quote}`),
    ...matched.pairs
      .filter(({ strict }) => !strict)
      .map((pair) => `${doc} ${type} WRONG ${wrong(pair, scoring)}: ${name(pair.gold)} | ${pair.gold.quote}`),
    ...matched.extra.map(({ evidence, rule }) => `${doc} ${type} EXTRA (${rule}) | ${evidence.quote}`),
  ]
}

function wrong({ gold, record }: Pair, scoring: Scoring): string {
  const parts = wrongParts(scoring, gold, record)
  const read = parts.includes('indicator') && 'indicator' in record ? ` (read: ${record.indicator})` : ''
  return `${parts.join(', ')}${read}`
}
