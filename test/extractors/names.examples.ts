/** What names a thing: the noun with what happens to it, without place and circumstance. Places are invented. */
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
    says: '商品住宅成交量在第三、第四季度实现增长。',
    reports: [],
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
    says: '园区贡献了全省61.6%的规模工业增加值和30%左右的税收。',
    reports: ['园区规模工业增加值占全省比重 | ratio | 61.6%', '税收占全省比重 | ratio | approx 30%'],
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
    says: '宽带网络覆盖所有城区、镇区和83%以上行政村。',
    reports: ['宽带网络覆盖行政村 | ratio | gte 83%'],
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
    says: '认定高层次人才8063名、认定人才5.4万名。',
    reports: ['高层次人才 | level | 8063名', '认定人才 | level | 5.4万名'],
  },
  {
    says: '新就业群体近30万人。',
    reports: ['新就业群体 | level | approx 30万人'],
  },
  {
    says: '互市贸易、跨境人民币结算量连续多年稳居西部第一。',
    reports: ['互市贸易 | rank | 1位', '跨境人民币结算量 | rank | 1位'],
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
    says: '全省104种主要产品中，化肥产量增长5.1%。',
    reports: ['化肥产量 | growth up | 5.1%'],
  },
  {
    says: '6所高校、18个学科入选“双一流”建设名单。',
    reports: ['高校入选“双一流”建设名单 | level | 6所', '学科入选“双一流”建设名单 | level | 18个'],
  },
  {
    says: '9个设区市和2个县被命名为全国双拥模范城。',
    reports: ['设区市被命名为全国双拥模范城 | level | 9个', '县被命名为全国双拥模范城 | level | 2个'],
  },
  {
    says: '社会消费品零售总额达8640亿元。',
    reports: ['社会消费品零售总额 | level | 8640亿元'],
  },
  {
    says: '全国文明城市、国家历史文化名城分别增至7座、4座。',
    reports: ['全国文明城市 | level | 7座', '国家历史文化名城 | level | 4座'],
  },
  {
    says: '经济总量连续迈上4万亿、5万亿两个台阶。',
    reports: [],
  },
  {
    says: '山区生物多样性调查发现新物种3种。',
    reports: ['新物种 | level | 3种'],
  },
  {
    says: '103个国考断面优良率和85个水功能区达标率均为100%。',
    reports: ['国考断面优良率 | ratio | 100%', '水功能区达标率 | ratio | 100%'],
  },
  {
    says: '景区接待游客、经营收入均保持9%以上增长。',
    reports: ['景区接待游客 | growth up | gte 9%', '经营收入 | growth up | gte 9%'],
  },
  {
    says: '规上工业增加值增长5%，快于2023年1.4个百分点。',
    reports: ['规上工业增加值 | growth up | 5%', '规上工业增加值 | change up | 1.4个百分点'],
  },
  {
    says: '综合算力指数全国排名第九。',
    reports: ['综合算力指数 | rank | 9位'],
  },
  {
    says: '粮食最高年产84亿斤、居全国第6位。',
    reports: ['粮食最高年产 | level | 84亿斤', '粮食最高年产 | rank | 6位'],
  },
  {
    says: '城乡居民基础养老金调增9.6%。',
    reports: ['城乡居民基础养老金 | growth up | 9.6%'],
  },
  {
    says: '设区市全部退出全国160个重点城市空气质量“后十位”。',
    reports: [],
  },
  {
    says: '碳排放配额累计成交量、成交额均居全国首位。',
    reports: ['碳排放配额累计成交量 | rank | 1位', '碳排放配额累计成交额 | rank | 1位'],
  },
  {
    says: '金融机构本外币存、贷款余额分别突破6千亿元、5千亿元。',
    reports: ['金融机构本外币存款余额 | level | gt 6千亿元', '金融机构本外币贷款余额 | level | gt 5千亿元'],
  },
  {
    says: '食糖产量连续13个榨季排全国第一。',
    reports: ['食糖产量 | rank | 1位'],
  },
  {
    says: '虽然全国百强县中我区有2个，但还有14个旗县经济总量不足百亿。',
    reports: ['全国百强县中我区 | level | 2个', '旗县经济总量不足百亿 | level | 14个'],
  },
  {
    says: '60名专家在我区开展服务，我区38亿元绿色农畜产品进首都。',
    reports: ['专家 | level | 60名', '绿色农畜产品进首都 | level | 38亿元'],
  },
  {
    says: '攻克110项关键核心技术，杭州连续3年稳居自然指数城市全国第二。',
    reports: ['关键核心技术 | level | 110项', '自然指数城市 | rank | 2位'],
  },
  {
    says: '特殊教育学校覆盖所有20万人口以上的县。',
    reports: [],
  },
  {
    says: '47个项目得到国债资金支持。',
    reports: ['项目得到国债资金支持 | level | 47个'],
  },
  {
    says: '12个乡镇全部建成便民服务中心。',
    reports: ['乡镇建成便民服务中心 | level | 12个'],
  },
  {
    says: '走访企业1200家次，发展设施农业2.6万亩。',
    reports: ['走访企业 | level | 1200家次', '设施农业 | level | 2.6万亩'],
  },
  {
    says: '全县118个村集体经济收入均达10万元以上，其中50万元以上的32个。',
    reports: ['村集体经济收入 | level | 118个', '50万元以上 | level | 32个'],
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
  {
    says: '吸纳24万省外脱贫劳动力在省内稳定就业。',
    promises: ['省外脱贫劳动力在省内稳定就业 | level | 24万 | expected'],
  },
  {
    says: '提高残疾人两项补贴标准。',
    promises: [],
  },
  {
    says: '“两癌”患病妇女给予每人8000元救助。',
    promises: ['“两癌”患病妇女 | level | 8000元 | expected'],
  },
  {
    says: '提升发展6个省级集群。',
    promises: ['省级集群 | level | 6个 | expected'],
  },
  {
    says: '用好西部地区企业所得税减按15%征收政策。',
    promises: [],
  },
  {
    says: '招引亿元以上项目30个以上，实际到位资金45亿元。',
    promises: ['亿元以上项目 | level | gte 30个 | expected', '实际到位资金 | level | 45亿元 | expected'],
  },
  {
    says: '新开发土地800亩。',
    promises: ['土地 | level | 800亩 | expected'],
  },
]
