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
  {
    form: 'two priced works with nothing finished yet',
    tense: 'future',
    text: '总投资32亿元的白石钛谷小镇、总投资15亿元的康养度假区年内要形成形象进度。',
    projects: [
      { name: '白石钛谷小镇', total: 32 },
      { name: '康养度假区', total: 15 },
    ],
  },
  {
    form: 'another project behind one whose money was told',
    tense: 'future',
    text: '白石至青石高速完成投资18亿元，镜湖旅游公路10月份主线贯通。',
    projects: [
      { name: '白石至青石高速', annual: 18 },
      { name: '镜湖旅游公路', events: ['主线贯通'], dues: ['10月份'] },
    ],
  },
  {
    form: 'the first unit and the inspectors',
    tense: 'future',
    text: '力争镜湖抽水蓄能电站首台机组发电，白河国家湿地公园力争通过国家验收。',
    projects: [
      { name: '镜湖抽水蓄能电站', status: undefined, events: ['首台机组发电'] },
      { name: '白河国家湿地公园', status: undefined, events: ['通过国家验收'] },
    ],
  },
  {
    form: 'schools and shops that people move into, and a place with 和 in its name',
    tense: 'past',
    text: '平和学院新校区搬迁入驻，镜湖万象城开业，东岭智造谷挂牌动工。',
    projects: [
      { name: '平和学院新校区', status: 'completed' },
      { name: '镜湖万象城', status: 'completed' },
      { name: '东岭智造谷', status: 'new' },
    ],
  },
  {
    form: 'priced works joined by 和, and works that go on again',
    tense: 'future',
    text: '总投资9.8亿元的白石扩能项目和总投资5.2亿元的大豆蛋白深加工项目落户经开区，推动镜湖商业综合体上半年复工、年底封顶。',
    projects: [
      { name: '白石扩能项目', total: 9.8 },
      { name: '大豆蛋白深加工项目', total: 5.2 },
      { name: '镜湖商业综合体', dues: ['上半年'] },
    ],
  },
  {
    form: 'towers, homes, schools and quays, as they are opened',
    tense: 'past',
    text: '镜湖总部大厦完成结构封顶，白石第一实验学校、镜湖小学二期、平山中学改扩建等15所学校建成开学，竹园村、塘尾村回迁房封顶，柳溪立交桥试通车。',
    projects: [
      { name: '镜湖总部大厦', status: undefined, events: ['完成结构封顶'] },
      { name: '白石第一实验学校', status: 'completed' },
      { name: '镜湖小学二期', status: 'completed' },
      { name: '平山中学改扩建', status: 'completed' },
      { name: '竹园村回迁房', status: undefined, events: ['封顶'] },
      { name: '塘尾村回迁房', status: undefined, events: ['封顶'] },
      { name: '柳溪立交桥', status: 'completed' },
    ],
  },
  {
    form: 'a work that is nearly done, and names before a task',
    tense: 'future',
    text: '投资4.2亿元的龙头山防洪堤达标加固工程完成90%。年内完成镜湖外国语学校、白石小学等建设任务，启用镜湖党群服务中心新馆。',
    projects: [
      { name: '龙头山防洪堤达标加固工程', total: 4.2 },
      { name: '镜湖外国语学校', events: ['完成'], dues: ['年内'] },
      { name: '白石小学', events: ['完成'], dues: ['年内'] },
      { name: '镜湖党群服务中心新馆', events: ['启用'] },
    ],
  },
  {
    form: 'works begun on what is there, and pipes that make a system',
    tense: 'past',
    text: '东岭机场四期航站楼启动改造，白石岭东麓防洪体系、镜湖水系连通等工程如期完工。建成青河雨水管网排放体系。建成现代化产业体系。',
    projects: [
      { name: '东岭机场四期航站楼改造', status: 'new' },
      { name: '白石岭东麓防洪体系', status: 'completed' },
      { name: '镜湖水系连通', status: 'completed' },
      { name: '青河雨水管网排放体系', status: 'completed' },
    ],
  },
  {
    form: 'works to be under way by the year end',
    tense: 'future',
    text: '总投资48亿元的临空物流产业园、36亿元的绿氢耦合制甲醇等项目尽快形成实物工作量。',
    projects: [
      { name: '临空物流产业园', total: 48, events: ['形成实物工作量'] },
      { name: '绿氢耦合制甲醇', total: 36, events: ['形成实物工作量'] },
    ],
  },
]

