/** A sentence → its clauses with the figures that stand in each. */
import type { Span } from '../../schemas/span.js'
import { splitClauses } from '../sentences.js'
import type { QuantityMatch } from '../values/match.js'
import { findQuantities } from '../values/quantity.js'
import { findRanks } from '../values/rank.js'

/** `start`/`end` without the mark that closes it; `figures` in order. */
export type Clause = Span & { figures: QuantityMatch[]; mark: string }

const closingMark = /[，,；;。！？!?…：:]+$/

/** The clauses of a sentence; a colon divides like a comma. */
export function readClauses(text: string, sentence: Span): Clause[] {
  const figures = findFigures(text, sentence)
  const clauses = splitClauses(text, sentence).flatMap((clause) => splitAtColon(text, clause))
  return clauses.map((clause) => {
    const mark = closingMark.exec(text.slice(clause.start, clause.end))?.[0] ?? ''
    const end = clause.end - mark.length
    return {
      start: clause.start,
      end,
      mark,
      figures: figures.filter((figure) => figure.start >= clause.start && figure.end <= clause.end),
    }
  })
}

/** Quantities and ranks in order; where they overlap the rank stands. */
export function findFigures(text: string, span: Span): QuantityMatch[] {
  const ranks = findRanks(text, span)
  const free = findQuantities(text, span).filter(
    (quantity) => !ranks.some((rank) => rank.start < quantity.end && quantity.start < rank.end),
  )
  return [...free, ...ranks].sort((a, b) => a.start - b.start)
}

function splitAtColon(text: string, clause: Span): Span[] {
  const at = text.slice(clause.start, clause.end - 1).search(/[：:](?!\d)|[：:](?=\d{1,2}[.．、]\D)/)
  if (at < 0) return [clause]
  const middle = clause.start + at + 1
  return [{ start: clause.start, end: middle }, ...splitAtColon(text, { start: middle, end: clause.end })]
}
