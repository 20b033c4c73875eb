/** Figures that are no claims of their own: thresholds, capacities, scopes, ages, denominators. Named rows. */
import type { Span } from '../../schemas/span.js'
import { abstractNouns, countedNouns, emptyNouns, moneyNouns } from '../lexicon/attributes.js'
import type { QuantityMatch } from '../values/match.js'
import type { Clause } from './clause.js'
import { aboutWorks } from './exclusion-works.js'
import type { ExclusionRow, FigureContext } from './figure-context.js'

const physical = new Set([
  'money',
  'length',
  'mass',
  'volume',
  'energy',
  'duration',
  'age',
  'temperature',
  'rate',
])
const thresholdNoun = new RegExp(`^(?:级|及以上|以上|以下)?的?(?:[\\u4e00-\\u9fff]{0,8}(?:${countedNouns}))`)
const lasting =
  /(?:天数|时限|时间|用时|时长|周期|寿命|工期|工作日|年限|日数)[^，；、]{0,14}$|(?:压缩|缩短|压减|延长|提速|减少|增加|达|优良天|增)(?:至|到|了|为|达)?$/
const leadsToRatio =
  /(?:从|由|比|倍差|指数|系数|值|率|强度|缩小至|缩小到|为|达|达到|提高到|提升至|至|到|控制在)$/

