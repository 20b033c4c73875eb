/** Sentences and lists → the projects in them; invented places and figures. */
import type { Tense } from '../../schemas/segment.js'

type Expected = {
  name: string
  status?: 'new' | 'ongoing' | 'completed' | undefined
  total?: number
  annual?: number
  events?: string[]
  dues?: string[]
  list?: string
  category?: string
  number?: number
  owner?: string | undefined
}
export type Example = { form: string; tense?: Tense; text: string; projects: Expected[] }

export const runningText: readonly Example[] = [
  {
    form: 'subject before its predicate',
    tense: 'past',
    text: '镜湖大桥建成通车。',
    projects: [{ name: '镜湖大桥', status: 'completed' }],
  },
  {
    form: 'an enumeration closed by 等项目',
    tense: 'past',
    text: '白石水库、柳溪至东岭高速等一批重大项目开工建设，青川岭机场二期等项目建成投用。',
    projects: [
      { name: '白石水库', status: 'new' },
      { name: '柳溪至东岭高速', status: 'new' },
      { name: '青川岭机场二期', status: 'completed' },
    ],
  },
  {
    form: 'an enumeration closed by a count',
    tense: 'past',
    text: '开工建设镜湖产业园、数字经济产业园2个专业园区。',
    projects: [
      { name: '镜湖产业园', status: 'new' },
      { name: '数字经济产业园', status: 'new' },
    ],
  },
  {
    form: 'several predicates in one clause',
    tense: 'past',
    text: '东岭煤化工一期竣工、白石风电全面开工。',
    projects: [
      { name: '东岭煤化工一期', status: 'completed' },
      { name: '白石风电', status: 'new' },
    ],
  },
  {
    form: 'a plan is a milestone, not a status',
    tense: 'future',
    text: '推动柳溪高铁、白石半导体等项目尽早开工建设。',
    projects: [
      { name: '柳溪高铁', events: ['开工建设'] },
      { name: '白石半导体', events: ['开工建设'] },
    ],
  },
  {
    form: 'verb before its object, with a deadline',
    tense: 'future',
    text: '力争年内建成东岭自然灾害信息平台。',
    projects: [{ name: '东岭自然灾害信息平台', events: ['建成'], dues: ['年内'] }],
  },
  {
    form: 'routes take their kind from the class word',
    tense: 'past',
    text: '白石至柳溪、东岭至青川岭等高速公路通车。',
    projects: [
      { name: '白石至柳溪高速公路', status: 'completed' },
      { name: '东岭至青川岭高速公路', status: 'completed' },
    ],
  },
  {
    form: 'a project of its own before routes that share their kind',
    tense: 'future',
    text: '开工建设青川机场和白石至柳溪、东岭至镜湖等高速公路出省通道。',
    projects: [{ name: '青川机场' }, { name: '白石至柳溪高速公路' }, { name: '东岭至镜湖高速公路' }],
  },
  {
    form: 'plants take the kind of plant from the class word',
    tense: 'future',
    text: '开工建设白石岛、柳溪湾等海上风电项目。',
    projects: [{ name: '白石岛海上风电' }, { name: '柳溪湾海上风电' }],
  },
  {
    form: 'works on each of several rivers',
    tense: 'future',
    text: '开工建设柳江、镜江干流治理工程。',
    projects: [{ name: '柳江干流治理工程' }, { name: '镜江干流治理工程' }],
  },
  {
    form: 'two phases of one project are one',
    tense: 'future',
    text: '实现引镜济柳一期、二期工程全线通水。',
    projects: [{ name: '引镜济柳一期、二期工程', events: ['通水'] }],
  },
  {
    form: 'the place of the event is no part of the name',
    tense: 'past',
    text: '全国最大的漂浮式风电平台“镜湖号”在青川投运。',
    projects: [{ name: '漂浮式风电平台“镜湖号”', status: 'completed' }],
  },
  {
    form: 'a priced project that only opened its doors',
    tense: 'past',
    text: '总投资20亿元的青川“果篮子”交易中心揭牌。',
    projects: [{ name: '青川“果篮子”交易中心', total: 20 }],
  },
  {
    form: 'phases of a quoted campaign',
    tense: 'past',
    text: '“煤改电”二期工程圆满收官。',
    projects: [{ name: '“煤改电”二期工程', status: 'completed' }],
  },
  {
    form: 'the same thing with and without its level',
    tense: 'past',
    text: '启动省青少年科普基地建设。完成青少年科普基地建设。',
    projects: [{ name: '省青少年科普基地' }],
  },
  {
    form: 'works meant for each of several schools',
    tense: 'past',
    text: '完成白石小学、柳溪小学扩建工程。',
    projects: [
      { name: '白石小学扩建工程', status: 'completed' },
      { name: '柳溪小学扩建工程', status: 'completed' },
    ],
  },
  {
    form: 'a boast and a note mark around the name',
    tense: 'past',
    text: '全国首个湖底隧道镜湖隧道［3］正式通车。',
    projects: [{ name: '湖底隧道镜湖隧道', status: 'completed' }],
  },
  {
    form: 'investment before the name',
    tense: 'future',
    text: '加快推进总投资20亿元的镜湖超硬材料基地项目。',
    projects: [{ name: '镜湖超硬材料基地项目', status: 'ongoing', total: 20 }],
  },
  {
    form: 'investment in a clause of its own',
    tense: 'past',
    text: '投资2276万元,实施白石老城二期管网项目。',
    projects: [{ name: '白石老城二期管网项目', status: 'ongoing', total: 2276 }],
  },
  {
    form: 'a deadline governs a list joined by ；',
    tense: 'future',
    text: '确保年内白石钛材产业园项目完成投资8亿元，一期车间投入使用；柳溪动力电池项目完成投资6亿元，年产两千台生产线投产。',
    projects: [
      { name: '白石钛材产业园项目', annual: 8, events: ['一期车间投入使用'], dues: ['年内'] },
      { name: '柳溪动力电池项目', annual: 6, events: ['年产两千台生产线投产'], dues: ['年内'] },
    ],
  },
  {
    form: 'dates one after another',
    tense: 'future',
    text: '镜湖文化馆项目6月底完成立项，10月份开工建设，2033年12月完成建设任务。',
    projects: [
      {
        name: '镜湖文化馆项目',
        events: ['完成立项', '开工建设', '完成建设任务'],
        dues: ['6月底', '10月份', '2033年12月'],
      },
    ],
  },
  {
    form: 'a topic with its events',
    tense: 'future',
    text: '对正在规划的白石民宿、镜湖遗址公园等项目,抓紧完成规划编制,力争早日开工建设。',
    projects: [
      { name: '白石民宿', events: ['完成规划编制', '开工建设'] },
      { name: '镜湖遗址公园', events: ['完成规划编制', '开工建设'] },
    ],
  },
  {
    form: 'dates of several projects in one sentence',
    tense: 'future',
    text: '确保白石钛材项目6月底前竣工投产，柳溪物流园9月底前开工建设。',
    projects: [
      { name: '白石钛材项目', events: ['竣工投产'], dues: ['6月底前'] },
      { name: '柳溪物流园', events: ['开工建设'], dues: ['9月底前'] },
    ],
  },
  {
    form: 'work that goes on with an end in sight',
    tense: 'future',
    text: '加快推进镜湖抽水蓄能电站建设，力争年底前主体工程完工。',
    projects: [{ name: '镜湖抽水蓄能电站', status: 'ongoing', events: ['主体工程完工'], dues: ['年底前'] }],
  },
  {
    form: 'a priced name with its year and dates behind it',
    tense: 'future',
    text: '总投资10亿元的白石冷链物流园，今年计划完成投资3亿元，年底前一期建成投用。',
    projects: [{ name: '白石冷链物流园', total: 10, annual: 3, events: ['一期建成投用'], dues: ['年底前'] }],
  },
  {
    form: 'a name alone, then its investment',
    tense: 'future',
    text: '白石医院整体搬迁项目，总投资6.8亿元，2033年6月投入使用。',
    projects: [{ name: '白石医院整体搬迁项目', total: 6.8, events: ['投入使用'], dues: ['2033年6月'] }],
  },
  {
    form: 'several stages of one subject',
    tense: 'past',
    text: '总投资52亿元的远岭电池项目当年签约、当年开工、当年投产。',
    projects: [{ name: '远岭电池项目', status: 'completed', total: 52 }],
  },
  {
    form: 'a count behind the class word',
    tense: 'past',
    text: '新开工白石港二期、柳溪水厂扩建等项目45个。',
    projects: [
      { name: '白石港二期', status: 'new' },
      { name: '柳溪水厂扩建', status: 'new' },
    ],
  },
  {
    form: 'short members take the kind of the one behind them',
    tense: 'past',
    text: '白石、柳溪抽水蓄能电站开工建设，东岭至镜湖、西岭至镜湖高速建成通车。',
    projects: [
      { name: '白石抽水蓄能电站', status: 'new' },
      { name: '柳溪抽水蓄能电站', status: 'new' },
      { name: '东岭至镜湖高速', status: 'completed' },
      { name: '西岭至镜湖高速', status: 'completed' },
    ],
  },
  {
    form: 'a phase at the end of an enumeration is no count',
    tense: 'past',
    text: '镜湖大桥、白石灌区二期工程建成投用。',
    projects: [
      { name: '镜湖大桥', status: 'completed' },
      { name: '白石灌区二期工程', status: 'completed' },
    ],
  },
  {
    form: 'later mentions merge into the first',
    tense: 'past',
    text: '镜湖水库开工建设。镜湖水库工程总投资30亿元。',
    projects: [{ name: '镜湖水库', status: 'new', total: 30 }],
  },
]

/** Sentences that name no project. */
export const noProjects: readonly { why: string; tense?: Tense; text: string }[] = [
  { why: 'a count is a figure', tense: 'past', text: '建成充电桩1.2万个，建成医养中心6个。' },
  { why: 'things of a kind are no project', tense: 'past', text: '高标准农田全面建成，农村公路建成通车。' },
  { why: 'work that goes on is no record by itself', tense: 'future', text: '加快推进镜湖水库建设。' },
  { why: 'a campaign is no project', tense: 'past', text: '完成白石碧水攻坚行动。' },
  { why: 'a quoted programme is no project', tense: 'past', text: '“百千万”工程完成投资12亿元。' },
  { why: 'a platform without a date or money', tense: 'past', text: '白石政务服务平台上线运行。' },
  { why: 'a statement is no name', tense: 'past', text: '全市通车里程突破8000公里。' },
  { why: 'a system is no building', tense: 'past', text: '现代产业体系基本建成。' },
]
