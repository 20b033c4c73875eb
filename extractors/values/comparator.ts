/** The words around a figure → its operator: the cue before it, behind it, or inside it. */
import type { QuantityOp } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'
import { after, before, type Comparator, notComparator } from '../lexicon/comparators.js'

export type Cue = Span & { op: QuantityOp; text: string }

const opOf = (table: Comparator[]): Map<string, QuantityOp> =>
  new Map(table.flatMap(({ op, words }) => words.map((word) => [word, op] as const)))
const opBefore = opOf(before)
const opAfter = opOf(after)
const longestBefore = Math.max(...[...opBefore.keys()].map((word) => word.length))
const longestAfter = Math.max(...[...opAfter.keys()].map((word) => word.length))

/** The comparator that ends right before `at`. */
export function cueBefore(text: string, at: number): Cue | undefined {
  const end = text[at - 1] === ' ' ? at - 1 : at
  for (let length = Math.min(longestBefore, end); length > 0; length--) {
    const word = text.slice(end - length, end)
    const op = opBefore.get(word)
    if (op && !notComparator.test(text.slice(Math.max(0, end - length - 2), end)))
      return { op, text: word, start: end - length, end }
  }
  return undefined
}

/** The comparator that starts right at `at`. */
export function cueAfter(text: string, at: number): Cue | undefined {
  for (let length = longestAfter; length > 0; length--) {
    const word = text.slice(at, at + length)
    const op = word.length === length ? opAfter.get(word) : undefined
    if (op) return { op, text: word, start: at, end: at + length }
  }
  return undefined
}
