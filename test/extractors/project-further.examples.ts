/** Further forms of running text and of lists, as cities and counties write them → the projects in them. */
import type { Example } from './project.examples.js'

export const furtherText: readonly Example[] = [
  {
    form: 'a price and what is said of the project',
    tense: 'past',
    text: '总投资41亿元的白石硅材料项目刷新我市投资纪录。',
    projects: [{ name: '白石硅材料项目', total: 41 }],
  },
  {
    form: 'a priced project and what is done of it by when',
    tense: 'future',
    text: '总投资3.4亿元的市民文化中心，年内建成地基和主体框架；总投资2亿元的白石湿地公园，年内完成驳岸工程。',
    projects: [
      { name: '市民文化中心', total: 3.4, dues: ['年内'] },
      { name: '白石湿地公园', total: 2, dues: ['年内'] },
    ],
  },
  {
    form: 'a boast with 的 before the name, and one inside it',
    tense: 'past',
    text: '青川投资最大的白石磷化工一体化项目启动建设，白岩集团全球规模最大绿氢耦合等项目投产。',
    projects: [
      { name: '白石磷化工一体化项目', status: 'new' },
      { name: '白岩集团全球规模最大绿氢耦合', status: 'completed' },
    ],
  },
  {
    form: 'prices of several members',
    tense: 'past',
    text: '总投资52亿元的白石半导体产业园、35亿元的东岭储能电池项目落地开工。',
    projects: [
      { name: '白石半导体产业园', status: 'new', total: 52 },
      { name: '东岭储能电池项目', status: 'new', total: 35 },
    ],
  },
  {
    form: 'an amount before the verb',
    tense: 'past',
    text: '投资2.3亿元建成镜湖中学，投资8000万元改造东岭小学。',
    projects: [
      { name: '镜湖中学', status: 'completed', total: 2.3 },
      { name: '东岭小学', total: 8000 },
    ],
  },
  {
    form: 'who invests, and then what is built',
    tense: 'past',
    text: '白石文旅集团投资5亿元，倾力打造最具水乡风情的镜湖田园综合体。',
    projects: [{ name: '镜湖田园综合体', total: 5 }],
  },
  {
    form: 'investors with their projects',
    tense: 'past',
    text: '引进镜湖科技投资20亿元的智能终端项目、东岭集团投资15亿元的新材料项目。',
    projects: [
      { name: '智能终端项目', total: 20 },
      { name: '新材料项目', total: 15 },
    ],
  },
  {
    form: 'how long it took',
    tense: 'past',
    text: '白石锂电项目一期8个月时间建成投产，镜湖旅游公路提前三年全线贯通。',
    projects: [
      { name: '白石锂电项目一期', status: 'completed' },
      { name: '镜湖旅游公路', status: 'completed' },
    ],
  },
  {
    form: 'works done to what is there',
    tense: 'past',
    text: '镜湖铁路完成提速改造，12月底前白石至青川一级公路完成路基工程。',
    projects: [
      { name: '镜湖铁路提速改造', status: 'completed' },
      { name: '白石至青川一级公路', events: ['完成路基工程'], dues: ['12月底前'] },
    ],
  },
  {
    form: 'technical renewal and examination of works',
    tense: 'past',
    text: '白石焦化技改基本完工，镜湖试验线一期项目通过验收。',
    projects: [
      { name: '白石焦化技改', status: 'completed' },
      { name: '镜湖试验线一期项目', events: ['通过验收'] },
    ],
  },
  {
    form: 'a long class word completes short names',
    tense: 'past',
    text: '新建成镜湖、东岭两个国家级区域医疗中心，白岩、西塘4县高速项目全部开工。',
    projects: [
      { name: '镜湖国家级区域医疗中心' },
      { name: '东岭国家级区域医疗中心' },
      { name: '白岩高速', status: 'new' },
      { name: '西塘高速', status: 'new' },
    ],
  },
  {
    form: 'works and stretches shared by several',
    tense: 'past',
    text: '完成镜湖大道、东岭路、西塘街改造提升。镜湖高速东岭段、柳溪段同步建成。',
    projects: [
      { name: '镜湖大道改造提升' },
      { name: '东岭路改造提升' },
      { name: '西塘街改造提升' },
      { name: '镜湖高速东岭段' },
      { name: '镜湖高速柳溪段' },
    ],
  },
  {
    form: 'places of several letters take the kind too',
    tense: 'future',
    text: '开工建设镜湖盘道岭、柳溪黄羊岭抽水蓄能电站，建成东岭县城东、西塘县城南水库。',
    projects: [
      { name: '镜湖盘道岭抽水蓄能电站' },
      { name: '柳溪黄羊岭抽水蓄能电站' },
      { name: '东岭县城东水库' },
      { name: '西塘县城南水库' },
    ],
  },
  {
    form: 'what follows behind the same letters',
    tense: 'future',
    text: '建成镜湖750千伏、东岭330千伏输变电工程，开工柳溪城区、西塘城区供水工程。',
    projects: [
      { name: '镜湖750千伏输变电工程' },
      { name: '东岭330千伏输变电工程' },
      { name: '柳溪城区供水工程' },
      { name: '西塘城区供水工程' },
    ],
  },
  {
    form: 'ways with a dash, and one that ends in a village called after a bridge',
    tense: 'future',
    text: '建成镜湖—东岭、柳溪至石桥、青川至白石高速公路。',
    projects: [{ name: '镜湖—东岭高速公路' }, { name: '柳溪至石桥高速公路' }, { name: '青川至白石高速公路' }],
  },
  {
    form: 'a house of the same hospital and a stretch of the same road',
    tense: 'future',
    text: '开工建设省人民医院镜湖院区、东岭院区，开工G30镜湖至东岭段、柳溪至青川段扩容改造。',
    projects: [
      { name: '省人民医院镜湖院区' },
      { name: '省人民医院东岭院区' },
      { name: 'G30镜湖至东岭段扩容改造' },
      { name: 'G30柳溪至青川段扩容改造' },
    ],
  },
  {
    form: 'a title before a colon',
    tense: 'past',
    text: '1.白石产业园项目：总投资5亿元，目前一期主体封顶，年底前建成投产。',
    projects: [{ name: '白石产业园项目', total: 5, events: ['目前一期主体封顶', '建成投产'] }],
  },
  {
    form: 'a number before a name that stands alone',
    tense: 'past',
    text: '（2）镜湖水厂扩建工程，总投资1.2亿元，预计10月竣工。',
    projects: [{ name: '镜湖水厂扩建工程', total: 1.2, dues: ['10月'] }],
  },
  {
    form: 'two names joined before one kind',
    tense: 'future',
    text: '建成镜湖和东岭抽水蓄能电站。',
    projects: [{ name: '镜湖抽水蓄能电站' }, { name: '东岭抽水蓄能电站' }],
  },
  {
    form: 'a count behind the names of others',
    tense: 'future',
    text: '开工建设镜湖、花滩大型水库及一批中小型水库。',
    projects: [{ name: '镜湖大型水库' }, { name: '花滩大型水库' }],
  },
]

