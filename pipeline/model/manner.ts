/** What a model says of how a figure moved, or how far a project has come → whether the words bear it out. */
import { decideMeasure, readPredicate } from '../../extractors/claims/predicate.js'
import { falling, rising } from '../../extractors/lexicon/predicates.js'
import { predicates, verbs } from '../../extractors/lexicon/project-verbs.js'
import type { QuantityMatch } from '../../extractors/values/match.js'
import type { Direction, Measure } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'

const movement: Record<Direction, RegExp> = { up: new RegExp(rising), down: new RegExp(falling) }

const stages = {
  new: [...predicates.start, ...verbs.start, '新建', '新开工'],
  ongoing: [
    ...predicates.progress,
    ...predicates.part,
    '续建',
    '在建',
    '加快',
    '推进',
    '建设',
    '实施',
    '施工',
  ],
  completed: [...predicates.finish, ...verbs.finish],
}

/**
 * Where our grammar reads a verb of change before the figure, or knows its kind by the unit, the model must say
 * the same; elsewhere a change or a direction needs a word of such a change in the quote.
 */
export function isBorneOut(
  text: string,
  quote: Span,
  figure: QuantityMatch,
  said: { measure: Measure; direction: Direction | null; indicator: string },
): boolean {
  const predicate = readPredicate(text.slice(quote.start, figure.start), figure)
  const ours = decideMeasure(figure, predicate, said.indicator)
  const isSure = predicate.kind === 'by' || predicate.kind === 'gap' || ours.measure !== 'level'
  if (isSure && ours.measure !== 'ratio' && ours.measure !== said.measure) return false
  if (ours.direction && said.direction && ours.direction !== said.direction) return false
  if (said.measure === 'growth' && figure.family !== 'share') return false
  // 新增320个 counts what is new; nothing grew by 320.
  const words = text.slice(quote.start, quote.end).replace(/[新净]增/g, '')
  if (said.direction) return movement[said.direction].test(words)
  const isChange = said.measure === 'growth' || said.measure === 'change'
  return !isChange || movement.up.test(words) || movement.down.test(words)
}

/** True where the sentence has a word of that stage, so that a status is never made up. */
export function isAtStage(sentence: string, status: keyof typeof stages): boolean {
  return stages[status].some((word) => sentence.includes(word))
}
