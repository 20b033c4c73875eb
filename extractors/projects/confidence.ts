/** How far a project is to be believed: what its rule is worth, less what in its name made readers differ. */
import type { Mention } from './mention.js'

type Doubt = { name: string; holds: (mention: Mention) => boolean; factor: number }

/** Rows by what went wrong on reports annotated before the output was seen; each is a factor on the rule's own worth. */
const doubts: readonly Doubt[] = [
  { name: 'a sentence of several clauses as a name', holds: named(/[，；]/), factor: 0.6 },
  { name: 'a long name', holds: ({ name }) => name.length > 20 && !/[，；]/.test(name), factor: 0.88 },
  { name: 'a quoted name', holds: named(/“/), factor: 0.9 },
  { name: 'two things or one', holds: named(/[和与及]/), factor: 0.9 },
  { name: 'only a part is done', holds: ruled(/-part$/), factor: 0.72 },
  { name: 'work that goes on', holds: ruled(/-progress$/), factor: 0.9 },
  {
    name: 'price or date told of it',
    holds: ruled(/-(?:priced|subject-done|stated-investment)$/),
    factor: 0.8,
  },
  { name: 'finished, by the verb before it', holds: ruled(/-verb-finish$/), factor: 0.95 },
]

function named(words: RegExp): Doubt['holds'] {
  return ({ name }) => words.test(name)
}

function ruled(rules: RegExp): Doubt['holds'] {
  return ({ rule }) => rules.test(rule)
}

/** Between 0 and 1, two digits. */
export function confidenceIn(mention: Mention): number {
  const left = doubts.reduce((rest, { holds, factor }) => (holds(mention) ? rest * factor : rest), 1)
  return Number((mention.confidence * left).toFixed(2))
}
