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
]
