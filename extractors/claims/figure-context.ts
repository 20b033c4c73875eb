/** What the reasons for leaving a figure out look at. */
import type { QuantityMatch } from '../values/match.js'

/** A figure with the text of its clause around it. */
export type FigureContext = {
  figure: QuantityMatch
  /** From the previous figure, or the start of the clause. */
  before: string
  /** From the start of the clause. */
  lead: string
  /** To the end of the clause. */
  behind: string
  /** To the next figure of the clause, if any. */
  gap: string
  next?: QuantityMatch
}

/** A named reason why a figure is no claim of its own. */
export type ExclusionRow = { name: string; holds(context: FigureContext): boolean }
