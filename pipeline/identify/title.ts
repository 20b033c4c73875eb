/** The lines of a front → the title, the kind of document and whether it is whole. */
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Front } from './front.js'

type Kind = DocumentMeta['kind']

/** Words of titles, first match wins. */
const kindRows: readonly [Kind, RegExp][] = [
  ['notice', /(?:通知|通报|决定|方案|意见)(?:[（(][^）)]*[）)])?$/],
  ['other', /决议$/],
  [
    'briefing',
    /解读|热议|图解|侧记|(?:项目|实事|工程|工作报告.{0,10}|任务)(?:建设|推进|年度|半年|目标)*(?:进展|进度|推进|完成|落实|执行)(?:情况)?$/,
  ],
  ['other', /(?:人大|常委会|常务委员会|法院|检察院|政协|纪委|党委|市委|省委|县委|区委).{0,20}工作报告/],
  ['work_report', /政府工作报告|^工作报告$|政府.{0,6}工作的报告/],
  ['plan_report', /国民经济(?:和|与)?社会发展(?:年度)?计划.*(?:报告|草案)|(?:发展|年度)计划.{0,12}报告/],
  ['budget_report', /(?:预算|决算|财政收支).*报告/],
  ['communique', /统计公报|公报/],
  [
    'project_list',
    /(?:项目|实事|工程)(?:的)?(?:清单|名单|名录|一览表|计划表|安排表|表)|(?:重点(?:建设)?项目|项目(?:建设|投资|年度)*(?:计划|安排))(?:（|\(|$)|重点(?:建设)?项目(?:投资)?(?:计划|安排)/,
  ],
  ['notice', /通报|通知|公告|通告|决定|意见|批复|函$|方案/],
  ['briefing', /精读|简报|[周旬月]报(?![告名])|解读|动员|专报|讲话|发布会|侧记|综述|部署/],
]

const ending =
  /(?:报告|公报|通报|通知|公告|通告|决定|意见|方案|清单|名单|一览表|计划|精读|简报|解读|讲话)(?:全文)?(?:[（(《][^）)》]*[）)》])?$/
const chrome =
  /^(?:下载|打印|全屏|收藏|加大|还原|减小|[大中小](?:$|[\s|])|】|【?字[号体]|分享|来源|时间|信息来源|索引号|发布|发文|文号|浏览|当前位置|首页|各位|目\s?录$)|[：:]$/

/** The title with its subtitle where that carries the subject (——…精读), never a line of a session. */
export function findTitle(front: Front, hint: string | undefined): string {
  const lines = front.lines.filter((line) => !chrome.test(line))
  const candidates = [
    ...lines.map(withoutSession).filter(isTitle),
    ...joinedTitles(lines),
    ...hintTitles(hint),
  ]
  const report = best(candidates.filter((line) => kindOf(line) === 'work_report').map(unpage))
  if (report) return report
  const [first = ''] = lines
  const main = best(candidates.map(unpage)) ?? (first || hintTitles(hint)[0] || '')
  return withSubtitle(main, lines)
}

/** 本报讯（记者 …）, 记者从…获悉: an article of the press. */
const newsOpening =
  /^\s*(?:本报|本网|本台|[^，。\s]{2,8})讯(?:$|[（(\s，])|^.{0,30}[（(](?:通讯员|.{0,6}记者)|记者(?:从|在)?[^。]{0,40}(?:获悉|了解到)/m

/** Reports without a title are known by their chapters: one looks back, one looks forward. */
export function kindByChapters({ lines, chapters, opening }: Front): Kind {
  if (/我代表.{0,24}政府/.test(opening)) return 'work_report'
  if (newsOpening.test(`${lines.slice(1).join('\n')}\n${opening}`)) return 'briefing'
  const text = chapters.join('\n')
  return /回顾/.test(text) && /重点工作|目标任务|主要目标|工作安排|主要任务/.test(text)
    ? 'work_report'
    : 'other'
}

export function kindOf(title: string): Kind | undefined {
  return kindRows.find(([, pattern]) => pattern.test(title))?.[0]
}

/** 摘要, 摘登, 节选 and 草案 in the title or beside it; a report without its salutation is no full one. */
export function versionOf(title: string, front: Front, kind: Kind): DocumentMeta['version'] {
  const head = [title, ...front.lines].join('\n')
  if (/摘要|摘登|摘编|摘录|要点|速览|缩略版|简版/.test(head)) return 'summary'
  if (/节选|选登|部分内容/.test(head)) return 'excerpt'
  if (/征求意见稿|讨论稿|送审稿|（草案）(?:$|\n)|\(草案\)(?:$|\n)/.test(head)) return 'draft'
  return kind === 'work_report' && !isWhole(front) ? 'summary' : 'full'
}

function isWhole(front: Front): boolean {
  return /各位代表|我代表|向大会|请予审议|请各位/.test(front.opening)
}

function isTitle(line: string): boolean {
  if (line.length > 60 || /[。；，]|会议上/.test(line) || /^(?:——|—|--)/.test(line)) return false
  return ending.test(line)
}

/** 政府工作报告——2024年1月8日在…会议上, all on one line. */
function withoutSession(line: string): string {
  const opening = line.search(/——|--|[（(]/)
  const isSession = opening >= 0 && /会议上|代表大会/.test(line.slice(opening))
  return isSession ? line.slice(0, opening).trimEnd() : line
}

/** 关于…执行情况与 / …计划草案的报告, broken over two lines. */
function joinedTitles(lines: string[]): string[] {
  return lines.flatMap((line, at) => {
    const joined = line + (lines[at + 1] ?? '')
    return /^关于|执行情况|与$|的$/.test(line) && !ending.test(line) && isTitle(joined) ? [joined] : []
  })
}

/** The container's title without the name of its site. */
function hintTitles(hint: string | undefined): string[] {
  const title = (hint ?? '').split(/\s*(?:[_|]|\s[-–—]\s)\s*/)[0]?.trim() ?? ''
  return title.length >= 4 && title.length <= 80 && !/[。]/.test(title) ? [title] : []
}

/** Forums put the region in front: [河南] 2022年…. */
function unpage(line: string): string {
  return line.replace(/^(?:\[[^\]]{1,8}\]|【[^】]{1,8}】)\s*/, '')
}

function best(candidates: string[]): string | undefined {
  return candidates.reduce<string | undefined>(
    (longest, line) => (longest === undefined || line.length > longest.length ? line : longest),
    undefined,
  )
}

function withSubtitle(title: string, lines: string[]): string {
  const next = lines[lines.findIndex((line) => unpage(line) === title) + 1] ?? ''
  const subtitle = /^(?:——|--|—)/.test(next) && !/会议上|人民代表大会/.test(next) && title !== ''
  return subtitle ? `${title}${next}` : title
}
