/** Title, headings and dates of a document → the year it looks back on and the year it promises for. */
import { yearsIn } from '../../extractors/years.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Front } from './front.js'

export type ReportYears = { reviewYear: number; planYear: number }

const planWords =
  /重点工作|重点任务|工作安排|目标任务|主要目标|主要工作|主要任务|工作部署|工作打算|总体要求|计划草案|预算草案|预期目标/
/** 2024年度重点任务分解方案 promises, 2024年度先进单位 looks back. */
const planTitle = /计划|安排|任务|目标|方案|清单|要点|分解|分工|责任/
const partOfYear = /上半年|前?[一二三1-3]个?季度|(?<![\d年])\d{1,2}\s?[—－–~～至-]\s?\d{1,2}月|\d{1,2}月份/
const progress = /(?:进展|推进|完成|落实|执行)(?:情况)?(?=的?(?:督查)?(?:通报|简报)|$)|督查|[周旬月季]报/
const reviewWords = /回顾|总结|成[就效]|执行情况|完成情况|工作情况|考评|考核|通报|公报|决算/

/** Headings of chapters are surest, then the title, then the dates. The plan year is the year after the review. */
export function findYears(
  title: string,
  kind: DocumentMeta['kind'],
  front: Front,
  delivered: string | undefined,
  published: string | undefined,
): ReportYears | undefined {
  const fromHeadings = kind.endsWith('_report')
    ? headingYears(front.chapters, delivered ?? published)
    : undefined
  return (
    fromHeadings ??
    titleYears(title, kind) ??
    openingYears(front) ??
    dateYears(title, kind, delivered ?? published)
  )
}

/** Far years (到2035年的目标) are not the plan year: a chapter counts only next to the date, if there is one. */
function headingYears(chapters: string[], date: string | undefined): ReportYears | undefined {
  const anchor = date ? Number(date.slice(0, 4)) : undefined
  const planYears = chapters.flatMap((chapter) => {
    const back = reviewWords.test(chapter)
    if (!back && !planWords.test(chapter)) return []
    return yearsIn(chapter).map((year) => (back ? year + 1 : year))
  })
  const near = planYears.filter((year) => anchor === undefined || Math.abs(year - anchor) <= 1)
  return near.length > 0 ? pair(Math.max(...near)) : undefined
}

function titleYears(title: string, kind: DocumentMeta['kind']): ReportYears | undefined {
  const years = yearsIn(title)
  if (years.length === 0) return undefined
  const latest = Math.max(...years)
  if (years.length > 1 && latest - Math.min(...years) === 1) return pair(latest)
  if (partOfYear.test(title) && (progress.test(title) || reviewWords.test(title))) return underWay(latest)
  const yearly = /\d{4}年度/.test(title) && !planTitle.test(title)
  const looksBack = reviewWords.test(title) || kind === 'communique' || yearly
  return pair(looksBack && kind !== 'work_report' ? latest + 1 : latest)
}

/** 2025年工作回顾 may stand in the first paragraph: 过去的2024年, 2024年，…. */
function openingYears(front: Front): ReportYears | undefined {
  const [back] = front.opening
    .split(/[\n。]/)
    .flatMap((line) => (/^(?:刚刚)?(?:过去的|回顾)?.{4}年/.test(line) ? yearsIn(line.slice(0, 12)) : []))
  return back === undefined ? undefined : pair(back + 1)
}

/** Sessions of November and December speak of the year to come; a bulletin of progress from March to November of its own. */
function dateYears(
  title: string,
  kind: DocumentMeta['kind'],
  date: string | undefined,
): ReportYears | undefined {
  if (!date) return undefined
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const bulletin = (kind === 'notice' || kind === 'briefing') && progress.test(title)
  if (bulletin && month > 2 && month < 12) return underWay(year)
  return pair(kind.endsWith('_report') && month >= 11 ? year + 1 : year)
}

function pair(planYear: number): ReportYears {
  return { reviewYear: planYear - 1, planYear }
}

/** A bulletin within the year: what it reports and what it promises are of one year. */
function underWay(year: number): ReportYears {
  return { reviewYear: year, planYear: year }
}
