/** Forms that the annotated reports do not have: plainer years, counties, and enumerations of other provinces. Places are invented. */
import type { OutcomeExample } from './outcome.examples.js'
import type { TargetExample } from './target.examples.js'

export const reportedUnlike: OutcomeExample[] = [
  {
    says: '全市生产总值完成856亿元，按可比价格计算增长12.3%。',
    reports: ['生产总值 | level | 856亿元', '生产总值 | growth up | 12.3%'],
  },
  {
    says: '农民人均纯收入达到5236元，净增612元，增长13.2%。',
    reports: [
      '农民人均纯收入 | level | 5236元',
      '净增农民人均纯收入 | level | 612元',
      '农民人均纯收入 | growth up | 13.2%',
    ],
  },
  {
    says: '万元GDP能耗下降4.2%，化学需氧量、二氧化硫排放量分别削减3.1%和5.6%。',
    reports: [
      '万元GDP能耗 | growth down | 4.2%',
      '化学需氧量排放量 | growth down | 3.1%',
      '二氧化硫排放量 | growth down | 5.6%',
    ],
  },
  { says: '新农保参保人数突破120万人。', reports: ['新农保参保人数 | level | gt 120万人'] },
  {
    says: '全社会固定资产投资2160亿元，年均增长22.3%，是上个五年的3.2倍。',
    reports: [
      '全社会固定资产投资 | level | 2160亿元',
      '全社会固定资产投资 | growth up | 22.3%',
      '全社会固定资产投资 | multiple up | 3.2倍',
    ],
  },
  { says: '财政八项支出增长11.2%。', reports: ['财政八项支出 | growth up | 11.2%'] },
  {
    says: '县域经济综合实力跃居全国百强县第86位，较上年前移7位。',
    reports: ['县域经济综合实力 | rank | 86位', '县域经济综合实力 | change up | 7位'],
  },
  {
    says: '夏粮、秋粮分别增产3.2%、4.1%，粮食总产突破百亿斤大关、达102.3亿斤。',
    reports: ['夏粮 | growth up | 3.2%', '秋粮 | growth up | 4.1%', '粮食总产 | level | 102.3亿斤'],
  },
  {
    says: '出让矿业权58个、收益29亿元。',
    reports: ['矿业权 | level | 58个', '矿业权收益 | level | 29亿元'],
  },
  {
    says: '入境游客数量和花费分别增长47.8%、52.3%。',
    reports: ['入境游客数量 | growth up | 47.8%', '入境游客花费 | growth up | 52.3%'],
  },
  {
    says: '化工、有色行业增加值增速均超过30%。',
    reports: ['化工增加值增速 | growth up | gt 30%', '有色行业增加值增速 | growth up | gt 30%'],
  },
  {
    says: '民营企业、外资企业出口分别占全省的50.6%、41.9%。',
    reports: ['民营企业出口 | ratio | 50.6%', '外资企业出口 | ratio | 41.9%'],
  },
  {
    says: '国家高新技术企业、独角兽企业数量均居全国各城市首位。',
    reports: ['国家高新技术企业数量 | rank | 1位', '独角兽企业数量 | rank | 1位'],
  },
  {
    says: '青川机场旅客吞吐量再次破亿、入境游客大幅增长18.8%。',
    reports: ['入境游客 | growth up | 18.8%'],
  },
  {
    says: '13个创新药获批上市、居全国第一。',
    reports: ['创新药 | level | 13个', '创新药 | rank | 1位'],
  },
  { says: '新增风电、光伏等新能源装机477万千瓦。', reports: ['新增新能源装机 | level | 477万千瓦'] },
  {
    says: '支持科技创新和制造业发展、减税降费及退税超15亿元。',
    reports: ['减税降费及退税 | level | gt 15亿元'],
  },
  { says: '10家企业进入国产大飞机供应链体系。', reports: ['企业进入国产大飞机供应链体系 | level | 10家'] },
  {
    says: '基础设施、公共服务等领域320个共建重点项目完成投资53亿元。',
    reports: ['共建重点项目完成投资 | level | 53亿元'],
  },
  {
    says: '投入财政帮扶资金33.9亿元、实施帮扶项目781个。',
    reports: ['财政帮扶资金 | level | 33.9亿元', '帮扶项目 | level | 781个'],
  },
  {
    says: '制定“十五五”期间重大项目清单，项目建设资金增长61%。',
    reports: ['项目建设资金 | growth up | 61%'],
  },
  {
    says: '发放社会救助资金11.7亿元、惠及310万人。',
    reports: ['社会救助资金 | level | 11.7亿元', '社会救助资金惠及 | level | 310万人'],
  },
  {
    says: '全省生产总值连续跨越7千亿、8千亿两个大台阶，年均增长5.9%。',
    reports: ['生产总值 | growth up | 5.9%'],
  },
  {
    says: '地区生产总值连续迈上4个千亿元台阶、达1.2万亿元、年均增长5.7%。',
    reports: ['地区生产总值 | level | 1.2万亿元', '地区生产总值 | growth up | 5.7%'],
  },
  {
    says: '新增稀土新材料、通用飞机2个国家先进制造业集群、总数达3个。',
    reports: ['国家先进制造业集群总数 | level | 3个'],
  },
  {
    says: '刑事治安、涉诈、涉毒警情分别下降17.7%、17.4%、68%。',
    reports: [
      '刑事治安警情 | growth down | 17.7%',
      '涉诈警情 | growth down | 17.4%',
      '涉毒警情 | growth down | 68%',
    ],
  },
  {
    says: '城市建成区绿化覆盖率、绿地率分别达46.8%、43.4%。',
    reports: ['城市建成区绿化覆盖率 | ratio | 46.8%', '城市建成区绿地率 | ratio | 43.4%'],
  },
  { says: '两批21个重点事项落地见效。', reports: ['重点事项 | level | 21个'] },
  { says: '新增识别纳入监测对象119户。', reports: ['监测对象 | level | 119户'] },
  { says: '营商环境评价8个一级指标、28个二级指标达到先进水平，持续抓好省委确定的14项改革。', reports: [] },
  { says: '新建10—60兆电子伏质子加速器，开工项目比例达到1∶3.4。', reports: [] },
]

