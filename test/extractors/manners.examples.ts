/** Forms of other years and levels: what cities and counties wrote before 2020, and the national report. Places are invented. */
import type { OutcomeExample } from './outcome.examples.js'
import type { TargetExample } from './target.examples.js'

export const reportedOtherwise: OutcomeExample[] = [
  {
    says: '全市生产总值由2006年的512.3亿元增加到1102.6亿元，年均增长12.6%。',
    reports: ['生产总值 | level | 1102.6亿元', '生产总值 | growth up | 12.6%'],
  },
  {
    says: '全社会固定资产投资累计完成3120亿元，是前五年的3.6倍。',
    reports: ['全社会固定资产投资 | level | 3120亿元', '全社会固定资产投资 | multiple up | 3.6倍'],
  },
  { says: '城镇调查失业率平均为5.2%。', reports: ['城镇调查失业率 | ratio | 5.2%'] },
  { says: '建成区面积扩大到22.6平方公里。', reports: ['建成区面积 | level | 22.6平方公里'] },
  {
    says: '优良天数286天，同比增加31天，优良率78.1%。',
    reports: ['优良天数 | level | 286天', '优良天数 | change up | 31天', '优良率 | ratio | 78.1%'],
  },
  {
    says: '城乡居民基本养老保险参保率98.6%。',
    reports: ['城乡居民基本养老保险参保率 | ratio | 98.6%'],
  },
  {
    says: '全年实施亿元以上项目46个，其中续建18个、新开工28个。',
    reports: [
      '亿元以上项目 | level | 46个',
      '续建亿元以上项目 | level | 18个',
      '新开工亿元以上项目 | level | 28个',
    ],
  },
  { says: '人口自然增长率5.8‰。', reports: ['人口自然增长率 | ratio | 5.8‰'] },
  {
    says: 'GDP总量突破千亿、达1026.8亿元，总量和增速均居全市第2位。',
    reports: ['GDP总量 | level | 1026.8亿元', 'GDP总量 | rank | 2位', 'GDP总量增速 | rank | 2位'],
  },
  {
    says: '万人发明专利拥有量达28.6件，是全市平均水平的2.3倍。',
    reports: ['万人发明专利拥有量 | level | 28.6件', '万人发明专利拥有量 | multiple up | 2.3倍'],
  },
  {
    says: '引进亿元以上项目68个，其中10亿元以上12个、50亿元以上2个。',
    reports: [
      '引进亿元以上项目 | level | 68个',
      '10亿元以上项目 | level | 12个',
      '50亿元以上项目 | level | 2个',
    ],
  },
  {
    says: '完成征迁86.5万平方米、交地4200亩。',
    reports: ['征迁 | level | 86.5万平方米', '交地 | level | 4200亩'],
  },
  {
    says: '生产型企业进出口占比78.7%，机电产品出口占比62.6%，分别提高11.1、11.2个百分点。',
    reports: [
      '生产型企业进出口占比 | ratio | 78.7%',
      '机电产品出口占比 | ratio | 62.6%',
      '生产型企业进出口占比 | change up | 11.1个百分点',
      '机电产品出口占比 | change up | 11.2个百分点',
    ],
  },
  {
    says: '城乡低保平均标准分别从2020年的645元/月、4318元/年提高到2024年的801元/月、7226元/年。',
    reports: ['城市低保平均标准 | level | 801元/月', '农村低保平均标准 | level | 7226元/年'],
  },
  {
    says: '一般公共预算收入、税收收入年均分别增长4.5%、3%。',
    reports: ['一般公共预算收入 | growth up | 4.5%', '税收收入 | growth up | 3%'],
  },
  {
    says: '其中一二三产增加值分别增长3.5%左右、6%左右、5%左右。',
    reports: [
      '一产增加值 | growth up | approx 3.5%',
      '二产增加值 | growth up | approx 6%',
      '三产增加值 | growth up | approx 5%',
    ],
  },
  {
    says: '技能人才总量达26万人，12人入选国家高层次人才。',
    reports: ['技能人才总量 | level | 26万人', '入选国家高层次人才 | level | 12人'],
  },
  {
    says: '高新技术产品、地产品出口分别增长24.3%、24.7%。',
    reports: ['高新技术产品出口 | growth up | 24.3%', '地产品出口 | growth up | 24.7%'],
  },
  {
    says: '老旧小区改造开工742个、完工548个。',
    reports: ['老旧小区改造开工 | level | 742个', '老旧小区改造完工 | level | 548个'],
  },
  { says: '公交与轨道50米内换乘比例达到88%。', reports: ['公交与轨道50米内换乘比例 | ratio | 88%'] },
  { says: '在降雨偏多六成的情况下平稳度汛，违规电动三四轮车清零。', reports: [] },
  { says: '全市性督查检查考核事项减少20%。', reports: ['全市性督查检查考核事项 | growth down | 20%'] },
  {
    says: '地区生产总值增长5.7%，经济总量达到647亿元，保持全省第5位。',
    reports: ['地区生产总值 | growth up | 5.7%', '经济总量 | level | 647亿元', '经济总量 | rank | 5位'],
  },
  {
    says: '六大优势产业、高技术制造业、新兴产业增加值分别增长6.9%、8.4%、10.2%。',
    reports: [
      '六大优势产业增加值 | growth up | 6.9%',
      '高技术制造业增加值 | growth up | 8.4%',
      '新兴产业增加值 | growth up | 10.2%',
    ],
  },
  {
    says: '机场旅客吞吐量增长16.6%，突破870万人次、居全省第3位。',
    reports: [
      '机场旅客吞吐量 | growth up | 16.6%',
      '机场旅客吞吐量 | level | gt 870万人次',
      '机场旅客吞吐量 | rank | 3位',
    ],
  },
  {
    says: '经营主体新增5万户，达到92万户。',
    reports: ['经营主体新增 | level | 5万户', '经营主体 | level | 92万户'],
  },
  {
    says: '7个重大项目纳入“十四五”规划中期调整，争取到国家资金45亿元。',
    reports: ['重大项目纳入“十四五”规划中期调整 | level | 7个', '国家资金 | level | 45亿元'],
  },
  { says: '4386万异地务工人员稳定就业。', reports: ['异地务工人员稳定就业 | level | 4386万'] },
  { says: '新入规企业21家。', reports: ['新入规企业 | level | 21家'] },
  { says: '人均预期寿命从2020年的82.4岁提升至83.9岁。', reports: ['人均预期寿命 | level | 83.9岁'] },
  { says: '贡献了全县七成的规模工业增加值。', reports: ['规模工业增加值占全县比重 | ratio | 70%'] },
  { says: '推动投资内生增长，全年投资增长5%左右。', reports: ['投资 | growth up | approx 5%'] },
  {
    says: '办理人大代表建议156件，办复率、满意率均为100%。',
    reports: [
      '人大代表建议 | level | 156件',
      '人大代表建议办复率 | ratio | 100%',
      '人大代表建议满意率 | ratio | 100%',
    ],
  },
  {
    says: '为2万名适龄女生免费接种HPV疫苗。',
    reports: ['适龄女生HPV疫苗 | level | 2万名'],
  },
]