/** In order; the first that holds names why a figure is left out. */
const rows: ExclusionRow[] = [
  ...aboutWorks,
  { name: 'top share', holds: ({ figure, before }) => figure.family === 'share' && /前$/.test(before) },
  {
    name: 'rate of a tax or loan',
    holds: ({ figure, before, behind }) =>
      figure.family === 'share' &&
      (/^的?(?:企业|个人)?(?:[和与]个人)?(?:所得税|增值税|税率|利率)/.test(behind) ||
        /税减?按(?:照)?$/.test(before)),
  },
  {
    name: 'threshold of those counted',
    holds: ({ figure, behind }) => figure.family === 'share' && /^的(?:有|共有|达|为)\d/.test(behind),
  },
  {
    name: 'distance',
    holds: ({ figure, behind }) => figure.family === 'length' && /^(?:内|范围|半径)/.test(behind),
  },
  { name: 'circumstance', holds: ({ behind }) => /^的?(?:情况|背景|形势|条件)下/.test(behind) },
  { name: 'denominator', holds: ({ before, figure }) => /每$/.test(before) && figure.quantity.op === 'eq' },
  {
    name: 'age',
    holds: ({ figure, lead }) => figure.family === 'age' && !/寿命|年龄/.test(lead),
  },
  {
    name: 'duration',
    holds: ({ figure, before, behind }) =>
      figure.family === 'duration' &&
      ((/年$/.test(figure.quantity.unit) && !/(?:受教育|使用|服役)年限[^，；、]{0,8}$/.test(before)) ||
        !lasting.test(before)) &&
      !/^(?:以上)?(?:的)?优良/.test(behind),
  },
  {
    name: 'speed or size',
    holds: ({ figure, behind }) =>
      (figure.family !== 'count' && /^(?:攻坚)?行动/.test(behind)) ||
      /^(?:公里\/小时|英寸|千伏|伏|兆帕|纳米|级|兆?电子伏特?)$/.test(figure.quantity.base.unit) ||
      (figure.quantity.base.unit === '吨/年' && /^的?[\u4e00-\u9fff]/.test(behind)),
  },
  {
    name: 'grade',
    holds: ({ figure, behind }) =>
      figure.quantity.unit !== '' && (/^级/.test(behind) || /级$/.test(figure.quantity.unit)),
  },
  {
    name: 'threshold crossed',
    holds: ({ behind }) =>
      /^(?:[百千万]?亿|万亿)(?:级|元)?(?:台阶|大关)/.test(behind) ||
      /^(?:、[^，。；、]{1,6})*[一二两三四五]个(?:大)?台阶/.test(behind),
  },
  { name: 'base of a comparison', holds: ({ before }) => /(?:较|比)[^，；、]{0,16}的$/.test(before) },
  {
    name: 'threshold',
    holds: ({ figure, behind }) =>
      figure.family === 'money' && thresholdNoun.test(behind) && !startsWithMoney(behind),
  },
  {
    name: 'size of the thing counted',
    holds: ({ figure, gap, next, behind }) =>
      physical.has(figure.family) &&
      figure.after !== undefined &&
      next !== undefined &&
      /^(?:的)?[\u4e00-\u9fffA-Za-z“”]{2,16}$/.test(gap) &&
      !startsWithMoney(behind),
  },
  {
    name: 'size of what is counted next',
    holds: ({ figure, gap, next }) =>
      figure.family === 'money' &&
      figure.after !== undefined &&
      /^的?(?:有|达)?$/.test(gap) &&
      next?.family === 'count',
  },
  {
    name: 'scope',
    holds: ({ figure, behind, before }) =>
      figure.family === 'count' &&
      (/^[^，。；、\d]{0,20}之一|^[^，。；、\d]{2,12}(?<![县初高])中$|^[^，。；、\d]{0,10}(?:中(?=排|位|列|第|唯))|^(?:县（市、区）|县市区|区县|县区|乡镇（街道）)[^，。；、\d]{0,4}中/.test(
        behind,
      ) ||
        (/(?:全国|全省|全市|首批|第一批|世界)(?:的)?$/.test(before) &&
          /^(?:[“"]|[^，。；]{0,16}(?:示范|试点|之一)|重点城市)/.test(behind))),
  },
  {
    name: 'earlier value of what is gone',
    holds: ({ before, behind }) =>
      /[由从]$/.test(before) && /^[^，。；、\d]{0,6}[至到为]零(?![\u4e00-\u9fff])/.test(behind),
  },
  {
    name: 'counties that are ranked',
    holds: ({ figure, before, behind }) =>
      figure.quantity.unit === '县' && /全[省市]$/.test(before) && /^（市、区）/.test(behind),
  },
  {
    name: 'place from the end',
    holds: ({ figure, before, behind }) =>
      (figure.quantity.unit === '位' && /(?:后|末|倒数)$/.test(before)) ||
      (/^[位名]$/.test(figure.quantity.unit) &&
        /[前后]$/.test(before) &&
        /^(?:的|分别|依次|是|为)/.test(behind)),
  },
  {
    name: 'storey reached',
    holds: ({ figure, before }) => figure.quantity.unit === '层' && /[至到]$/.test(before),
  },
  {
    name: 'how often',
    holds: ({ figure, before }) =>
      /^[次场]$/.test(figure.quantity.unit) && /每(?:[月旬周日天]|季度?|半年)[^，；]{0,8}$/.test(before),
  },
  {
    name: 'seasons in a row',
    holds: ({ figure, before, behind }) =>
      figure.quantity.unit === '个' && /连续$/.test(before) && /^[榨赛雨旱]季|^交易日|^学[年期]/.test(behind),
  },
  {
    name: 'times over',
    holds: ({ figure, before, lead, behind }) =>
      figure.quantity.unit === '次' &&
      (/先后$/.test(before) || /总书记/.test(lead) || /^(?:亲临|莅临|视察)/.test(behind)),
  },
  {
    name: 'batches of what is counted next',
    holds: ({ figure, gap, next }) =>
      figure.quantity.unit === '批' &&
      /^(?:集中|统一|分别)?(?:开工|签约|竣工|下达|启动|推介)?$/.test(gap) &&
      next?.family === 'count',
  },
  {
    name: 'aspect',
    holds: ({ figure, behind }) =>
      /^(?:方面|大类|领域)$/.test(figure.quantity.unit) ||
      (/^[个项条]$/.test(figure.quantity.unit) &&
        /^(?:方面|时期|阶段|层面|维度|领域|方法|原则|环节|关系|抓手|(?:主要|约束性|预期性|[一二三]级)?指标(?!全|均|居|位)|季度|坚持|关键(?!核心|技术|共性|零部件|材料|装备|设备|产品|软件))/.test(
          behind,
        )),
  },
  {
    name: 'the people',
    holds: ({ before, behind }) =>
      /^(?:[\u4e00-\u9fff]{1,2})?(?:各族)?(?:儿女|人民(?!群众|币)|父老|同胞)/.test(behind) &&
      !/(?:惠及|受益|覆盖|服务|为|让|使|带动)$/.test(before),
  },
  {
    name: 'steps',
    holds: ({ figure, behind }) => figure.quantity.unit === '个' && /^(?:大|新|重大)?台阶/.test(behind),
  },
  { name: 'department', holds: ({ figure, behind }) => figure.quantity.unit === '部' && /^门/.test(behind) },
  {
    name: 'rules by number',
    holds: ({ figure, behind }) => figure.form === 'chinese' && /^规定/.test(behind),
  },
  {
    name: 'article',
    holds: ({ figure, before }) =>
      figure.form === 'chinese' &&
      figure.quantity.value === 1 &&
      figure.quantity.op === 'eq' &&
      !claimsOne(before, figure),
  },
  {
    name: 'figure of speech',
    holds: ({ figure, behind }) =>
      figure.form === 'chinese' && (/^[“"百]/.test(behind) || abstractNouns.test(behind)),
  },
  {
    name: 'bare number',
    holds: ({ figure, before, gap, next }) =>
      figure.quantity.unit === '' &&
      figure.family === 'none' &&
      !leadsToRatio.test(before) &&
      !(next?.family === 'points' && /^[、和与]$/.test(gap)),
  },
  { name: 'sum of a full list', holds: sumsFullList },
  {
    name: 'object of attention',
    holds: ({ lead }) =>
      /(?:围绕|针对|只要)[^，；]*$/.test(lead) &&
      !/(?:围绕|针对)[^，；]{4,40}(?:培育|建成|打造|实施|新增|引进|完成|布局|攻克)[^，；]*$/.test(lead),
  },
]

function startsWithMoney(behind: string): boolean {
  const noun = /^(?:以上|左右|以内)?(?:的)?([\u4e00-\u9fff“”、]{2,14})/.exec(behind)?.[1] ?? ''
  return moneyNouns.test(noun) && !/项目|企业|工程/.test(noun)
}

/** A、B、C等3个项目: as many names as the figure says. */
function sumsFullList({ figure, before }: FigureContext): boolean {
  const count = figure.quantity.base.value
  if (figure.family !== 'count' || count > 15 || figure.quantity.op !== 'eq') return false
  const list = before.replace(/^、/, '').replace(/“[^”]*”|（[^）]*）|《[^》]*》/g, '名')
  const names = list.split('、').length
  return (
    count >= 2 &&
    names >= 2 &&
    names >= count &&
    !/(?:[、达为是有到至共超]|新增|建成|完成|分别|各)$/.test(list)
  )
}

/** 创建一家智能车间 and 提高一个百分点 count; 一个目标 does not. */
function claimsOne(before: string, figure: QuantityMatch): boolean {
  if (figure.family === 'points' || figure.family === 'times') return true
  return (
    /^[家所座处]$/.test(figure.quantity.unit) &&
    /(?:建成|创建|新建|新增|建设|培育|引进|开工建设|打造|认定|获批|创成)(?:了)?$/.test(before)
  )
}

/** Why the figure is no claim of its own; undefined where it may be one. */
export function exclusionOf(context: FigureContext): string | undefined {
  return rows.find((row) => row.holds(context))?.name
}

/** The figures of a clause that may be claims. */
export function claimable(text: string, clause: Clause): QuantityMatch[] {
  return clause.figures.filter((figure, at) => exclusionOf(contextOf(text, clause, figure, at)) === undefined)
}

function contextOf(text: string, clause: Clause & Span, figure: QuantityMatch, at: number): FigureContext {
  const next = clause.figures[at + 1]
  const behind = text.slice(figure.end, clause.end)
  return {
    figure,
    before: text.slice(clause.figures[at - 1]?.end ?? clause.start, figure.start),
    lead: text.slice(clause.start, figure.start),
    behind,
    gap: next ? text.slice(figure.end, next.start) : behind,
    ...(next ? { next } : {}),
  }
}

/** True where what stands behind the figure names nothing (任务, 大关). */
export function emptyBehind(behind: string): boolean {
  return behind === '' || emptyNouns.test(behind)
}
