/** Named projects: from lists, tables, livelihood works and running text, one record a project and document. */

import type { Segment } from '../schemas/segment.js'
import { overlaps, type Span } from '../schemas/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { readProjectList } from './projects/list-items.js'
import { readLivelihood } from './projects/livelihood.js'
import { isSubstantial, type Mention } from './projects/mention.js'
import { mergeMentions } from './projects/merge.js'
import { readSentence } from './projects/running-text.js'
import { paragraphsOf, speaks } from './projects/speech.js'
import { responsibleFor } from './responsible.js'

export const projectExtractor: Extractor = {
  name: 'project',
  version: 1,
  types: ['project'],
  extract: (context) => readProjects(context).map((mention) => draftOf(context, mention)),
}

/** Every project of the document, merged, in the order of first mention. */
export function readProjects(context: ReportContext): Mention[] {
  const lists = projectLists(context.segments)
  const listed = [
    ...lists.flatMap((segment) => readProjectList(context, segment)),
    ...readLivelihood(context, ({ start }) => !lists.some((list) => list.start <= start && start < list.end)),
  ]
  const running = context.segments
    .filter((segment) => speaks(segment) && segment.role !== 'headline_targets')
    .flatMap((segment) => readRunningText(context, segment, listed))
  return mergeMentions([...listed, ...running]).filter(
    (mention) => mention.list !== undefined || isSubstantial(mention),
  )
}

/** Lists of projects, with the part of livelihood works that stands under the same title. */
function projectLists(segments: readonly Segment[]): Segment[] {
  const titles = new Set(
    segments.flatMap(({ role, heading }) => (role === 'project_list' ? heading.slice(0, 1) : [])),
  )
  return segments.filter(
    ({ role, heading }) => role === 'project_list' || (role === 'livelihood' && titles.has(heading[0] ?? '')),
  )
}

function readRunningText({ document }: ReportContext, segment: Segment, listed: readonly Span[]): Mention[] {
  const setting = { text: document.text, tense: segment.tense }
  const inside = listed.filter((item) => overlaps(item, segment))
  return paragraphsOf(document, segment)
    .flat()
    .filter((sentence) => !inside.some((item) => overlaps(sentence, item)))
    .flatMap((sentence) => readSentence(setting, sentence))
    .map((mention) => ({ ...mention, ...(segment.toYear ? { year: segment.toYear } : {}) }))
}

function draftOf(context: ReportContext, mention: Mention): DraftOf<'project'> {
  const { milestones, year, ...fields } = mention
  const responsible = responsibleFor(context, mention)
  const claimYear = year ?? context.meta.planYear
  return {
    type: 'project',
    ...fields,
    ...(claimYear ? { year: claimYear } : {}),
    ...(milestones.length > 0 ? { milestones } : {}),
    ...(responsible.length > 0 ? { responsible } : {}),
  }
}
