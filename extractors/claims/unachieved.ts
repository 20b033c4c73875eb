/** In text that looks back: figures of what was only planned, and of sums of projects that go on. */
import type { Claim } from './sentence.js'

const planned =
  /(?:^|[\u4e00-\u9fff])(?<![年度为占按原超据成])计划(?!的|数|任务|内|单列)[\u4e00-\u9fff“”（）]{0,12}$|目标任务(?:为|是)?[\u4e00-\u9fff]{0,8}$|应(?:建|改|拆|装|办|完成|整治)[\u4e00-\u9fff]{0,10}$/
const beside = /^[^，。；]{0,12}[，,、](?:计划|概算)?总投资|^[^，。；]{0,12}[，,、]年度计划投资/
const achieved = /竣工|建成|完工|投产|开工|签约|引进|落地/

/** 计划新增企业6户, 应建小区3个; what the plan asked for, whatever came of it. */
export function isPlanned(text: string, { figure, clause }: Claim): boolean {
  const pieces = text.slice(clause.start, figure.start).split(/(?<=\d[^、]*)、/)
  const own = pieces.findLast((piece) => piece !== '') ?? ''
  return figure.family !== 'share' && planned.test(own.replace(/\d.*$/, ''))
}

/** 续建项目21个，总投资57.9亿元，年度计划投资19.3亿元: a portfolio under way, nothing of it achieved yet. */
export function isPortfolio(text: string, { figure, clause, indicator }: Claim): boolean {
  const lead = text.slice(clause.start, figure.start)
  if (achieved.test(lead)) return false
  if (figure.family === 'money') return /(?:总投资|计划投资)(?:额)?$/.test(indicator)
  return (
    figure.family === 'count' &&
    /(?:项目|工程)$/.test(indicator) &&
    beside.test(text.slice(figure.end, figure.end + 40))
  )
}
