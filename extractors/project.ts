/** Named projects: from lists, tables, livelihood works and running text, one record a project and document. */

import type { Segment, SegmentRole } from '../schemas/segment.js'
import { contains, type Span } from '../schemas/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { readProjectList } from './projects/list-items.js'
import { readLivelihood } from './projects/livelihood.js'
import { isSubstantial, type Mention } from './projects/mention.js'
import { mergeMentions } from './projects/merge.js'
import { readSentence } from './projects/running-text.js'
import { responsibleFor } from './responsible.js'
import { splitSentences } from './sentences.js'

/** Parts whose sentences speak of projects; glossaries explain words, awards name winners. */
const silent: ReadonlySet<SegmentRole> = new Set([
  'front',
  'glossary',
  'award_list',
  'closing',
  'headline_targets',
])

export const projectExtractor: Extractor = {
  name: 'project',
  version: 1,
  types: ['project'],
  extract: (context) => readProjects(context).map((mention) => draftOf(context, mention)),
}

/** Every project of the document, merged, in the order of first mention. */
export function readProjects(context: ReportContext): Mention[] {
  const lists = context.segments.filter(({ role }) => role === 'project_list')
  const listed = [
    ...lists.flatMap((segment) => readProjectList(context, segment)),
    ...readLivelihood(context, ({ start }) => !lists.some((list) => list.start <= start && start < list.end)),
  ]
  const running = context.segments
    .filter(({ role }) => !silent.has(role))
    .flatMap((segment) => readRunningText(context, segment, listed))
  return mergeMentions([...listed, ...running]).filter(
    (mention) => mention.list !== undefined || isSubstantial(mention),
  )
}

function readRunningText({ document }: ReportContext, segment: Segment, listed: readonly Span[]): Mention[] {
  const setting = { text: document.text, tense: segment.tense }
  return document.blocks
    .slice(segment.firstBlock, segment.endBlock)
    .filter((block) => !block.table)
    .flatMap((block) => splitSentences(document.text, block))
    .filter((sentence) => !listed.some((item) => contains(sentence, item) || contains(item, sentence)))
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
