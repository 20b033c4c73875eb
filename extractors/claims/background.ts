/** In text that looks forward: figures that describe what there is, not what is promised. Named rows. */
import type { Span } from '../../schemas/span.js'
import { isYield } from './project-figure.js'
import type { Claim } from './sentence.js'

type Context = {
  claim: Claim
  /** From the start of the clause, without and with the words of the thing. */
  before: string
  lead: string
  behind: string
  /** Under 力争 or 确保. */
  committed: boolean
}
type Row = { name: string; holds(context: Context): boolean }

const rows: Row[] = [
  {
    name: 'refers to known things',
    holds: ({ claim, before }) =>
      claim.figure.family === 'count' &&
      /(?:^|[，、；：])(?:对于|对|针对|这|以上|上述|涉及|按照)[^，；]{0,12}$|(?:共|共计|确定|涉及|包含|包括|分为|分成|细分为|共有|现有|已有|提出|明确)(?:了)?$|已[\u4e00-\u9fff]{1,4}的$/.test(
        before,
      ),
  },
  {
    name: 'what there is',
    holds: ({ lead }) =>
      /(?:我[省市县区州]|还|目前|现|已|全[省市县区])(?:有|拥有|共有|建有)[^，；]*$/.test(lead),
  },
  {
    name: 'what happens every year',
    holds: ({ lead, committed }) =>
      !committed &&
      /我[省市县区州国](?!要|将|力争)[^，；]{0,14}(?:每年|平均每年)(?!安排|新建|完成|建设)[^，；]*$/.test(
        lead,
      ),
  },
  {
    name: 'position held',
    holds: ({ claim, lead, committed }) =>
      claim.measure === 'rank' &&
      !committed &&
      !/(?:进入|提升|上升|前移|跻身|进位|争先|跃升|晋升)[^，；]*$/.test(lead),
  },
  {
    name: 'part of a portfolio',
    holds: ({ claim, lead, committed }) =>
      !committed &&
      !/完成[^，；]*$/.test(lead) &&
      claim.quantity.op === 'eq' &&
      /(?:总投资|计划投资|计划总投资|概算)(?:额)?$/.test(claim.indicator),
  },
  {
    name: 'count of a portfolio',
    holds: ({ claim, behind, committed }) =>
      !committed &&
      claim.quantity.op === 'eq' &&
      claim.figure.family === 'count' &&
      /(?:项目|工程)$/.test(claim.indicator) &&
      /^[^，；。]{0,12}[，,、\n](?:计划)?总投资/.test(behind),
  },
  {
    name: 'works put on a list',
    holds: ({ claim, before, committed }) =>
      !committed &&
      claim.quantity.op === 'eq' &&
      claim.figure.family === 'count' &&
      /(?:谋划|安排|铺排|筛选|梳理|策划)(?:了|好|出)?$/.test(before) &&
      /(?:项目|工程)$/.test(claim.indicator),
  },
  {
    name: 'already under way',
    holds: ({ claim, before, behind }) =>
      claim.figure.family === 'count' &&
      /(?:^|[，；、])$/.test(before) &&
      claim.quantity.op === 'eq' &&
      /^[^，；。]{2,14}(?:加快|推进|抓紧)/.test(behind),
  },
  {
    name: 'livelihood works summed',
    holds: ({ claim }) => /民生实事/.test(claim.indicator) && /^[件项个]$/.test(claim.quantity.unit),
  },
]

/** Why a figure of a promising section is no promise; undefined where it may be one. */
export function backgroundOf(
  text: string,
  claim: Claim,
  sentence: Span,
  committed: boolean,
): string | undefined {
  const context = {
    claim,
    before: text.slice(claim.clause.start, claim.figure.start),
    behind: text.slice(claim.figure.end, sentence.end + 30),
    lead: text.slice(claim.clause.start, claim.figure.start),
    committed,
  }
  if (isYield(text, claim, sentence)) return 'yield of a project'
  return rows.find((row) => row.holds(context))?.name
}
