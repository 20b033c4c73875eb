/** What a person looks at to mend a rule: each miss, wrong field and extra record on one line; none of the untouched fold. */
import { isUntouched } from './folds.js'
import type { Pair } from './match.js'
import { figureFields, scorings } from './rules.js'
import type { Scored } from './run.js'
import type { TypeScore } from './score.js'

export function missesOf(scored: readonly Scored[]): string[] {
  return scored.filter(({ doc }) => !isUntouched(doc)).flatMap(({ types }) => types.flatMap(linesOf))
}

function linesOf({ doc, type, matched }: TypeScore): string[] {
  const name = scorings.find((scoring) => scoring.type === type)?.name ?? (() => '')
  return [
    ...matched.missed.map((gold) => `${doc} ${type} MISSED ${name(gold)} | ${gold.quote}`),
    ...matched.pairs
      .filter(({ strict }) => !strict)
      .map((pair) => `${doc} ${type} WRONG ${wrongFields(pair)} ${name(pair.gold)} | ${pair.gold.quote}`),
    ...matched.extra.map(({ evidence, rule }) => `${doc} ${type} EXTRA (${rule}) | ${evidence.quote}`),
  ]
}

function wrongFields({ gold, record }: Pair): string {
  if (!('measure' in gold) || (record.type !== 'target' && record.type !== 'outcome')) return ''
  const wrong = Object.entries(figureFields).filter(([, isRight]) => !isRight(gold, record))
  const read = wrong.some(([field]) => field === 'indicator') ? ` (read: ${record.indicator})` : ''
  return `${wrong.map(([field]) => field).join(', ') || 'qualifiers or range'}${read}:`
}
