/** Words that an earlier clause lends to a figure that has too few of its own. Places are invented. */
import type { OutcomeExample } from './outcome.examples.js'
import type { TargetExample } from './target.examples.js'

export const reportedWithLentWords: OutcomeExample[] = [
  {
    says: '普通高等学校达36所、累计招生27.6万人。',
    reports: ['普通高等学校 | level | 36所', '普通高等学校招生 | level | 27.6万人'],
  },
  {
    says: '持续推进“高效办成一件事”，办件量达12.6万件。',
    reports: ['“高效办成一件事”办件量 | level | 12.6万件'],
  },
  {
    says: '全省9个设区市生产总值都不同程度有所增加，共增加170亿元。',
    reports: ['设区市生产总值 | level | 9个', '设区市生产总值 | change up | 170亿元'],
  },
  {
    says: '用好用活增量政策，争取中央投资超300亿元。',
    reports: ['中央投资 | level | gt 300亿元'],
  },
  {
    says: '克服二季度涨价影响，实现三季度增长4.1%，四季度增长5.2%、高于全国0.3个百分点，全年增长4.5%、总量达1.2万亿元。',
    reports: [
      '三季度地区生产总值 | growth up | 4.1%',
      '四季度地区生产总值 | growth up | 5.2%',
      '四季度地区生产总值 | change up | 0.3个百分点',
      '地区生产总值 | growth up | 4.5%',
      '地区生产总值总量 | level | 1.2万亿元',
    ],
  },
  {
    says: '12个项目获国家优质工程奖，其中1项获特等奖。',
    reports: ['项目获国家优质工程奖 | level | 12个', '项目获特等奖 | level | 1项'],
  },
  {
    says: '出台贷款贴息政策，支持项目84个。',
    reports: ['贷款贴息政策支持项目 | level | 84个'],
  },
  {
    says: '新建高标准农田98万亩，粮食面积、总产、单产实现三增，总产162亿斤。',
    reports: ['高标准农田 | level | 98万亩', '粮食总产 | level | 162亿斤'],
  },
  {
    says: '粮食增产9.8亿斤，增量占全国8.7%、居全国第一。',
    reports: ['粮食 | change up | 9.8亿斤', '粮食增量占全国 | ratio | 8.7%', '粮食增量占全国 | rank | 1位'],
  },
  {
    says: '落实以旧换新补贴资金4.3亿元、带动消费31亿元。',
    reports: ['以旧换新补贴资金 | level | 4.3亿元', '以旧换新带动消费 | level | 31亿元'],
  },
  {
    says: '96个重大项目完成投资140亿元、投资完成率119.6%。',
    reports: ['重大项目完成投资 | level | 140亿元', '重大项目投资完成率 | ratio | 119.6%'],
  },
  {
    says: '信访总量件次、人次分别下降20.5%、16.6%。',
    reports: ['信访总量件次 | growth down | 20.5%', '信访总量人次 | growth down | 16.6%'],
  },
  {
    says: '货物进出口总额9500亿元、增长4.4%，贡献了全国4.1%的增量。',
    reports: [
      '货物进出口总额 | level | 9500亿元',
      '货物进出口总额 | growth up | 4.4%',
      '货物进出口总额增量占全国比重 | ratio | 4.1%',
    ],
  },
  {
    says: '重大项目开工290个、竣工137个。',
    reports: ['重大项目开工 | level | 290个', '重大项目竣工 | level | 137个'],
  },
  {
    says: '有色金属产业年产值超4千亿元，电力、机械产业超2千亿元。',
    reports: ['有色金属产业年产值 | level | gt 4千亿元', '电力、机械产业年产值 | level | gt 2千亿元'],
  },
  {
    says: '历史遗留问题解决率达98.3%，惠及群众2.7万户。',
    reports: ['历史遗留问题解决率 | ratio | 98.3%', '历史遗留问题解决惠及群众 | level | 2.7万户'],
  },
  {
    says: '新增就业39万人、稳定在全国1/10以上。',
    reports: ['新增就业 | level | 39万人', '新增就业占全国 | ratio | gte 10%'],
  },
  {
    says: '自由贸易账户上线运行，发生业务量350亿元。',
    reports: ['自由贸易账户业务量 | level | 350亿元'],
  },
  {
    says: '税收增长5%，一般公共预算收入增长4%，税占比达77%。',
    reports: [
      '税收 | growth up | 5%',
      '一般公共预算收入 | growth up | 4%',
      '一般公共预算收入税占比 | ratio | 77%',
    ],
  },
  {
    says: '新增电力装机102万千瓦、总装机近1400万千瓦。',
    reports: ['新增电力装机 | level | 102万千瓦', '电力总装机 | level | approx 1400万千瓦'],
  },
  {
    says: '实施新一轮农村公路提升行动，新（改）建600公里。',
    reports: ['农村公路 | level | 600公里'],
  },
  {
    says: '打好“保交房”攻坚战，交付1.7万套。',
    reports: ['“保交房” | level | 1.7万套'],
  },
  {
    says: '粮食生产实现二十连丰，总产量、商品量稳居全国第一。',
    reports: ['粮食生产总产量 | rank | 1位', '粮食生产商品量 | rank | 1位'],
  },
  {
    says: '“云岭办”总用户数近350万、月访问量100万人次以上。',
    reports: ['“云岭办”总用户数 | level | approx 350万', '“云岭办”月访问量 | level | gte 100万人次'],
  },
  {
    says: '新增高端装备、现代纺织、数字安防、生物医药等国家集群4个、总数达到8个。',
    reports: ['国家集群总数 | level | 8个'],
  },
  {
    says: '发放稳岗补贴230万元，惠及企业85家、职工3200人。',
    reports: [
      '稳岗补贴 | level | 230万元',
      '稳岗补贴惠及企业 | level | 85家',
      '稳岗补贴惠及职工 | level | 3200人',
    ],
  },
  {
    says: '空气优良天数达320天，优良率87.6%。',
    reports: ['空气优良天数 | level | 320天', '空气优良率 | ratio | 87.6%'],
  },
  {
    says: '侦破刑事案件120起，挽回经济损失160万元，破案率提升5.6个百分点。',
    reports: [
      '刑事案件 | level | 120起',
      '挽回经济损失 | level | 160万元',
      '刑事案件破案率 | change up | 5.6个百分点',
    ],
  },
  {
    says: '排查风险隐患3260处，整改率99.2%。',
    reports: ['风险隐患 | level | 3260处', '风险隐患整改率 | ratio | 99.2%'],
  },
  {
    says: '规上工业企业净增48家、总数达260家，实现营业收入增长9.2%、利润增长8.5%。',
    reports: [
      '规上工业企业净增 | level | 48家',
      '规上工业企业总数 | level | 260家',
      '规上工业企业营业收入 | growth up | 9.2%',
      '规上工业企业利润 | growth up | 8.5%',
    ],
  },
  {
    says: '全市贷款余额突破300亿元，新增32亿元，增速全省第二。',
    reports: ['贷款余额 | level | gt 300亿元', '新增贷款余额 | level | 32亿元', '贷款余额增速 | rank | 2位'],
  },
  {
    says: '新增国家级绿色工厂2家、省级5家，市级12家。',
    reports: [
      '新增国家级绿色工厂 | level | 2家',
      '省级绿色工厂 | level | 5家',
      '市级绿色工厂 | level | 12家',
    ],
  },
  {
    says: '生产安全事故起数和死亡人数实现“双下降”，分别下降12%、15%。',
    reports: ['生产安全事故起数 | growth down | 12%', '生产安全事故死亡人数 | growth down | 15%'],
  },
  {
    says: '粮食播种面积稳定在32万亩，总产达2.5亿斤，单产提高1.8%。',
    reports: ['粮食播种面积 | level | 32万亩', '粮食总产 | level | 2.5亿斤', '粮食单产 | growth up | 1.8%'],
  },
  {
    says: '带动3200户农户户均增收600元。',
    reports: ['带动农户 | level | 3200户', '户均增收 | level | 600元'],
  },
  {
    says: '建设公路56公里，改造国省道20公里。',
    reports: ['公路 | level | 56公里', '国省道 | level | 20公里'],
  },
  {
    says: '供销社系统实现销售额26亿元，利润860万元，同比分别增长16%和21%。',
    reports: [
      '供销社系统销售额 | level | 26亿元',
      '供销社系统利润 | level | 860万元',
      '供销社系统销售额 | growth up | 16%',
      '供销社系统利润 | growth up | 21%',
    ],
  },
  {
    says: '完成对接国际高标准经贸规则20余项试点任务。',
    reports: ['国际高标准经贸规则试点任务 | level | gt 20项'],
  },
  {
    says: '累计发布改革创新案例168项，其中62项得到国家层面认可、37项向全国推广。',
    reports: [
      '改革创新案例 | level | 168项',
      '改革创新案例得到国家层面认可 | level | 62项',
      '改革创新案例向全国推广 | level | 37项',
    ],
  },
  {
    says: '农业龙头企业达120家、实现销售收入60亿元。',
    reports: ['农业龙头企业 | level | 120家', '农业龙头企业销售收入 | level | 60亿元'],
  },
  {
    says: '引导120家企业参与村企共建。',
    reports: ['企业参与村企共建 | level | 120家'],
  },
  {
    says: '第一产业增加值增长4%、第二产业增长6%、第三产业增长7%。',
    reports: [
      '第一产业增加值 | growth up | 4%',
      '第二产业增加值 | growth up | 6%',
      '第三产业增加值 | growth up | 7%',
    ],
  },
  {
    says: '投资、消费、出口分别增长6%、5%、8%。',
    reports: ['投资 | growth up | 6%', '消费 | growth up | 5%', '出口 | growth up | 8%'],
  },
  {
    says: 'GDP增长4%，投资、消费增速分别快于全国3.4个、1.2个百分点。',
    reports: [
      'GDP | growth up | 4%',
      '投资增速 | change up | 3.4个百分点',
      '消费增速 | change up | 1.2个百分点',
    ],
  },
]