export const promisedOtherwise: TargetExample[] = [
  {
    says: '政府补助标准提高到每人每年240元。',
    promises: ['政府补助标准 | level | 240元 | expected'],
  },
  {
    says: '城乡低保标准分别提高到每人每月320元、每年1600元。',
    promises: ['城市低保标准 | level | 320元 | expected', '农村低保标准 | level | 1600元 | expected'],
  },
  { says: '赤字率拟按3%安排。', promises: ['赤字率 | ratio | 3% | expected'] },
  {
    says: '拟安排地方政府专项债券3.9万亿元。',
    promises: ['地方政府专项债券 | level | 3.9万亿元 | expected'],
  },
  {
    says: '园区营业收入突破200亿元，税收过10亿元。',
    promises: ['园区营业收入 | level | gt 200亿元 | expected', '园区税收 | level | gt 10亿元 | expected'],
  },
  {
    says: '办好十件实事：1．新建城区公厕30座。2．更新出租车200台。',
    promises: ['城区公厕 | level | 30座 | expected', '出租车 | level | 200台 | expected'],
  },
  {
    says: '地区生产总值增长5%左右、努力争取更好结果，一般公共预算收入增长4%。',
    promises: [
      '地区生产总值 | growth up | approx 5% | expected',
      '一般公共预算收入 | growth up | 4% | expected',
    ],
  },
  {
    says: '健全长效机制，完善1000个居住小区回收体系，新增处理能力日均1200吨。',
    promises: ['居住小区回收体系 | level | 1000个 | expected', '新增处理能力 | level | 1200吨 | expected'],
  },
  {
    says: '面向民间资本推介重大项目总投资不低于2000亿元。',
    promises: ['重大项目总投资 | level | gte 2000亿元 | expected'],
  },
  { says: '城乡居民收入年均增长12%以上。', promises: ['城乡居民收入 | growth up | gte 12% | expected'] },
]
