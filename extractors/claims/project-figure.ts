/** Tells figures that describe one named project from claims of the reporting body. */
import type { Span } from '../../schemas/span.js'
import type { Claim } from './sentence.js'

const projectNouns =
  '项目|工程|产业园|科技园|园区|基地|生产线|电站|水库|高速|铁路|大桥|机场|医院|中心|综合体|厂|公园|隧道|泵站|电厂|码头'
const investment =
  /^(?:总|计划总|概算总|估算总|累计|年度|年度计划|计划)?(?:完成)?投资(?:额|规模|概算)?$|总投资(?:额)?$/
/** Nouns that stand for many projects: figures beside them are claims. */
const collective =
  /重点(?:建设)?项目|重大(?:产业|建设|工程)?项目|大中型项目|以上(?:的)?(?:工业|产业|省)?项目|各类项目|等\d+个|\d+个|项目\d+个|签约项目|“[^”]+”(?:工程)?项目|“[^”]*项目”|(?:国债|债券|专项债|预算内|重点工程|重大工程|[一二三四五六七八九十百千]大[\u4e00-\u9fff]{0,6})项目|全市|全省|全县|全区|一批|招商|引进|(?:续建|新建|在建|新开工|产业|工业|农业|民生|基础设施|社会事业|类)项目/

/** 前三季度累计完成投资60亿元: of all projects, where the sentence has named none. */
const overall =
  /(?:^|[，；：。])(?:确保|力争)?(?:全年|前[一二三两]个?季度|[上下]半年|[一二三四]季度|\d{1,2}\s?[-—–－~～至]\s?\d{1,2}月份?)[^，；\d]{0,6}完成[^，；\d]*(?:[\d.]+[万亿]元(?:以上)?，(?:力争|争取)[^，；\d]*)?$/
const named = new RegExp(`(?:${projectNouns})|总投资|计划投资[^，；]*[，；](?!力争|争取)`)

/** 镜湖电池项目建成后，…: all that follows in the sentence is what the project will bring. */
const onceBuilt =
  /(?:项目|工程|园区|产业园|基地|生产线|[一二三]期|^)(?:全部|全面|整体|正式)*(?:建成|投产|达产|投用|投运|完工|竣工|运营)(?:投产|达产|投用|投运|达效|运营|通车|使用)*(?:以?后|之后)[，,]?/
/** 可新增产值40亿元, 预计年销售收入20亿元: an estimate of what works bring, and no commitment. */
const estimate =
  /(?:^|[，；])(?:预计|届时)?(?:每年|年)?可(?:直接|新|累计|再)?(?:实现|新增|增加|形成|带动|创造|提供|解决|年产|满足|安置|吸纳|辐射)[^，；]*$|(?:^|[，；])预计(?:年(?![底末内中初])|每年|可)[^，；]*$/

/** True where the figure tells what a project brings once it is built. */
export function isYield(text: string, claim: Claim, sentence: Span): boolean {
  const lead = text.slice(sentence.start, claim.figure.start).replace(/^.*[；;]/s, '')
  return onceBuilt.test(lead) || estimate.test(lead)
}

/** True where the figure is the investment, size or capacity of a single work that the sentence names. */
export function belongsToProject(text: string, claim: Claim, sentence: Span): boolean {
  const { family } = claim.figure
  if (/^(?:项目)?(?:总?占地(?:面积)?|总?建筑面积)$/.test(claim.indicator)) return true
  if (family !== 'money' && family !== 'area' && family !== 'length') return false
  const clause = text.slice(claim.clause.start, claim.clause.end)
  const lead = text.slice(sentence.start, claim.figure.start)
  if (family === 'money' && investment.test(claim.indicator)) return isSingle(text, claim, lead, clause)
  if (!/投资|建筑面积|占地|全长|总长/.test(claim.indicator)) return false
  return (
    new RegExp(`(?:${projectNouns})[^，；、]{0,6}(?:投资|建筑面积|占地|全长|总长)`).test(claim.indicator) &&
    !collective.test(claim.indicator) &&
    !/\d+个[\u4e00-\u9fff]{0,6}项目[\u4e00-\u9fff]*$/.test(text.slice(claim.clause.start, claim.figure.start))
  )
}

/** `投资2276万元，实施…项目`: a single work unless a count of works or an earlier collective takes the figure. */
function isSingle(text: string, claim: Claim, lead: string, clause: string): boolean {
  const after = text.slice(claim.figure.end, claim.clause.end + 60)
  const behind = /^[，,]?([^。；;]{0,50})/.exec(after)?.[1] ?? ''
  if (/\d+\s?(?:个|项|条|所|座|处|公里|户)/.test(behind.replace(/^[，,]/, '').split(/[，,]/)[0] ?? ''))
    return false
  if (overall.test(lead) && !named.test(lead)) return false
  return !collective.test(lead.slice(-40)) && !collective.test(clause)
}
