/** What names a thing: what happens to it, who does it, and what an earlier clause must not lend. Places are invented. */
import type { OutcomeExample } from './outcome.examples.js'
import type { TargetExample } from './target.examples.js'

export const reportedByName: OutcomeExample[] = [
  {
    says: '12个项目获国家优质工程奖，9个重大事项纳入流域振兴规划。',
    reports: ['项目获国家优质工程奖 | level | 12个', '重大事项纳入流域振兴规划 | level | 9个'],
  },
  {
    says: '青川高新区、白石经开区等3家园区入选全国绿色园区名单。',
    reports: ['园区入选全国绿色园区名单 | level | 3家'],
  },
  {
    says: '话剧《山河》等2部作品获全国优秀作品奖。',
    reports: ['作品获全国优秀作品奖 | level | 2部'],
  },
  {
    says: '白石自贸试验区2项创新成果入选全国最佳实践案例。',
    reports: ['白石自贸试验区创新成果入选全国最佳实践案例 | level | 2项'],
  },
  {
    says: '青川学院白石校区等5所高校实现招生。',
    reports: ['高校招生 | level | 5所'],
  },
  {
    says: '42个县市区开展县域医共体建设。',
    reports: ['县市区开展县域医共体建设 | level | 42个'],
  },
  {
    says: '近3万各民族家庭参与“家庭读书月”活动。',
    reports: ['各民族家庭参与“家庭读书月”活动 | level | approx 3万'],
  },
  {
    says: '6万余名青少年赴省城等地参加“山河行”参观活动。',
    reports: ['青少年参加“山河行”参观活动 | level | gt 6万名'],
  },
  {
    says: '2.3万户小微企业获得首贷31亿元。',
    reports: ['小微企业获得首贷 | level | 2.3万户', '首贷 | level | 31亿元'],
  },
  {
    says: '建成3个国家级、5个自治区级区域医疗中心。',
    reports: ['国家级区域医疗中心 | level | 3个', '自治区级区域医疗中心 | level | 5个'],
  },
  {
    says: '博士硕士学位授予单位均新增2家。',
    reports: ['博士学位授予单位 | level | 2家', '硕士学位授予单位 | level | 2家'],
  },
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
    says: '商品住宅成交量在第三、第四季度实现增长。',
    reports: [],
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
    says: '白石全球创新中心城市建设新增研发机构78家。',
    reports: ['新增研发机构 | level | 78家'],
  },
  {
    says: '云溪港经济特区入园企业达35家。',
    reports: ['入园企业 | level | 35家'],
  },
  {
    says: '12个项目获国家优质工程奖，其中1项获特等奖。',
    reports: ['项目获国家优质工程奖 | level | 12个', '项目获特等奖 | level | 1项'],
  },
  {
    says: '园区贡献了全省61.6%的规模工业增加值和30%左右的税收。',
    reports: ['园区规模工业增加值占全省比重 | ratio | 61.6%', '税收占全省比重 | ratio | approx 30%'],
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
    says: '“一表通”改革试点县实现业务表单数量压减52.4%。',
    reports: ['业务表单数量 | growth down | 52.4%'],
  },
  {
    says: '重复定位精度0.5微米以下的数控机床成功研制。',
    reports: [],
  },
  {
    says: '粮食增产9.8亿斤，增量占全国8.7%、居全国第一。',
    reports: ['粮食 | change up | 9.8亿斤', '粮食增量占全国 | ratio | 8.7%', '粮食增量占全国 | rank | 1位'],
  },
  {
    says: '宽带网络覆盖所有城区、镇区和83%以上行政村。',
    reports: ['宽带网络覆盖行政村 | ratio | gte 83%'],
  },
  {
    says: '落实以旧换新补贴资金4.3亿元、带动消费31亿元。',
    reports: ['以旧换新补贴资金 | level | 4.3亿元', '以旧换新带动消费 | level | 31亿元'],
  },
  {
    says: '省属企业投资93亿元18个重点项目。',
    reports: ['省属企业投资 | level | 93亿元', '省属企业投资重点项目 | level | 18个'],
  },
  {
    says: '白石200万吨煤制油和青川20亿立方米/年煤制气项目开工建设。',
    reports: [],
  },
  {
    says: '每万人发明专利拥有量突破12件，6项成果获国家科学技术奖。',
    reports: ['每万人发明专利拥有量 | level | gt 12件', '成果获国家科学技术奖 | level | 6项'],
  },
  {
    says: '出台首发经济、会展经济等方面19项促消费政策。',
    reports: ['促消费政策 | level | 19项'],
  },
  {
    says: '96个重大项目完成投资140亿元、投资完成率119.6%。',
    reports: ['重大项目完成投资 | level | 140亿元', '重大项目投资完成率 | ratio | 119.6%'],
  },
  {
    says: '认定高层次人才8063名、认定人才5.4万名。',
    reports: ['高层次人才 | level | 8063名', '认定人才 | level | 5.4万名'],
  },
  {
    says: '新就业群体近30万人。',
    reports: ['新就业群体 | level | approx 30万人'],
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
    says: '互市贸易、跨境人民币结算量连续多年稳居西部第一。',
    reports: ['互市贸易 | rank | 1位', '跨境人民币结算量 | rank | 1位'],
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
    says: '国家科学技术奖获评2个一等奖、3个二等奖。',
    reports: ['国家科学技术奖一等奖 | level | 2个', '国家科学技术奖二等奖 | level | 3个'],
  },
  {
    says: '白石省冬运会连续四届保持金牌、奖牌总数第一名。',
    reports: ['白石省冬运会金牌数 | rank | 1位', '奖牌总数 | rank | 1位'],
  },
  {
    says: '30户及以上自然村千兆光纤和5G网络通达率分别达99%和91.5%。',
    reports: ['30户及以上自然村千兆光纤通达率 | ratio | 99%', '5G网络通达率 | ratio | 91.5%'],
  },
  {
    says: '历史遗留问题解决率达98.3%，惠及群众2.7万户。',
    reports: ['历史遗留问题解决率 | ratio | 98.3%', '历史遗留问题解决惠及群众 | level | 2.7万户'],
  },
  {
    says: '全省104种主要产品中，化肥产量增长5.1%。',
    reports: ['化肥产量 | growth up | 5.1%'],
  },
]

