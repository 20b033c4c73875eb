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
