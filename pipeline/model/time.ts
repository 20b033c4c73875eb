/** Where a figure stands → for when it is promised, how firmly, or of which years it is reported. */
import {
  commitmentAt,
  dueOf,
  frameOf,
  lookingBack,
  periodOf,
  timeOf,
} from '../../extractors/claims/modality.js'
import { basisOf } from '../../extractors/claims/span.js'
import type { DraftOf, ReportContext } from '../../extractors/extractor.js'
import { sentenceAt, splitClauses } from '../../extractors/sentences.js'
import { findTimes } from '../../extractors/values/period.js'
import type { Segment } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'

type Promised = Pick<DraftOf<'target'>, 'strength' | 'strengthCue' | 'due' | 'headline' | 'year' | 'basis'>
type Reported = Pick<DraftOf<'outcome'>, 'period' | 'year' | 'basis'>

/** Nothing of this is asked of the model: the same grammar as for the rules decides. */
export function placeFigure(
  { document: { text }, meta }: ReportContext,
  segment: Segment,
  figure: Span,
): { promised: Promised; reported: Reported } {
  const sentence = sentenceAt(text, figure)
  const clause = splitClauses(text, sentence).find(({ end }) => end >= figure.end) ?? sentence
  const frame = frameOf(segment, meta.reviewYear, meta.planYear)
  const times = findTimes(text, frame, sentence)
  const time = timeOf(times, clause, figure, text)
  const { strength, cue } = commitmentAt(text, sentence, figure.start)
  const { due, year } = dueOf(time, segment, frame)
  const back = segment.tense === 'future' ? lookingBack(times, figure, text, frame) : undefined
  const period = periodOf(back ?? time, segment, frame)
  const printed = basisOf(text, { clause, figure })
  const basis = printed ? { basis: printed } : {}
  return {
    promised: {
      strength,
      ...(cue ? { strengthCue: cue.text } : {}),
      due,
      headline: segment.role === 'headline_targets',
      ...(year === undefined ? {} : { year }),
      ...basis,
    },
    reported: { ...(period ? { period, year: Number(period.to.slice(0, 4)) } : {}), ...basis },
  }
}
