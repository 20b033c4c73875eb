/** Words that members of a row share, sizes that claim nothing, and names that look like verbs or figures. Places are invented. */
import type { OutcomeExample } from './outcome.examples.js'
import type { TargetExample } from './target.examples.js'

export const reportedInRows: OutcomeExample[] = [
  {
    says: '推广保护性耕作20万亩，抢救性救助残疾儿童80人。',
    reports: ['保护性耕作 | level | 20万亩', '抢救性救助残疾儿童 | level | 80人'],
  },
  {
    says: '新一轮区县帮扶协作投入帮扶资金1.9亿元。',
    reports: ['新一轮区县帮扶协作投入帮扶资金 | level | 1.9亿元'],
  },
  {
    says: '白石钢铁在“行业500强”排名由369位上升到235位。',
    reports: ['白石钢铁在“行业500强”排名 | rank | 235位'],
  },
  {
    says: '城市、县城建成区面积分别提高8.3%、5%。',
    reports: ['城市建成区面积 | growth up | 8.3%', '县城建成区面积 | growth up | 5%'],
  },
  {
    says: '城乡特困人员基本生活标准分别提高30.7%、20.9%。',
    reports: ['城镇特困人员基本生活标准 | growth up | 30.7%', '农村特困人员基本生活标准 | growth up | 20.9%'],
  },
  {
    says: '新材料、生物医药产业产值分别增长19.6%、8.5%。',
    reports: ['新材料产业产值 | growth up | 19.6%', '生物医药产业产值 | growth up | 8.5%'],
  },
  {
    says: '民营经济和普惠小微贷款余额分别增长12.7%、25.4%。',
    reports: ['民营经济贷款余额 | growth up | 12.7%', '普惠小微贷款余额 | growth up | 25.4%'],
  },
  {
    says: '“保交楼”“保交房”交付率分别达100%和88.2%。',
    reports: ['“保交楼”交付率 | ratio | 100%', '“保交房”交付率 | ratio | 88.2%'],
  },
  {
    says: '金融机构本外币存贷款余额分别达3870亿元、2990亿元。',
    reports: ['金融机构本外币存款余额 | level | 3870亿元', '金融机构本外币贷款余额 | level | 2990亿元'],
  },
  {
    says: '大同、海口地铁日客运量分别达140万、130万人次。',
    reports: ['大同地铁日客运量 | level | 140万人次', '海口地铁日客运量 | level | 130万人次'],
  },
  {
    says: '累计推动农房风貌提升2.4万户。',
    reports: ['农房风貌提升 | level | 2.4万户'],
  },
  {
    says: '质量工作考核连续10次获评A级。',
    reports: [],
  },
  {
    says: '成功应对22轮强降水和“海葵”等15个台风。',
    reports: ['强降水 | level | 22轮', '“海葵”等台风 | level | 15个'],
  },
  {
    says: '全省50户以上农村连片村寨全面改造。',
    reports: [],
  },
  {
    says: '5个县级城市新获评全国文明城市。',
    reports: ['县级城市新获评全国文明城市 | level | 5个'],
  },
  {
    says: '白石、云溪等国家骨干冷链物流基地和16个区域物流枢纽加快建设。',
    reports: ['区域物流枢纽 | level | 16个'],
  },
  {
    says: '文化及相关产业增加值增长8%。',
    reports: ['文化及相关产业增加值 | growth up | 8%'],
  },
  {
    says: '社会物流总费用与地区生产总值的比率下降至13.8%。',
    reports: ['社会物流总费用与地区生产总值的比率 | ratio | 13.8%'],
  },
  {
    says: '理工类本专科招生专业占比提升至48%以上。',
    reports: ['理工类本专科招生专业占比 | ratio | gte 48%'],
  },
  {
    says: '农村居民人均可支配收入增长6.7%，增速比城镇居民高2.4个百分点。',
    reports: [
      '农村居民人均可支配收入 | growth up | 6.7%',
      '农村居民人均可支配收入增速 | change up | 2.4个百分点',
    ],
  },
  {
    says: '新增地铁运营里程43公里、总里程达到179公里。',
    reports: ['新增地铁运营里程 | level | 43公里', '地铁运营总里程 | level | 179公里'],
  },
  {
    says: '新产业、新产品对工业增长贡献超50%，近岸海域水质优良比例99%。',
    reports: ['新产业、新产品对工业增长贡献 | ratio | gt 50%', '近岸海域水质优良比例 | ratio | 99%'],
  },
  {
    says: '实施“百村示范”工程项目258个、完工246个。',
    reports: ['“百村示范”工程项目 | level | 258个', '“百村示范”工程项目完工 | level | 246个'],
  },
  {
    says: '88个园区整合优化为20个。',
    reports: ['园区整合 | level | 20个'],
  },
  {
    says: '一般公共预算收支累计分别突破900亿元、3000亿元。',
    reports: ['一般公共预算收入 | level | gt 900亿元', '一般公共预算支出 | level | gt 3000亿元'],
  },
  {
    says: '全部工业增加值超800亿元。',
    reports: ['全部工业增加值 | level | gt 800亿元'],
  },
  {
    says: '常住人口城镇化率五年提高3.89个百分点。',
    reports: ['常住人口城镇化率 | change up | 3.89个百分点'],
  },
  {
    says: '新能源装机在全国率先破亿、达到1.35亿千瓦。',
    reports: ['新能源装机 | level | 1.35亿千瓦'],
  },
  {
    says: '特色农业等7条重点产业链产值突破700亿元。',
    reports: ['特色农业等7条重点产业链产值 | level | gt 700亿元'],
  },
  {
    says: '油菜籽等14种农产品产量居全国第1位。',
    reports: ['油菜籽等14种农产品产量 | rank | 1位'],
  },
  {
    says: '接待游客2730万人次、实现收入414亿元，增长18.6%和23.4%。',
    reports: [
      '接待游客 | level | 2730万人次',
      '接待游客收入 | level | 414亿元',
      '接待游客 | growth up | 18.6%',
      '接待游客收入 | growth up | 23.4%',
    ],
  },
  {
    says: '刑事、治安案件分别下降6.6%、3.6%。',
    reports: ['刑事案件 | growth down | 6.6%', '治安案件 | growth down | 3.6%'],
  },
  {
    says: '服务业支撑作用更加明显，增加值跨上300亿元。',
    reports: ['服务业增加值 | level | gt 300亿元'],
  },
  {
    says: '经济总量超百亿元的县域达12个。',
    reports: ['经济总量超百亿元的县域 | level | 12个'],
  },
  {
    says: '铁路运营里程新增170公里、突破700公里。',
    reports: ['铁路运营里程新增 | level | 170公里', '铁路运营里程 | level | gt 700公里'],
  },
  {
    says: '惠及30万人的引水入城工程启动建设。',
    reports: [],
  },
  {
    says: '增发国债项目完成投资62.3亿元。',
    reports: ['增发国债项目完成投资 | level | 62.3亿元'],
  },
  {
    says: '经营主体持续壮大。总量接近80万户。',
    reports: ['经营主体总量 | level | approx 80万户'],
  },
  {
    says: '经营主体稳中培优。总量达146万户，新登记14万户、其中企业5.7万家。',
    reports: [
      '经营主体总量 | level | 146万户',
      '新登记经营主体 | level | 14万户',
      '新登记企业 | level | 5.7万家',
    ],
  },
  {
    says: '出让矿业权75宗、成交价61.6亿元。',
    reports: ['矿业权 | level | 75宗', '矿业权成交价 | level | 61.6亿元'],
  },
  {
    says: '230个计划新开工项目9月底前全部开工。',
    reports: ['计划新开工项目 | level | 230个'],
  },
  {
    says: '15个承接产业转移主平台落地项目220个、总投资额72亿元。',
    reports: [
      '承接产业转移主平台落地项目 | level | 220个',
      '承接产业转移主平台落地项目总投资额 | level | 72亿元',
    ],
  },
  {
    says: '15个主平台新承接产业转移项目约70个。',
    reports: ['主平台新承接产业转移项目 | level | approx 70个'],
  },
  {
    says: '新增铁路运营里程639公里、其中高铁370公里。',
    reports: ['新增铁路运营里程 | level | 639公里', '新增高铁 | level | 370公里'],
  },
  {
    says: '累计支持近200家企业。',
    reports: ['支持企业 | level | approx 200家'],
  },
  {
    says: '200余家企业实施挥发性有机物治理。',
    reports: ['企业实施挥发性有机物治理 | level | gt 200家'],
  },
  {
    says: '17个项目全部开工。',
    reports: ['项目开工 | level | 17个'],
  },
  {
    says: '青川等11个市和白石、云溪被命名为双拥模范城。',
    reports: ['市 | level | 11个'],
  },
  {
    says: '建成过江通道4座、在建8座。',
    reports: ['过江通道 | level | 4座', '过江通道在建 | level | 8座'],
  },
]

