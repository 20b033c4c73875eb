/** Lists of projects and of livelihood works → the projects read from them. */
import type { Example } from './project.examples.js'

export const lists: readonly (Example & { role: 'project_list' | 'livelihood' | 'glossary' | 'tasks' })[] = [
  {
    form: 'numbered lines with a status in brackets',
    role: 'project_list',
    text: '1.白石绿色皮革产业园项目\n2.柳溪索具科技园(续建项目)\n3.镜湖供水工程。建设单位：镜湖水务集团；总投资3亿元，年度计划投资1.2亿元，2033年6月建成。',
    projects: [
      { name: '白石绿色皮革产业园项目', number: 1 },
      { name: '柳溪索具科技园', status: 'ongoing', number: 2 },
      {
        name: '镜湖供水工程',
        total: 3,
        annual: 1.2,
        events: ['建成'],
        dues: ['2033年6月'],
        number: 3,
        owner: '镜湖水务集团',
      },
    ],
  },
  {
    form: 'numbered paragraphs of a briefing that tell state and owner behind the name',
    role: 'tasks',
    text: '1.白石汽车电子产业园二期（续建，责任单位：县高新园）。总投资26亿元，年度计划投资8亿元。\n2.柳溪大道东延（东岭段）（新建，责任单位：县住建局）。年度计划投资3.2亿元，12月底建成通车。\n3.镜湖冷链中心（续建，责任单位：青川镇）。总投资6亿元，5月已投入运营。\n4.110千伏东岭输变电工程（责任单位：县供电公司）。6月送电。\n5.白石铁路专用线项目。总投资3.4亿元，三季度开工建设。牵头单位：县交通运输局。',
    projects: [
      {
        name: '白石汽车电子产业园二期',
        status: 'ongoing',
        total: 26,
        annual: 8,
        owner: '县高新园',
        number: 1,
      },
      { name: '柳溪大道东延（东岭段）', status: 'new', annual: 3.2, dues: ['12月底'], owner: '县住建局' },
      { name: '镜湖冷链中心', status: 'completed', total: 6, owner: '青川镇' },
      { name: '110千伏东岭输变电工程', owner: '县供电公司', number: 4 },
      { name: '白石铁路专用线项目', total: 3.4, dues: ['三季度'], owner: '县交通运输局', number: 5 },
    ],
  },
  {
    form: 'a list whose items tell more behind a comma',
    role: 'project_list',
    text: '1.青川港枫桥港区二期，新建5000吨级泊位4个，总投资17.5亿元；\n2.白石文化博览园，由市文旅集团建设，国庆节前开园迎客。',
    projects: [
      { name: '青川港枫桥港区二期', total: 17.5 },
      { name: '白石文化博览园', owner: '市文旅集团', dues: ['国庆节前'] },
    ],
  },
  {
    form: 'livelihood works with a bracket of bodies behind each',
    role: 'livelihood',
    text: '今年继续办好三件民生实事。\n1.新增停车泊位8000个，建成充电桩3600个。（市城管局、市发改委）\n2.改造供水管网85公里（市水务集团）\n3.新改建农村公路700公里。（市交通运输局）',
    projects: [
      { name: '新增停车泊位8000个，建成充电桩3600个', category: '民生', owner: '市城管局、市发改委' },
      { name: '改造供水管网85公里', category: '民生', owner: '市水务集团' },
      { name: '新改建农村公路700公里', category: '民生', owner: '市交通运输局' },
    ],
  },
  {
    form: 'areas of livelihood works with a sentence each',
    role: 'livelihood',
    text: '今年继续办好十件民生实事。\n1.医疗卫生方面。为老年人免费接种流感疫苗。配置急救设备300台。\n2.养老方面。新增护理员800人。\n3.教育方面。新建食堂20家。',
    projects: [
      { name: '为老年人免费接种流感疫苗', category: '医疗卫生', list: '十件民生实事', number: 1 },
      { name: '配置急救设备300台', category: '医疗卫生', number: 1 },
      { name: '新增护理员800人', category: '养老', number: 2 },
      { name: '新建食堂20家', category: '教育', number: 3 },
    ],
  },
  {
    form: 'livelihood works in one paragraph',
    role: 'tasks',
    text: '今年再办好三件民生实事。一是新建改造50个社区食堂，让老年人就近用餐。二是开展免费筛查。三是培训救护员5万人。',
    projects: [
      { name: '新建改造50个社区食堂，让老年人就近用餐', number: 1 },
      { name: '开展免费筛查', number: 2 },
      { name: '培训救护员5万人', number: 3 },
    ],
  },
  {
    form: 'livelihood works before the name of their list',
    role: 'tasks',
    text: '扎实开展今年确定的城市大气整治、劳动者关爱帮扶、数字便民、文体惠民等四件民生实事，让群众安心。',
    projects: [
      { name: '城市大气整治', list: '四件民生实事' },
      { name: '劳动者关爱帮扶' },
      { name: '数字便民' },
      { name: '文体惠民' },
    ],
  },
  {
    form: 'a livelihood work whose first clause only says where',
    role: 'tasks',
    text: '今年再办好三件民生实事。一是围绕重点群体，开展技能培训5万人次。二是在30个镇建设食堂，服务老人2万人。三是培训救护员5万人。',
    projects: [
      { name: '围绕重点群体，开展技能培训5万人次' },
      { name: '在30个镇建设食堂，服务老人2万人' },
      { name: '培训救护员5万人' },
    ],
  },
  {
    form: 'livelihood works explained in a glossary',
    role: 'glossary',
    text: '20.2031年10件民生实事：提升养老服务能力，改善校园饮水条件，推进书香社会建设。',
    projects: [
      { name: '提升养老服务能力', list: '10件民生实事' },
      { name: '改善校园饮水条件' },
      { name: '推进书香社会建设' },
    ],
  },
]