export const furtherNone: readonly { why: string; tense?: Example['tense']; text: string }[] = [
  { why: 'a counted programme is none', tense: 'past', text: '“十大产业项目”完成投资36亿元。' },
  {
    why: 'a programme named by its number is none',
    tense: 'past',
    text: '启动镜湖治理“五大工程”，完成“百亿工程”任务。',
  },
  { why: 'a campaign against pollution is none', tense: 'past', text: '完成白石县矿业污染综合整治任务。' },
  {
    why: 'fields of welfare are none',
    tense: 'past',
    text: '安居、住房保障、煤改电等一批重点民生工程建成投用。',
  },
  { why: 'a chain of trades is none', tense: 'past', text: '晶硅光伏、风电装备实现全产业链贯通。' },
  { why: 'a line of freight is none', tense: 'past', text: '至达卡货运航线和跨境电商全货机专线开通。' },
  { why: 'tenths of villages are a figure', tense: 'past', text: '完成全县两成行政村的污水治理。' },
]

export const furtherLists: readonly (Example & { role: 'project_list' | 'livelihood' | 'tasks' })[] = [
  {
    form: 'livelihood works parted by ； behind 分别是',
    role: 'tasks',
    text: '今年集中力量办好三件民生实事。这三件民生实事分别是：完成城南道路拓宽工程；改造棚户区500套，建成公租房634套；实施镜湖片区供水项目，解决4万人饮水。',
    projects: [
      { name: '完成城南道路拓宽工程', list: '三件民生实事' },
      { name: '改造棚户区500套，建成公租房634套' },
      { name: '实施镜湖片区供水项目，解决4万人饮水' },
    ],
  },
  {
    form: 'a livelihood work is named as printed, or by its aim, or up to a deadline',
    role: 'tasks',
    text: '今年办好三件实事。一是继续对困难学生入学给予资助，录取到本科院校的一次性补助1万元。二是提升养老服务水平，新建食堂60所，改造敬老院12所。三是实施镜湖医院新院区建设，年底前建成投用，新增床位300张。',
    projects: [
      { name: '继续对困难学生入学给予资助，录取到本科院校的一次性补助1万元' },
      { name: '提升养老服务水平' },
      { name: '实施镜湖医院新院区建设', dues: ['年底前'], events: ['建成投用'] },
    ],
  },
  {
    form: 'bodies that answer for livelihood works',
    role: 'livelihood',
    text: '办好三件民生实事。\n1.新建幼儿园3所。责任单位：县教育局。\n2.改造燃气管网42公里。责任单位：县住房城乡建设局、各镇人民政府。\n3.开展免费筛查。',
    projects: [
      { name: '新建幼儿园3所', owner: '县教育局' },
      { name: '改造燃气管网42公里', owner: '县住房城乡建设局、各镇人民政府' },
      { name: '开展免费筛查', owner: undefined },
    ],
  },
  {
    form: 'titled items with a paragraph about each',
    role: 'tasks',
    text: '1.农村公路升级工程项目。\n该项目计划投资2925万元，完成投资2900万元，于2030年7月全面完工。\n2.西山危桥改造项目\n项目总投资322万元，预计2031年9月完工。',
    projects: [
      { name: '农村公路升级工程项目', status: 'completed', total: 2925, number: 1 },
      { name: '西山危桥改造项目', status: undefined, total: 322, number: 2 },
    ],
  },
  {
    form: 'a project list whose names are closed by 。',
    role: 'project_list',
    text: '1. 青川岭机场改扩建工程。总投资38亿元，年度计划投资6.5亿元。12月底前新航站楼主体结构封顶。责任单位：市发展改革委。\n2. 梅岭水库扩建工程。总投资8亿元。汛期前完成大坝加固，年底前完成投资2亿元。责任单位：市水利局。',
    projects: [
      {
        name: '青川岭机场改扩建工程',
        total: 38,
        annual: 6.5,
        events: ['新航站楼主体结构封顶'],
        owner: '市发展改革委',
        number: 1,
      },
      { name: '梅岭水库扩建工程', total: 8, events: ['完成大坝加固'], dues: ['汛期前'], owner: '市水利局' },
    ],
  },
]
