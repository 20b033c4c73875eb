/** What words of a question ask to be narrowed to. */
import type { DocumentKind } from '../../schemas/meta.js'
import type { RecordType } from '../../schemas/record.js'

/** Names of kinds of document, longest first where one holds another. */
export const kindWords: readonly { kind: DocumentKind; words: string[] }[] = [
  { kind: 'work_report', words: ['政府工作报告', '工作报告'] },
  { kind: 'plan_report', words: ['国民经济和社会发展计划报告', '计划报告'] },
  { kind: 'budget_report', words: ['财政预算报告', '预算报告'] },
  { kind: 'communique', words: ['国民经济和社会发展统计公报', '统计公报'] },
]

/** With a figure to compare with, they say which side of the ledger is meant. */
export const claimWords: readonly { type: RecordType; words: string[] }[] = [
  { type: 'target', words: ['目标', '预期', '计划', '承诺', '力争'] },
  { type: 'outcome', words: ['完成', '实现', '实际', '达到', '结果'] },
]

/** Before a figure they compare; 突破 and 约 before one belong to what is said. */
export const comparingWords: ReadonlySet<string> = new Set(
  '高于 超过 大于 多于 不低于 不少于 不小于 至少 低于 小于 少于 不高于 不超过 不大于 不多于 至多 > < ≥ ≤ ＞ ＜'.split(
    ' ',
  ),
)

/** Behind the name of a place they make another name of it (北京大学, 浙江商会), or a way to somewhere else. */
export const afterPlaceNames = /^(?:大学|学院|银行|商会|铁路|盆地|海峡|时间|菜|话|戏|至\p{Script=Han})/u

/** Before it: 白石至浙江的公路 is no place. */
export const beforePlaceNames = /\p{Script=Han}至$/u