export const promisedByName: TargetExample[] = [
  {
    says: '新增建设和改造提升高标准农田80万亩。',
    promises: ['高标准农田 | level | 80万亩 | expected'],
  },
  {
    says: '城乡低保标准提高到不低于760元/月和490元/月。',
    promises: [
      '城市低保标准 | level | gte 760元/月 | expected',
      '农村低保标准 | level | gte 490元/月 | expected',
    ],
  },
  {
    says: '建议“十五五”时期地区生产总值增速目标设定为年均增长5%—6%。',
    promises: ['地区生产总值增速 | growth up | range 5–6% | expected'],
  },
  {
    says: '新增专业布点数50%以上服务于重点产业紧缺岗位。',
    promises: ['新增专业布点数服务于重点产业紧缺岗位 | ratio | gte 50% | expected'],
  },
  {
    says: '城市建成区40%以上面积达到海绵城市建设标准。',
    promises: ['城市建成区达到海绵城市建设标准面积 | ratio | gte 40% | expected'],
  },
  {
    says: '农村自来水普及率达到93%、卫生厕所普及率85%左右。',
    promises: [
      '农村自来水普及率 | ratio | 93% | expected',
      '农村卫生厕所普及率 | ratio | approx 85% | expected',
    ],
  },
  {
    says: '建立年综合能耗3000吨标准煤及以上重点用能单位档案。',
    promises: [],
  },
  {
    says: '推动县中托管帮扶从5个县（市）扩大到17个县（市）。',
    promises: ['县中托管帮扶县（市） | level | 17个 | expected'],
  },
  {
    says: '推广新奇特优品种18万亩以上。',
    promises: ['新奇特优品种 | level | gte 18万亩 | expected'],
  },
  {
    says: '突出抓好“开工一批、竣工一批、储备一批”三个一批“百大项目”。',
    promises: [],
  },
  {
    says: '助力企业在国内国际两个市场顺畅切换。',
    promises: [],
  },
]