export const promisedWithLentWords: TargetExample[] = [
  {
    says: '农村自来水普及率达到93%、卫生厕所普及率85%左右。',
    promises: [
      '农村自来水普及率 | ratio | 93% | expected',
      '农村卫生厕所普及率 | ratio | approx 85% | expected',
    ],
  },
  {
    says: '深化中欧班列市场化运营改革，全年开行300列以上。',
    promises: ['中欧班列开行 | level | gte 300列 | expected'],
  },
  {
    says: '开展制造业企业智能化改造，推动400家企业提档升级、1000家企业实施改造。',
    promises: [
      '制造业企业智能化改造企业提档升级 | level | 400家 | expected',
      '制造业企业智能化改造企业实施改造 | level | 1000家 | expected',
    ],
  },
  {
    says: '全年实施亿元以上项目20个，完成投资40亿元，其中新开工8个、竣工6个。',
    promises: [
      '亿元以上项目 | level | 20个 | expected',
      '亿元以上项目完成投资 | level | 40亿元 | expected',
      '新开工亿元以上项目 | level | 8个 | expected',
      '竣工亿元以上项目 | level | 6个 | expected',
    ],
  },
  {
    says: '力争签约项目50个、总投资30亿元以上，履约率80%、开工率60%以上。',
    promises: [
      '签约项目 | level | 50个 | strive',
      '签约项目总投资 | level | gte 30亿元 | strive',
      '签约项目履约率 | ratio | 80% | strive',
      '签约项目开工率 | ratio | gte 60% | strive',
    ],
  },
  {
    says: '新改扩建学校16所，发展中药材5万亩、食用菌3000万棒。',
    promises: [
      '学校 | level | 16所 | expected',
      '中药材 | level | 5万亩 | expected',
      '食用菌 | level | 3000万棒 | expected',
    ],
  },
  {
    says: '深化职务成果权属改革，形成8个以上典型案例。',
    promises: ['职务成果权属改革典型案例 | level | gte 8个 | expected'],
  },
]
