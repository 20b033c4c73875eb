/** Finds the clauses of a sentence that tell of a title won: verb, subject before it, words after it. */
import type { Span } from '../../schemas/span.js'
import { depths } from '../enumeration.js'
import { forward, winningVerbs } from '../lexicon/honours.js'
import { splitClauses } from '../sentences.js'

export type HonourClause = {
  rule: string
  confidence: number
  sure: boolean
  clause: Span
  /** The clause before it in the sentence. */
  before: Span | undefined
  verb: Span
  subject: Span
  object: Span
}

const anyVerb = new RegExp(winningVerbs.map(({ verb }) => `(${verb})`).join('|'), 'g')
const hint = /[获评授选创认围榜级定膺身成列联得]/

export function honourClauses(text: string, sentence: Span): HonourClause[] {
  const clauses = splitClauses(text, sentence)
  return clauses.flatMap((clause, index) => {
    const words = text.slice(clause.start, clause.end)
    return hint.test(words) ? inClause(words, clause, clauses[index - 1]) : []
  })
}

function inClause(words: string, clause: Span, before: Span | undefined): HonourClause[] {
  const inside = depths(words)
  const verbs = [...words.matchAll(anyVerb)].filter(({ index }) => inside[index] === 0)
  return verbs.flatMap((match, index) => {
    const row = winningVerbs[match.slice(1).findIndex((group) => group !== undefined)]
    const from = index === 0 ? 0 : (verbs[index - 1]?.index ?? 0) + (verbs[index - 1]?.[0].length ?? 0)
    const subject = words.slice(from, match.index)
    if (!row || forward.test(subject)) return []
    const start = match.index + match[0].length
    const end = verbs[index + 1]?.index ?? words.length
    const at = (offset: number) => clause.start + offset
    return [
      {
        rule: row.rule,
        confidence: row.confidence,
        sure: row.sure,
        clause,
        before,
        verb: { start: at(match.index), end: at(start) },
        subject: { start: at(index === 0 ? 0 : match.index), end: at(match.index) },
        object: {
          start: at(start),
          end: at(start) + words.slice(start, end).replace(/[，,。；;！!…、\s]+$/, '').length,
        },
      },
    ]
  })
}
