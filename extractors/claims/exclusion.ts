/** Figures that are no claims of their own: thresholds, capacities, scopes, ages, denominators. Named rows. */
import type { Span } from '../../schemas/span.js'
import { emptyNouns, moneyNouns } from '../lexicon/attributes.js'
import type { QuantityMatch } from '../values/match.js'
import type { Clause } from './clause.js'

/** A figure with the text of its clause before and behind it, and its neighbours within the clause. */
export type FigureContext = {
  figure: QuantityMatch
  before: string
  behind: string
  previous?: QuantityMatch
  next?: QuantityMatch
  /** Text between this figure and the next one of the clause. */
  gap: string
}

type Row = { name: string; holds(context: FigureContext): boolean }

const physical = new Set([
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'duration',
  'age',
  'temperature',
  'rate',
])
const countable =
  '项目|企业|工程|产业|园区|集群|县|市|镇|乡|村|小区|学校|医院|路段|道路|电梯|老年人|儿童|人口|居民|群众|学生|婴幼儿|妇女|重大|大关|机组|码头|锅炉|风电|光伏|景区|商圈|平台|龙头|主体|品牌|市场|产品|药品|城市|规模|单体|以上|强'

/** In order; the first that holds names why a figure is left out. */
const rows: Row[] = [
  {
    name: 'phase or turn',
    holds: ({ figure, before }) =>
      (/^[期轮届]$/.test(figure.quantity.unit) && figure.form === 'chinese') ||
      (/新$/.test(before) && /^[一]轮/.test(figure.quantity.text)),
  },
  {
    name: 'capacity',
    holds: ({ before }) =>
      /(?:年(?:生产|产|处理|加工|供|均?吞吐|发电|回收)|日(?:产|处理|供水|加工)|时速|每小时|设计(?:能力|产能))(?:能力)?(?:约|近|达|超)?$/.test(
        before,
      ),
  },
  { name: 'denominator', holds: ({ before, figure }) => /每$/.test(before) && figure.quantity.op === 'eq' },
  {
    name: 'age',
    holds: ({ figure, before }) => figure.family === 'age' && !/寿命|年龄(?:为|达)?/.test(before),
  },
  {
    name: 'duration',
    holds: ({ figure, before, behind }) =>
      figure.family === 'duration' &&
      !/(?:天数|时限|时间|用时|时长|周期|寿命|工期|工作日|年限|日数)[^，；、]{0,14}$|(?:压缩|缩短|压减|延长|提速|减少|增加|达|优良天|增)(?:至|到|了|为|达)?$/.test(
        before,
      ) &&
      !/^(?:优良|以上优良)/.test(behind),
  },
  {
    name: 'speed or size',
    holds: ({ figure }) => /^(?:公里\/小时|英寸|千伏|伏|兆帕|纳米|级)$/.test(figure.quantity.base.unit),
  },
  {
    name: 'threshold',
    holds: ({ figure, behind }) =>
      (physical.has(figure.family) || figure.family === 'none') &&
      (new RegExp(`^(?:级|及以上|以上|以下)?的?(?:[\\u4e00-\\u9fff]{0,8}(?:${countable}))`).test(behind) ||
        /^级/.test(behind)) &&
      figure.family === 'money' &&
      !startsWithMoney(behind),
  },
  {
    name: 'size of the thing counted',
    holds: ({ figure, behind, gap, next }) =>
      physical.has(figure.family) &&
      figure.after !== undefined &&
      behind !== '' &&
      /^(?:的)?[\u4e00-\u9fffA-Za-z“”]{2,16}$/.test(gap) &&
      next !== undefined &&
      !startsWithMoney(behind) &&
      figure.family !== 'area',
  },
  {
    name: 'bare magnitude',
    holds: ({ figure, behind }) => figure.quantity.unit !== '' && /^级/.test(behind),
  },
  {
    name: 'investment of a named project',
    holds: ({ figure, before, behind }) =>
      figure.family === 'money' &&
      /(?:总?投资(?:额|规模)?|概算|计划投资)(?:约|超|近|达)?$/.test(before) &&
      /^(?:以上|左右)?的/.test(behind),
  },
  {
    name: 'scope',
    holds: ({ figure, behind, before }) =>
      figure.family === 'count' &&
      (/^[^，。；、\d]{0,10}(?:之一|中(?=排|位|列|第|唯))/.test(behind) ||
        (/(?:全国|全省|全市|首批|第一批|世界)(?:的)?$/.test(before) &&
          /^(?:[“"]|[^，。；]{0,16}(?:示范|试点|之一))/.test(behind))),
  },
  { name: 'first batch', holds: ({ before }) => /(?:首批|第[一二三]批)(?:的)?$/.test(before) },
  {
    name: 'times over',
    holds: ({ figure, before }) => figure.quantity.unit === '次' && /先后$/.test(before),
  },
  {
    name: 'aspect',
    holds: ({ figure, behind }) =>
      /^个$/.test(figure.quantity.unit) && /^(?:方面|时期|阶段|层面|维度)/.test(behind),
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
    holds: ({ figure, behind }) => figure.form === 'chinese' && /^[“"百]/.test(behind),
  },
  { name: 'object of attention', holds: ({ before }) => /重点围绕$|围绕$/.test(before) },
]

function startsWithMoney(behind: string): boolean {
  const noun = /^(?:以上|左右|以内)?(?:的)?([\u4e00-\u9fff“”、]{2,14})/.exec(behind)?.[1] ?? ''
  return moneyNouns.test(noun) && !/项目|企业|工程/.test(noun)
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
  return clause.figures.filter((_, at) => exclusionOf(contextOf(text, clause, at)) === undefined)
}

function contextOf(text: string, clause: Clause & Span, at: number): FigureContext {
  const figure = clause.figures[at]
  if (!figure) throw new RangeError('no such figure')
  const previous = clause.figures[at - 1]
  const next = clause.figures[at + 1]
  const behind = text.slice(figure.end, clause.end)
  return {
    figure,
    before: text.slice(previous?.end ?? clause.start, figure.start),
    behind,
    gap: next ? text.slice(figure.end, next.start) : behind,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  }
}

/** True where what stands behind the figure names nothing (任务, 大关). */
export function emptyBehind(behind: string): boolean {
  return behind === '' || emptyNouns.test(behind)
}
