/** Examples shown to the model: invented sections and what the annotation guide makes of them. */
import type { Proposals } from './proposal.js'

export type Example = { heading: string[]; text: string; answer: Proposals }

const none: Proposals = {
  target: [],
  outcome: [],
  project: [],
  portfolio: [],
  glossary: [],
  award: [],
  honour: [],
  task: [],
}

const figure = (value: number, unit: string) => ({ value, max: null, unit })

export const examples: readonly Example[] = [
  {
    heading: ['一、过去一年工作回顾'],
    text: '白石县地区生产总值达到318.6亿元，增长6.4%；城镇新增就业2.1万人。荣获全省双拥模范县称号。',
    answer: {
      ...none,
      outcome: [
        {
          ...{ quote: '地区生产总值达到318.6亿元', before: null, indicator: '地区生产总值' },
          ...{ measure: 'level', direction: null, figure: figure(318.6, '亿元') },
        },
        {
          ...{ quote: '增长6.4%', before: null, indicator: '地区生产总值' },
          ...{ measure: 'growth', direction: 'up', figure: figure(6.4, '%') },
        },
        {
          ...{ quote: '城镇新增就业2.1万人', before: null, indicator: '城镇新增就业' },
          ...{ measure: 'level', direction: null, figure: figure(2.1, '万人') },
        },
      ],
      honour: [
        {
          quote: '荣获全省双拥模范县',
          before: null,
          title: '全省双拥模范县',
          recipient: null,
          authority: null,
        },
      ],
    },
  },
  {
    heading: ['二、今年重点工作'],
    text: '力争新建改建农村公路120公里，空气优良天数比例达到85%以上。投资9.2亿元的青川现代物流园6月底前开工。出台数据资源管理办法。',
    answer: {
      ...none,
      target: [
        {
          ...{ quote: '力争新建改建农村公路120公里', before: null, indicator: '新建改建农村公路' },
          ...{ measure: 'level', direction: null, figure: figure(120, '公里') },
        },
        {
          ...{ quote: '空气优良天数比例达到85%以上', before: null, indicator: '空气优良天数比例' },
          ...{ measure: 'ratio', direction: null, figure: figure(85, '%') },
        },
      ],
      project: [
        {
          ...{ quote: '投资9.2亿元的青川现代物流园6月底前开工', before: null, name: '青川现代物流园' },
          ...{ status: null, totalInvestment: figure(9.2, '亿元'), annualInvestment: null, owner: null },
        },
      ],
      task: [{ quote: '出台数据资源管理办法', before: null, deliverable: '数据资源管理办法', verb: '出台' }],
    },
  },
]
