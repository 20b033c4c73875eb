/** Figures that say how large, how dear or how far-reaching a work, a settlement or a known policy is. Named rows. */
import type { ExclusionRow } from './figure-context.js'

const capacity =
  /(?:年(?:生产|产|处理|加工|供|均?吞吐|发电|回收|出栏)|日(?:产|处理|供水|加工)|时速|每小时|设计(?:能力|产能))(?:能力)?(?:约|近|达|超)?$/

export const aboutWorks: ExclusionRow[] = [
  { name: 'capacity', holds: ({ before }) => capacity.test(before) && !/(?:粮食|最高)年产$/.test(before) },
  {
    name: 'size that defines what is meant',
    holds: ({ figure, before, behind }) =>
      figure.after !== undefined &&
      /^(?:mass|energy|length|volume|area)$/.test(figure.family) &&
      /(?:能耗|用水量|用电量|精度|面积|高度|长度|宽度|水深|跨度|直径|容量|库容|功率|吨位)$/.test(before) &&
      /^(?:及以[上下])?的?[\u4e00-\u9fff“]{2,}/.test(behind),
  },
  {
    name: 'size of a machine',
    holds: ({ figure, before, lead, behind }) =>
      figure.family === 'energy' &&
      before === '' &&
      /\d[台套座]$/.test(lead) &&
      /^[\u4e00-\u9fff]{2}/.test(behind),
  },
  {
    name: 'dimension of a work',
    holds: ({ figure, before, behind }) =>
      figure.family === 'length' &&
      (/^(?:口径|跨度|高|宽|深|以?下)/.test(behind) ||
        (/(?:全长|总长|长约|长达)$/.test(before) && /^的/.test(behind))),
  },
  {
    name: 'task set from above',
    holds: ({ before, behind }) =>
      (/的$/.test(before) && /^(?:年度|全年|目标)*(?:任务|目标)/.test(behind)) ||
      /(?:[国省市县区]委|[国省市县区]政府|中央|国家|上级|大会|全会)(?:确定|部署|明确|提出|安排)的$/.test(
        before,
      ),
  },
  {
    name: 'capacity of a work',
    holds: ({ figure, behind }) =>
      /^(?:mass|energy|volume)$/.test(figure.family) &&
      /^[\u4e00-\u9fffA-Za-z、“”\d./]{1,44}(?:项目|工程|生产线|电站|机组|装置|基地|码头|泊位)/.test(behind),
  },
  {
    name: 'investment of a named project',
    holds: ({ figure, before, behind }) =>
      figure.family === 'money' &&
      /(?:总?投资(?:额|规模)?|概算|计划投资)(?:约|超|近|达)?$/.test(before) &&
      /^(?:以上|左右)?的/.test(behind),
  },
  {
    name: 'works of a priced project',
    holds: ({ figure, lead }) =>
      figure.family === 'count' && /投资(?:约|超|近)?[\d.]+[万亿]*元(?:以上)?的[^，；]*$/.test(lead),
  },
  {
    name: 'first batch',
    holds: ({ before, lead }) =>
      /(?:首批|第[一二三]批)(?:的)?$/.test(before) &&
      /(?:入选|获评|列入|成为|荣获|评为|获批|纳入|跻身|认定为)/.test(lead),
  },
  {
    name: 'known policy',
    holds: ({ figure, behind, lead }) =>
      /^[条项]$/.test(figure.quantity.unit) &&
      /^[\u4e00-\u9fff“”]{0,6}(?:政策|措施|举措|意见|规定)/.test(behind) &&
      /(?:落实|落细|贯彻|执行|对照|用好|抓好|实施好)[^，。；]{0,12}$/.test(lead),
  },
  {
    name: 'known policy by its length',
    holds: ({ figure, behind, lead }) =>
      figure.quantity.unit === '条' &&
      /^(?:[，。；、]|$)/.test(behind) &&
      /落实[\u4e00-\u9fff“”]{2,12}$/.test(lead),
  },
  {
    name: 'size of a settlement',
    holds: ({ figure, behind }) =>
      /^[户人]$/.test(figure.quantity.unit) &&
      figure.quantity.op === 'gte' &&
      /^(?:以上)?的?[\u4e00-\u9fff]{0,12}(?:村寨|村庄|村落|自然村|村民小组|搬迁点|安置点|安置区|小区)/.test(
        behind,
      ),
  },
  {
    name: 'size of a place by its people',
    holds: ({ behind }) => /^(?:常住)?人口(?:及?以上)的?[县市区镇乡]/.test(behind),
  },
  {
    name: 'base built on',
    holds: ({ figure, behind }) => figure.family === 'count' && /^[^，。；]{0,12}(?:的)?基础上/.test(behind),
  },
  {
    name: 'reach of a work',
    holds: ({ before, behind }) =>
      /(?:惠及|服务|覆盖|辐射)$/.test(before) && /^的[^，。；]{2,20}(?:工程|项目)/.test(behind),
  },
]
