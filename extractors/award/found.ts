/** What the award readers hand to the extractor: one grade with its recipients, before title and authority. */
import type { Span } from '../../schemas/span.js'

export type FoundAward = Span & {
  rule: string
  confidence: number
  /** As printed before the grade; absent where the document's title says what is awarded. */
  title?: string
  grade: string
  /** Texts of the list: one per line, cell or clause. */
  lists: string[]
  /** The title of an award before it does not go on to this one. */
  alone?: boolean
  /** Only some of the recipients are named (…等5个集体). */
  partial?: boolean
  /** Each list is one name, whatever signs it holds. */
  whole?: boolean
}
