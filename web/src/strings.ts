/** Every word the page itself says, in Chinese and in English. */
import { verdictWords as verdicts } from '../../schemas/verdict-words'

export const strings = {
  title: ['台账', 'Ledger of promises'],
  skip: ['跳到正文', 'Skip to content'],
  documents: ['文件', 'Documents'],
  ledger: ['台账', 'Ledger'],
  compare: ['对照', 'Compare'],
  series: ['走势', 'Series'],
  search: ['检索', 'Search'],
  audit: ['核查', 'Audit'],
  due: ['到期', 'Due'],
  language: ['English', '中文'],
  place: ['地区', 'Place'],
  year: ['年份', 'Year'],
  type: ['类型', 'Type'],
  kind: ['种类', 'Kind'],
  strength: ['约束力', 'Strength'],
  indicator: ['指标', 'Indicator'],
  category: ['类别', 'Category'],
  dueFrom: ['期限自', 'Due from'],
  dueTo: ['期限至', 'Due to'],
  words: ['文字', 'Words'],
  further: ['更多条件', 'More filters'],
  name: ['事项', 'Item'],
  figure: ['数值', 'Figure'],
  deadline: ['期限', 'Deadline'],
  quote: ['原文', 'Quote'],
  page: ['页', 'Page'],
  columns: ['栏目', 'Columns'],
  all: ['全部', 'All'],
  rows: ['条', 'rows'],
  none: ['没有符合条件的内容', 'Nothing fits'],
  empty: ['台账里还没有文件。请先运行 taizhang ingest。', 'The ledger is empty. Run taizhang ingest first.'],
  loading: ['正在读取…', 'Loading…'],
  failures: ['未能读取的文件', 'Files that could not be read'],
  warnings: ['读取时的提示', 'Warnings of reading'],
  outline: ['目录', 'Outline'],
  text: ['文本', 'Text'],
  records: ['条目', 'Records'],
  pdf: ['原页', 'Page image'],
  furniture: ['页眉页脚等（不计入正文）', 'Running heads and the like (not in the text)'],
  sameAs: ['同一报告', 'Same report'],
  promised: ['目标', 'Promised'],
  reported: ['完成', 'Reported'],
  difference: ['比目标', 'Difference'],
  verdict: ['对照结果', 'Verdict'],
  headline: ['只看主要预期目标', 'Main targets only'],
  sentences: ['看依据', 'Evidence'],
  counts: [
    '目标 {0} 项，报告提及 {1} 项，达到或超过 {2} 项',
    '{0} promised, {1} reported, {2} met or exceeded',
  ],
  matrix: ['地区 × 指标', 'Places × indicators'],
  seriesHelp: [
    '线为报告的完成数，短横为目标数，浅色带为达到目标的范围。',
    'Lines are reported figures, bars are targets, the pale band is what meets them.',
  ],
  ask: ['用一句话提问，如：今年新增就业多少', 'Ask in a sentence'],
  go: ['检索', 'Search'],
  remove: ['去掉', 'Remove'],
  before: ['上月', 'Previous month'],
  after: ['下月', 'Next month'],
  overdue: ['已过期限', 'Past'],
  implied: ['含未写明期限的（按当年年底计）', 'Also where none is printed (end of the year)'],
  everyMonth: ['列出全部月份', 'List every month'],
  previousPage: ['上一页', 'Previous page'],
  nextPage: ['下一页', 'Next page'],
  yearSuffix: ['年', ''],
  plan: ['计划年', 'Plan year'],
  export: ['导出', 'Export'],
  print: ['打印', 'Print'],
  printing: ['正在准备打印…', 'Preparing to print…'],
  printed: ['共 {0} 条，已印前 {1} 条', '{0} rows, of which the first {1} are printed'],
  printPart: [
    '此处只有屏幕上可见的行；要印出全部，请用页面上的“打印”。',
    'Only the rows in sight; use “Print” on the page for all of them.',
  ],
  sort: ['按此排序', 'Sort by'],
  open: ['看原文', 'Show in the text'],
} as const satisfies Record<string, readonly [string, string]>

export type StringKey = keyof typeof strings

export const weekdays = [
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
  ['周日', 'Sun'],
] as const

export const recordTypes = [
  'target',
  'outcome',
  'project',
  'portfolio',
  'task',
  'award',
  'honour',
  'glossary',
] as const
export const typeWords: Record<string, readonly [string, string]> = {
  target: ['目标', 'Target'],
  outcome: ['完成', 'Outcome'],
  project: ['项目', 'Project'],
  portfolio: ['项目汇总', 'Portfolio'],
  glossary: ['名词解释', 'Glossary'],
  award: ['表彰', 'Award'],
  honour: ['荣誉', 'Honour'],
  task: ['任务', 'Task'],
  milestone: ['节点', 'Milestone'],
  passage: ['段落', 'Passage'],
}
export const strengthWords: Record<string, readonly [string, string]> = {
  binding: ['约束性', 'Binding'],
  ensure: ['确保', 'Ensure'],
  strive: ['力争', 'Strive'],
  expected: ['预期', 'Expected'],
}
export const verdictWords = {
  exceeded: [verdicts.exceeded, 'Exceeded'],
  met: [verdicts.met, 'Met'],
  missed: [verdicts.missed, 'Not met (by the rules of this table)'],
  partly: [verdicts.partly, 'Partly met'],
  not_comparable: [verdicts.not_comparable, 'Not comparable'],
  not_reported: [verdicts.not_reported, 'Not mentioned'],
  no_report: [verdicts.no_report, 'No later report yet'],
} as const
export const kindWords: Record<string, readonly [string, string]> = {
  work_report: ['政府工作报告', 'Work report'],
  plan_report: ['计划报告', 'Plan report'],
  budget_report: ['预算报告', 'Budget report'],
  communique: ['统计公报', 'Communiqué'],
  notice: ['通知', 'Notice'],
  briefing: ['简报', 'Briefing'],
  project_list: ['项目清单', 'Project list'],
  other: ['其他', 'Other'],
}
export const severityWords: Record<string, readonly [string, string]> = {
  error: ['矛盾', 'Contradiction'],
  warning: ['存疑', 'Doubt'],
  note: ['提示', 'Note'],
}
export const measureWords: Record<string, readonly [string, string]> = {
  level: ['水平', 'Level'],
  growth: ['增速', 'Growth'],
  change: ['增减', 'Change'],
  ratio: ['比率', 'Ratio'],
  rank: ['位次', 'Rank'],
  multiple: ['倍数', 'Multiple'],
}

let language: 0 | 1 = 0

export function setLanguage(english: boolean): void {
  language = english ? 1 : 0
  document.documentElement.lang = english ? 'en' : 'zh'
}

/** The one of two wordings that is spoken now. */
export function spoken(pair: readonly [string, string]): string {
  return pair[language]
}

export function t(key: StringKey, ...parts: (string | number)[]): string {
  return parts.reduce<string>((text, part, n) => text.replace(`{${n}}`, String(part)), strings[key][language])
}

export function word(table: Record<string, readonly [string, string]>, key: string | undefined): string {
  return table[key ?? '']?.[language] ?? key ?? ''
}
