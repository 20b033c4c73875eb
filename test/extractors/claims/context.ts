/** One sentence as a whole document, so that an example needs no more than its words. */
import type { ReportContext } from '../../../extractors/extractor.js'
import type { Segment } from '../../../schemas/segment.js'

export type Setting = Partial<Pick<Segment, 'role' | 'tense' | 'fromYear' | 'toYear' | 'heading'>>

/** A report of the invented city 青川市 that looks back on 2024 and forward to 2025. */
export function contextOf(text: string, setting: Setting): ReportContext {
  return {
    document: {
      format: 'text',
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      furniture: [],
      hints: {},
      warnings: [],
    },
    meta: {
      title: '政府工作报告',
      kind: 'work_report',
      place: '青川市',
      version: 'full',
      reviewYear: 2024,
      planYear: 2025,
    },
    segments: [
      {
        start: 0,
        end: text.length,
        role: 'tasks',
        heading: [],
        level: 0,
        tense: 'future',
        firstBlock: 0,
        endBlock: 1,
        ...setting,
      },
    ],
  }
}
