/** Extracts commendations: one award per grade with its recipients, from sentences, lists and tables. */
import type { DocumentMeta } from '../schemas/meta.js'
import { contains } from '../schemas/span.js'
import { assessedThing, awardYear, signingOffice } from './award/context.js'
import type { FoundAward } from './award/found.js'
import { awardsInLists } from './award/list.js'
import { recipientsIn } from './award/recipients.js'
import { awardsInSentences } from './award/sentence.js'
import { awardsInTables } from './award/table.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { commends, unnamedRecipients } from './lexicon/awards.js'

export const awardExtractor: Extractor = {
  name: 'award',
  version: 3,
  types: ['award'],
  extract: extractAwards,
}

function extractAwards(context: ReportContext): DraftOf<'award'>[] {
  const found = findAwards(context).sort((a, b) => a.start - b.start)
  let title: string | undefined
  return found.flatMap((award) => {
    title = award.alone ? title : (award.title ?? title)
    const draft = draftOf(context, award, award.alone ? award.title : title)
    return draft ? [draft] : []
  })
}

const reports = new Set<DocumentMeta['kind']>(['work_report', 'plan_report', 'budget_report'])

/** A document that commends is read as a whole; of others only the lists that segmenting found, tables and sentences. */
function findAwards({ document, meta, segments }: ReportContext): FoundAward[] {
  const report = reports.has(meta.kind)
  const commending = !report && commends.test(meta.title)
  const all = [{ firstBlock: 0, endBlock: document.blocks.length }]
  const stretches = commending ? all : segments.filter(({ role }) => role === 'award_list')
  const lists = stretches.flatMap(({ firstBlock, endBlock }) => awardsInLists(document, firstBlock, endBlock))
  const tables = report ? [] : awardsInTables(document, 0, document.blocks.length)
  const sentences = document.blocks
    .filter((block) => !block.table && !lists.some((list) => contains(list, block)))
    .flatMap((block) => awardsInSentences(document.text, block, !commending))
  const listed = [...lists, ...tables]
  return [...sentences.filter(({ partial }) => !partial || listed.length === 0), ...listed]
}

function draftOf(
  { document, meta }: ReportContext,
  award: FoundAward,
  inherited: string | undefined,
): DraftOf<'award'> | undefined {
  const recipients = award.whole
    ? award.lists.map((name) => ({ name }))
    : award.lists.flatMap((list) => recipientsIn(list, meta))
  if (recipients.every(({ name }) => unnamedRecipients.test(name))) return undefined
  const thing = assessedThing(meta.title)
  // “通途杯”金杯 of 2030年度农村公路“通途杯”竞赛活动.
  const part = /^“.*”$/.test(inherited ?? '') && thing.includes(inherited ?? '')
  const named = inherited && !part ? inherited : thing
  // “安全生产工作先进单位” of 关于表彰2030年度安全生产工作…的决定: the document says for what.
  const before = named.endsWith(award.grade) ? named.slice(0, -award.grade.length) : ''
  const told = before.length >= 2 && thing.includes(before) ? thing : named
  const title = /^(?:全[省市县区])?(?:\d{4}年度?)?$/.test(told) ? told + award.grade : told
  const authority = signingOffice(document, meta, award.end)
  const year = awardYear(title, meta)
  return {
    type: 'award',
    rule: award.rule,
    confidence: award.confidence,
    title,
    ...(authority === undefined ? {} : { authority }),
    ...(year === undefined ? {} : { year }),
    grade: award.grade,
    recipients,
    start: award.start,
    end: award.end,
  }
}
