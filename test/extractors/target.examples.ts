/** A sentence of a plan, then what it promises, in order: thing, measure, figure, strength. Places are invented. */
import type { Setting } from './claims/context.js'

export type TargetExample = { says: string; promises: string[]; setting?: Setting }

const headline: Setting = { role: 'headline_targets' }

export const targets: Record<string, TargetExample[]> = {
  'bounds and estimates': [
    { says: '地区生产总值增长5.5%左右。', promises: ['地区生产总值 | growth up | approx 5.5% | expected'] },
    { says: '地区生产总值增长5%—5.5%。', promises: ['地区生产总值 | growth up | range 5–5.5% | expected'] },
    { says: '城镇调查失业率控制在5%以内。', promises: ['城镇调查失业率 | ratio | lte 5% | expected'] },
    { says: '居民消费价格涨幅2%左右。', promises: ['居民消费价格 | growth up | approx 2% | expected'] },
    { says: '新增“四上”企业50家以上。', promises: ['新增“四上”企业 | level | gte 50家 | expected'] },
    {
      says: '供气价格下降3-5分/立方米。',
      promises: ['供气价格 | change down | range 3–5分/立方米 | expected'],
    },
  ],
  'strength and how far it reaches': [
    {
      says: '力争规上工业增加值增长6%以上，新增上市公司20家、单项冠军30家。',
      promises: [
        '规上工业增加值 | growth up | gte 6% | strive',
        '新增上市公司 | level | 20家 | strive',
        '单项冠军 | level | 30家 | strive',
      ],
    },
    {
      says: '服务业增加值增长5%，确保粮食播种面积1520万亩、总产125亿斤。',
      promises: [
        '服务业增加值 | growth up | 5% | expected',
        '粮食播种面积 | level | 1520万亩 | ensure',
        '粮食总产 | level | 125亿斤 | ensure',
      ],
    },
    {
      says: '力争投资增长7%。外贸增长3%。',
      promises: ['投资 | growth up | 7% | strive', '外贸 | growth up | 3% | expected'],
    },
  ],
  'cues that govern their neighbours': [
    {
      says: '达标村、达标单位分别实现90%和95%以上。',
      promises: ['达标村 | ratio | gte 90% | expected', '达标单位 | ratio | gte 95% | expected'],
    },
    {
      says: '建设重点实验室、工程技术中心不少于16个、37个。',
      promises: ['重点实验室 | level | gte 16个 | expected', '工程技术中心 | level | gte 37个 | expected'],
    },
  ],
  'works to be done': [
    { says: '改造提升3000个行政村村道。', promises: ['行政村村道 | level | 3000个 | expected'] },
    {
      says: '高标准做好41个、1744户老旧小区改造。',
      promises: ['老旧小区改造 | level | 41个 | expected', '老旧小区改造 | level | 1744户 | expected'],
    },
    {
      says: '新建公共充电桩2万个以上，其中农村1万个以上。',
      promises: [
        '公共充电桩 | level | gte 2万个 | expected',
        '农村公共充电桩 | level | gte 1万个 | expected',
      ],
    },
    { says: '力争成功创建一家智能车间。', promises: ['智能车间 | level | 1家 | strive'] },
  ],
  'promises in words, among the headline targets only': [
    { says: '进出口总额保持平稳增长。', promises: ['进出口总额 | status'], setting: headline },
    {
      says: '居民收入增长和经济增长基本同步。',
      promises: ['居民收入 | status'],
      setting: headline,
    },
    {
      says: '失业率、节能减排、物价涨幅等完成上级控制目标。',
      promises: ['失业率 | status', '节能减排 | status', '物价涨幅 | status'],
      setting: headline,
    },
    { says: '进出口总额保持平稳增长。', promises: [] },
  ],
  'what is no promise': [
    { says: '重点抓好八方面工作。', promises: [] },
    { says: '办好十件民生实事。', promises: [] },
    { says: '我市有20个对外开放口岸，要提升功能。', promises: [] },
    { says: '续建项目13个,总投资735.97亿元。', promises: [] },
    { says: '加快推进总投资20亿元的白石金刚石项目。', promises: [] },
    { says: '重点围绕3111户脱贫户，加强监测。', promises: [] },
    { says: '2024年，全市综合竞争力排名全省第五。', promises: [] },
    { says: '重点谋划安排18个具有引领作用的市本级项目。', promises: [] },
  ],
  'what belongs to one project': [
    { says: '项目建成后，年产零部件100万套，可新增产值40亿元。', promises: [] },
    {
      says: '白石电池产业园项目建成后，可形成年产30吉瓦时产能，预计年销售收入200亿元、税收12亿元，带动就业3000人。',
      promises: [],
    },
    { says: '可新增就业岗位600个，预计年产值3亿元。', promises: [] },
    {
      says: '加快总投资23亿元、占地800亩的白石家居产业园建设，新增规上企业60家。',
      promises: ['新增规上企业 | level | 60家 | expected'],
    },
    { says: '预计年底前新增规上企业60家。', promises: ['新增规上企业 | level | 60家 | expected'] },
  ],
}
