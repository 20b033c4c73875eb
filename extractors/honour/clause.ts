/** Finds the clauses of a sentence that tell of a title won: verb, subject before it, words after it. */
import type { Span } from '../../schemas/span.js'
import { depths } from '../enumeration.js'
import { forward, type WinningVerb, winningVerbs } from '../lexicon/honours.js'
import { splitClauses } from '../sentences.js'

export type HonourClause = {
  row: WinningVerb
  /** The clause before it in the sentence. */
  before: Span | undefined
  verb: Span
  subject: Span
  object: Span
}

const anyVerb = new RegExp(winningVerbs.map(({ verb }) => `(${verb})`).join('|'), 'g')
const hint = /[获评授选创认围榜级定膺身成列联得命过登立记夺]/

export function honourClauses(text: string, sentence: Span): HonourClause[] {
  const clauses = splitClauses(text, sentence)
  return clauses.flatMap((clause, index) => {
    const words = text.slice(clause.start, clause.end)
    return hint.test(words) ? inClause(words, clause, clauses[index - 1]) : []
  })
}

type Found = Span & { row: WinningVerb }

function inClause(words: string, clause: Span, before: Span | undefined): HonourClause[] {
  const verbs = verbsIn(words)
  return verbs.flatMap(({ row, start, end }, index) => {
    const from = verbs[index - 1]?.end ?? 0
    if (forward.test(words.slice(from, start))) return []
    const object = objectOf(words.slice(end, verbs[index + 1]?.start), row)
    const at = (offset: number) => clause.start + offset
    return [
      {
        row,
        before: index === 0 ? before : undefined,
        verb: { start: at(start), end: at(end) },
        subject: { start: at(index === 0 ? 0 : start), end: at(start) },
        object: { start: at(end), end: at(end + object.length) },
      },
    ]
  })
}

/** Verbs outside quotation marks; one that needs words behind its title (通过…复审) only where they stand. */
function verbsIn(words: string): Found[] {
  const inside = depths(words)
  return [...words.matchAll(anyVerb)].flatMap((match) => {
    const row = winningVerbs[match.slice(1).findIndex((group) => group !== undefined)]
    const end = match.index + match[0].length
    if (!row || inside[match.index] !== 0) return []
    return row.trail && !row.trail.test(trimmed(words.slice(end))) ? [] : [{ row, start: match.index, end }]
  })
}

function objectOf(words: string, { trail }: WinningVerb): string {
  return trail ? trimmed(words).replace(trail, '') : trimmed(words)
}

function trimmed(words: string): string {
  return words.replace(/[，,。；;！!…、\s]+$/, '')
}
