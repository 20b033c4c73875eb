/** Named projects: from lists, tables, livelihood works and running text, one record a project and document. */
import type { DocumentMeta } from '../schemas/meta.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { confidenceIn } from './projects/confidence.js'
import { readProjects } from './projects/document-projects.js'
import type { Mention, Milestone } from './projects/mention.js'
import { responsibleFor } from './responsible.js'
import { findTimes, toDue } from './values/period.js'

export const projectExtractor: Extractor = {
  name: 'project',
  version: 4,
  types: ['project'],
  extract: (context) => readProjects(context).map((mention) => draftOf(context, mention)),
}

function draftOf(context: ReportContext, mention: Mention): DraftOf<'project'> {
  const { milestones, year, own: _, ...fields } = mention
  const responsible = responsibleFor(context, mention)
  const claimYear = year ?? context.meta.planYear
  return {
    type: 'project',
    ...fields,
    confidence: confidenceIn(mention),
    ...(claimYear ? { year: claimYear } : {}),
    ...(milestones.length > 0 ? { milestones: milestones.map((each) => dated(each, context.meta)) } : {}),
    ...(responsible.length > 0 ? { responsible } : {}),
  }
}

/** 2031.5 and 2033 as tables print them, in words: 2031年5月, 2033年. */
function spelled(due: string): string {
  return due
    .trim()
    .replace(/^(20\d\d)[.\-/．](\d{1,2})(?:[.\-/．]\d{1,2})?$/, '$1年$2月')
    .replace(/^(20\d\d)$/, '$1年')
}

/** Gives the deadline its dates: a month without a year lies in the plan year. */
function dated({ due, event }: Milestone, { reviewYear, planYear }: DocumentMeta): Milestone {
  if (!due?.text) return { event }
  const frame = {
    tense: 'future' as const,
    ...(reviewYear ? { review: reviewYear } : {}),
    ...(planYear ? { plan: planYear } : {}),
  }
  const [time] = findTimes(spelled(due.text), frame)
  return { event, due: time ? { ...toDue(time), text: due.text } : due }
}
