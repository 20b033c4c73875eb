/** How far a work has come, how it is paid for and named, as the reports of cities say it → the projects. */
import type { Example } from './project.examples.js'

export const stageText: readonly Example[] = [
  {
    form: 'a part of the work that is done',
    tense: 'past',
    text: '镜湖高速东岭段主线贯通，省道612改线工程路基全部完成，青川岭通用机场完成主体施工。',
    projects: [
      { name: '镜湖高速东岭段', status: undefined, events: ['主线贯通'] },
      { name: '省道612改线工程', status: undefined, events: ['路基全部完成'] },
      { name: '青川岭通用机场', status: undefined, events: ['完成主体施工'] },
    ],
  },
  {
    form: 'opened to the public',
    tense: 'past',
    text: '镜湖湿地公园一期对外开放，白石博物馆新馆开馆迎客，东岭示范段建成亮相，镜湖家园等6个棚改项目交房入住。',
    projects: [
      { name: '镜湖湿地公园一期', status: 'completed' },
      { name: '白石博物馆新馆', status: 'completed' },
      { name: '东岭示范段', status: 'completed' },
      { name: '镜湖家园', status: 'completed' },
    ],
  },
  {
    form: 'accepted by the inspectors when finished',
    tense: 'past',
    text: '石门岭水库除险加固工程通过竣工验收。',
    projects: [{ name: '石门岭水库除险加固工程', status: 'completed' }],
  },
  {
    form: 'done by the school term',
    tense: 'past',
    text: '白石一中东校区秋季学期投入使用。',
    projects: [{ name: '白石一中东校区', status: 'completed' }],
  },
  {
    form: 'a price put in before the verb makes a plain name one work',
    tense: 'future',
    text: '投资12亿元实施城区供水管网改造工程，投入2600万元新建市救助站。投资8000万元建设农村公路。',
    projects: [
      { name: '城区供水管网改造工程', total: 12 },
      { name: '市救助站', total: 2600 },
    ],
  },
  {
    form: 'money put in, in a clause of its own',
    tense: 'past',
    text: '累计投入资金6800万元，完成白石渠灌区续建配套与节水改造。',
    projects: [{ name: '白石渠灌区续建配套与节水改造', status: 'completed', total: 6800 }],
  },
  {
    form: 'the investor before the price',
    tense: 'past',
    text: '镜湖集团投资15亿元建设的高端轴承项目落地见效，白岩科技投资8亿元的传感器生产线点火试产。',
    projects: [
      { name: '高端轴承项目', total: 15 },
      { name: '传感器生产线', status: 'completed', total: 8 },
    ],
  },
  {
    form: 'two priced works before a deadline',
    tense: 'future',
    text: '投资9亿元的环湖生态廊道、投资6亿元的文旅综合体6月底前开工。',
    projects: [
      { name: '环湖生态廊道', total: 9, events: ['开工'], dues: ['6月底前'] },
      { name: '文旅综合体', total: 6, events: ['开工'], dues: ['6月底前'] },
    ],
  },
  {
    form: 'works that two roads share, with an aim behind them',
    tense: 'past',
    text: '东三环、西三环大修及环境提升顺利完工。',
    projects: [
      { name: '东三环大修及环境提升', status: 'completed' },
      { name: '西三环大修及环境提升', status: 'completed' },
    ],
  },
  {
    form: 'a house of the city whose works are called 工程, and a port of no water',
    tense: 'future',
    text: '启动市博物馆扩建工程。新能源汽车生态港启动建设。',
    projects: [{ name: '市博物馆扩建工程' }, { name: '新能源汽车生态港' }],
  },
  {
    form: 'a name that stands whole in quotes, and houses called together',
    tense: 'past',
    text: '全球首座“镜基熔盐实验堆”在白石建成运行。镜湖大剧院、镜湖科技馆“两馆”对外开放。',
    projects: [
      { name: '镜基熔盐实验堆', status: 'completed' },
      { name: '镜湖大剧院', status: 'completed' },
      { name: '镜湖科技馆', status: 'completed' },
    ],
  },
]
