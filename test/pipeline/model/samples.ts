/** Made-up reports and answers for the tests of the model. */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { ReportContext } from '../../../extractors/extractor.js'
import type { AnswerCache } from '../../../pipeline/model/cache.js'
import type { Client } from '../../../pipeline/model/client.js'
import type { Proposals } from '../../../pipeline/model/proposal.js'
import { emptyUsage } from '../../../pipeline/model/usage.js'
import type { StoredDocument } from '../../../schemas/ledger.js'
import type { DocumentMeta } from '../../../schemas/meta.js'
import type { Segment } from '../../../schemas/segment.js'

const meta: DocumentMeta = {
  title: '2025年白石县政府工作报告',
  kind: 'work_report',
  place: '白石县',
  version: 'full',
  reviewYear: 2024,
  planYear: 2025,
}

/** A report of one section that looks back. */
export function reportOf(paragraphs: readonly string[], more: Partial<DocumentMeta> = {}): StoredDocument {
  const text = paragraphs.join('\n')
  let start = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length }
    start = block.end + 1
    return block
  })
  const segment: Segment = {
    ...{ start: 0, end: text.length, role: 'review', heading: ['一、2024年工作回顾'], level: 1 },
    ...{ tense: 'past', fromYear: 2024, toYear: 2024, firstBlock: 0, endBlock: blocks.length },
  }
  return {
    ...{ ...meta, ...more, id: 'report', sha256: '0', file: 'report.txt', format: 'text', text, blocks },
    ...{ furniture: [], segments: [segment], records: {}, warnings: [], pipelineVersion: 'read@1' },
  }
}

export function contextOf(document: StoredDocument): ReportContext {
  return { document: { ...document, hints: {} }, meta: document, segments: document.segments }
}

export const none: Proposals = {
  ...{ target: [], outcome: [], project: [], portfolio: [], glossary: [], award: [], honour: [], task: [] },
}

export type Measured = Proposals['outcome'][number]

export function outcome(quote: string, value: number, unit: string, more: Partial<Measured> = {}): Measured {
  const figure = { value, max: null, unit }
  return {
    quote,
    before: null,
    indicator: quote.slice(0, 4),
    measure: 'level',
    direction: null,
    figure,
    ...more,
  }
}

export function clientOf(chat: BaseChatModel, cache?: AnswerCache): Client & { waits: number[] } {
  const waits: number[] = []
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
  }
  return { model: 'openai:test', chat, cache, usage: emptyUsage(), retries: 2, wait, waits }
}