export const promisedUnlike: TargetExample[] = [
  {
    says: '围绕电子、汽车等领域培育单项冠军企业10家。',
    promises: ['单项冠军企业 | level | 10家 | expected'],
  },
  {
    says: '为超2000名视力、听力、肢体等残疾儿童免费提供康复服务，为1万名困境、留守儿童进行心理评估。',
    promises: [
      '视力、听力、肢体等残疾儿童康复服务 | level | gt 2000名 | expected',
      '困境、留守儿童 | level | 1万名 | expected',
    ],
  },
  {
    says: '为100所海拔1500米以上农村学校建设供暖设施。',
    promises: ['海拔1500米以上农村学校 | level | 100所 | expected'],
  },
  {
    says: '生猪、家禽年出栏量分别稳定在390万头、1.5亿只以上。',
    promises: [
      '生猪年出栏量 | level | gte 390万头 | expected',
      '家禽年出栏量 | level | gte 1.5亿只 | expected',
    ],
  },
  { says: '用好两个市场、两种资源，牢固树立五种意识。', promises: [] },
  {
    says: '单位生产总值能耗和二氧化碳排放分别下降3%、3.5%。',
    promises: [
      '单位生产总值能耗 | growth down | 3% | expected',
      '单位生产总值二氧化碳排放 | growth down | 3.5% | expected',
    ],
  },
  {
    says: '安排风电光伏装机规模3000万千瓦、并网2000万千瓦。',
    promises: [
      '风电光伏装机规模 | level | 3000万千瓦 | expected',
      '风电光伏装机并网 | level | 2000万千瓦 | expected',
    ],
  },
  {
    says: '持续推进已批建的3家省实验室建设，再新组建3家以上省实验室。',
    promises: ['省实验室 | level | gte 3家 | expected'],
  },
]