export const promisedInRows: TargetExample[] = [
  {
    says: '推动青白高速扩容工程等14条高速公路项目和青云等4个在建铁路项目加快建设。',
    promises: ['高速公路项目 | level | 14条 | expected', '在建铁路项目 | level | 4个 | expected'],
  },
  {
    says: '推进白石新材料园等12个百亿元、70个30亿元以上项目建设。',
    promises: ['百亿元项目建设 | level | 12个 | expected', '30亿元以上项目建设 | level | 70个 | expected'],
  },
  {
    says: '培育1个400亿级、3个100亿级产业名镇。',
    promises: ['400亿级产业名镇 | level | 1个 | expected', '100亿级产业名镇 | level | 3个 | expected'],
  },
  {
    says: '新建8个国家级、36个省级临床重点专科。',
    promises: ['国家级临床重点专科 | level | 8个 | expected', '省级临床重点专科 | level | 36个 | expected'],
  },
  {
    says: '建成30个5人制或3人制篮球场。',
    promises: ['5人制或3人制篮球场 | level | 30个 | expected'],
  },
  {
    says: '组建总规模100亿元的新兴产业投资引导基金。',
    promises: ['新兴产业投资引导基金总规模 | level | 100亿元 | expected'],
  },
  {
    says: '散居和集中养育孤儿补贴标准提高到不低于1200元/月和1700元/月。',
    promises: [
      '散居孤儿补贴标准 | level | gte 1200元/月 | expected',
      '集中养育孤儿补贴标准 | level | gte 1700元/月 | expected',
    ],
  },
  {
    says: '改造提升超500个自然村的生活污水治理设施。',
    promises: ['自然村的生活污水治理设施 | level | gt 500个 | expected'],
  },
  {
    says: '共同建设260多万各族儿女的精神家园。',
    promises: [],
  },
  {
    says: '动员超8000名志愿者线上线下开展服务。',
    promises: ['志愿者 | level | gt 8000名 | expected'],
  },
  {
    says: '粮肉奶产量分别稳定在80亿斤、6亿斤、16亿斤以上。',
    promises: [
      '粮产量 | level | gte 80亿斤 | expected',
      '肉产量 | level | gte 6亿斤 | expected',
      '奶产量 | level | gte 16亿斤 | expected',
    ],
  },
  {
    says: '打造40个吸引力强、带动性好的乡村旅游点。',
    promises: ['乡村旅游点 | level | 40个 | expected'],
  },
  {
    says: '我区每年接待游客近300万人次。',
    promises: [],
  },
  {
    says: '在去年布局5个点位基础上新建6个充电站。',
    promises: ['充电站 | level | 6个 | expected'],
  },
]
