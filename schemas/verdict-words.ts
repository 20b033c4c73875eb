/** A verdict → its printed words, which state a rule's result and accuse nobody. */
import type { Verdict } from './comparison.js'

export const verdictWords: Record<Verdict, string> = {
  exceeded: '超过',
  met: '达到',
  missed: '未达到（按本表规则）',
  partly: '部分达到',
  not_comparable: '口径不同不可比',
  not_reported: '报告未提及',
  no_report: '尚无后续报告',
}