type List = Example & { role: 'project_list' | 'tasks' }

/** Lists that stand in one paragraph, or without numbers. */
export const packedLists: readonly List[] = [
  {
    form: 'several announced lists in one paragraph',
    role: 'tasks',
    text: '十大工业项目：①东岭锂电产业园项目；②镜湖科技二期项目；③白石化工搬迁升级项目。十大交通项目：1.镜湖高速项目。2.青川岭机场项目。3.环湖快速路项目。',
    projects: [
      { name: '东岭锂电产业园项目', list: '十大工业项目', category: '工业', number: 1 },
      { name: '镜湖科技二期项目', number: 2 },
      { name: '白石化工搬迁升级项目', number: 3 },
      { name: '镜湖高速项目', list: '十大交通项目', category: '交通', number: 1 },
      { name: '青川岭机场项目', number: 2 },
      { name: '环湖快速路项目', number: 3 },
    ],
  },
  {
    form: 'a list told in running text',
    role: 'tasks',
    text: '抓好十大文旅项目，即镜湖小镇项目、古城修复项目、环湖旅游公路项目。新增床位300张。',
    projects: [
      { name: '镜湖小镇项目', list: '十大文旅项目' },
      { name: '古城修复项目' },
      { name: '环湖旅游公路项目' },
    ],
  },
  {
    form: 'a list announced above its lines',
    role: 'tasks',
    text: '今年抓好三大交通工程：\n1.镜湖高速项目，年度计划投资15亿元。\n2.白石机场项目。\n3.环湖快速路项目。',
    projects: [{ name: '镜湖高速项目', annual: 15 }, { name: '白石机场项目' }, { name: '环湖快速路项目' }],
  },
  {
    form: 'several numbers in one block, and a part of its own',
    role: 'project_list',
    text: '1、东岭锂电产业园项目，总投资50亿元；2、镜湖科技二期项目，总投资18亿元；3、白石化工搬迁升级项目。\n十大交通项目\n4、镜湖高速项目，总投资68亿元。',
    projects: [
      { name: '东岭锂电产业园项目', total: 50, number: 1 },
      { name: '镜湖科技二期项目', total: 18, number: 2 },
      { name: '白石化工搬迁升级项目', number: 3 },
      { name: '镜湖高速项目', total: 68, category: '交通', number: 4 },
    ],
  },
  {
    form: 'lines without numbers',
    role: 'project_list',
    text: '总投资68亿元，年度计划投资15亿元。\n东岭锂电产业园项目\n镜湖科技二期项目（续建）\n十大民生工程\n新改扩建公办幼儿园20所\n共计30个项目',
    projects: [
      { name: '东岭锂电产业园项目' },
      { name: '镜湖科技二期项目', status: 'ongoing' },
      { name: '新改扩建公办幼儿园20所', category: '民生' },
    ],
  },
]

/** What is announced and is no list of projects. */
export const noLists: readonly { why: string; text: string }[] = [
  {
    why: 'measures stand behind the colon',
    text: '抓好三大工程：一是优化营商环境；二是推进法治建设；三是提升服务水平。',
  },
  {
    why: 'nothing in the names belongs to one place',
    text: '实施五大工程，包括海岸线整治修复工程、滨海湿地恢复工程、海堤生态化工程。',
  },
  { why: 'the name of the whole is no project', text: '三十工程总投资686亿元，年度计划投资152亿元。' },
]
