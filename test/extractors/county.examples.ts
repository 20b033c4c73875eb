/** What counties and older reports write: levels of awards, handling and its rates, several rises in one go. Places are invented. */
import type { OutcomeExample } from './outcome.examples.js'
import type { TargetExample } from './target.examples.js'

export const reportedByCounties: OutcomeExample[] = [
  {
    says: '财政总收入达到10.8亿元，是2015年的3.2倍。',
    reports: ['财政总收入 | level | 10.8亿元', '财政总收入 | multiple up | 3.2倍'],
  },
  {
    says: '农民人均纯收入6820元，比上年净增730元，增长12%。',
    reports: [
      '农民人均纯收入 | level | 6820元',
      '农民人均纯收入 | change up | 730元',
      '农民人均纯收入 | growth up | 12%',
    ],
  },
  {
    says: '投资过5000万元的工业项目35个。',
    reports: ['投资过5000万元的工业项目 | level | 35个'],
  },
  {
    says: '获得市级以上表彰奖励36项，其中国家级3项、省级12项。',
    reports: [
      '市级以上表彰奖励 | level | 36项',
      '国家级表彰奖励 | level | 3项',
      '省级表彰奖励 | level | 12项',
    ],
  },
  {
    says: '户均增收260元。',
    reports: ['户均增收 | level | 260元'],
  },
  {
    says: '全市共排查安全隐患1.2万处，整改1.18万处，整改率98.3%，立案查处156起。',
    reports: [
      '安全隐患 | level | 1.2万处',
      '整改安全隐患 | level | 1.18万处',
      '安全隐患整改率 | ratio | 98.3%',
      '查处安全隐患 | level | 156起',
    ],
  },
  {
    says: '平均办理时限压缩至3.2个工作日，承诺时限压缩率达85.6%。',
    reports: ['平均办理时限 | level | 3.2个工作日', '承诺时限压缩率 | ratio | 85.6%'],
  },
  {
    says: '招商引资合同利用外资2.3亿美元，实际利用外资1.1亿美元，出口创汇4600万美元，同比分别增长15%、22%、18%。',
    reports: [
      '招商引资合同利用外资 | level | 2.3亿美元',
      '实际利用外资 | level | 1.1亿美元',
      '出口创汇 | level | 4600万美元',
      '招商引资合同利用外资 | growth up | 15%',
      '实际利用外资 | growth up | 22%',
      '出口创汇 | growth up | 18%',
    ],
  },
  {
    says: '新开工5000万元以上项目26个、总投资88亿元，已完成投资31亿元，占年计划的70%。',
    reports: [
      '5000万元以上项目 | level | 26个',
      '5000万元以上项目总投资 | level | 88亿元',
      '5000万元以上项目完成投资 | level | 31亿元',
      '5000万元以上项目完成投资 | ratio | 70%',
    ],
  },
  {
    says: '市人大代表建议、政协提案办结率均达100%，满意率分别为98.6%、99.1%。',
    reports: [
      '市人大代表建议办结率 | ratio | 100%',
      '政协提案办结率 | ratio | 100%',
      '市人大代表建议满意率 | ratio | 98.6%',
      '政协提案满意率 | ratio | 99.1%',
    ],
  },
  {
    says: '带动创业1.2万人。',
    reports: ['带动创业 | level | 1.2万人'],
  },
]

export const promisedByCounties: TargetExample[] = [
  {
    says: '即地区生产总值、财政一般预算收入分别达到200亿元、12亿元。',
    promises: ['地区生产总值 | level | 200亿元 | expected', '财政一般预算收入 | level | 12亿元 | expected'],
  },
  {
    says: '新修通村油路180公里。',
    promises: ['通村油路 | level | 180公里 | expected'],
  },
  {
    says: '新开工亿元以上项目120个，竣工90个。',
    promises: ['亿元以上项目 | level | 120个 | expected', '竣工亿元以上项目 | level | 90个 | expected'],
  },
  {
    says: '加快推进总投资126亿元的新材料、轮胎等18个重点项目，确保完成投资60亿元。',
    promises: ['重点项目完成投资 | level | 60亿元 | ensure'],
  },
  {
    says: '新建续建安置房1.6万套，基本建成8000套。',
    promises: ['安置房 | level | 1.6万套 | expected', '安置房 | level | 8000套 | expected'],
  },
]
