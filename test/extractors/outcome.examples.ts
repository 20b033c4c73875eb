/** A sentence of a review, then what it reports, in order: thing, measure, figure. Places are invented. */
import type { Setting } from './claims/context.js'

export type OutcomeExample = { says: string; reports: string[]; setting?: Setting }

/** `up`, `down` and the operator stand only where they are not plain: `thing | measure | figure`. */
export const outcomes: Record<string, OutcomeExample[]> = {
  'level and growth in one clause': [
    {
      says: '全市地区生产总值达2280亿元、增长5.3%。',
      reports: ['地区生产总值 | level | 2280亿元', '地区生产总值 | growth up | 5.3%'],
    },
    {
      says: '一般公共预算收入完成13.8亿元,同比增长2.3%。',
      reports: ['一般公共预算收入 | level | 13.8亿元', '一般公共预算收入 | growth up | 2.3%'],
    },
  ],
  'rows of things with rows of figures': [
    {
      says: '服务贸易、数字贸易分别增长24.5%、14.5%。',
      reports: ['服务贸易 | growth up | 24.5%', '数字贸易 | growth up | 14.5%'],
    },
    {
      says: '城镇、农村居民人均可支配收入分别增长4.3%、5.7%。',
      reports: ['城镇居民人均可支配收入 | growth up | 4.3%', '农村居民人均可支配收入 | growth up | 5.7%'],
    },
    {
      says: '城乡居民人均可支配收入分别增长4.3%、6.1%。',
      reports: ['城镇居民人均可支配收入 | growth up | 4.3%', '农村居民人均可支配收入 | growth up | 6.1%'],
    },
    {
      says: '生产安全事故起数、死亡人数分别下降9.6%、10.4%。',
      reports: ['生产安全事故起数 | growth down | 9.6%', '生产安全事故死亡人数 | growth down | 10.4%'],
    },
    {
      says: '纺织、制鞋业产业规模分别达1.2万亿、8200亿元。',
      reports: ['纺织产业规模 | level | 1.2万亿元', '制鞋业产业规模 | level | 8200亿元'],
    },
    {
      says: '清理规范节庆、论坛，数量分别压减75%、95%。',
      reports: ['节庆数量 | growth down | 75%', '论坛数量 | growth down | 95%'],
    },
    {
      says: '饮用水水源水质达标率、危废安全处置率均为100%。',
      reports: ['饮用水水源水质达标率 | ratio | 100%', '危废安全处置率 | ratio | 100%'],
    },
    {
      says: '绿化覆盖率、绿地率分别达46.8%、43.4%，均居全省第2。',
      reports: [
        '绿化覆盖率 | ratio | 46.8%',
        '绿地率 | ratio | 43.4%',
        '绿化覆盖率 | rank | 2位',
        '绿地率 | rank | 2位',
      ],
    },
  ],
  'figures before the thing': [
    { says: '率先完成17个老旧小区改造。', reports: ['老旧小区改造 | level | 17个'] },
    {
      says: '建成8个乡镇医保所和247个村级医保服务站。',
      reports: ['乡镇医保所 | level | 8个', '村级医保服务站 | level | 247个'],
    },
    { says: '出台服务业高质量发展30条措施。', reports: ['服务业高质量发展措施 | level | 30条'] },
    { says: '育儿补贴惠及120余万婴幼儿。', reports: ['育儿补贴惠及婴幼儿 | level | gt 120万'] },
    { says: '8家博物馆晋级国家一级博物馆。', reports: ['博物馆晋级国家一级博物馆 | level | 8家'] },
    {
      says: '为35家企业解决资金2.91亿元。',
      reports: ['企业 | level | 35家', '解决资金 | level | 2.91亿元'],
    },
    { says: '新获批13个合作办学机构（项目）。', reports: ['合作办学机构（项目） | level | 13个'] },
    { says: '新（改）建农村公路6000公里。', reports: ['农村公路 | level | 6000公里'] },
    { says: '为80万重点群体提供就业帮扶。', reports: ['重点群体就业帮扶 | level | 80万'] },
    { says: '96.2%的养老机构开展医养结合。', reports: ['养老机构开展医养结合 | ratio | 96.2%'] },
    { says: '打造望江路、云溪路等10余条精品路。', reports: ['精品路 | level | gt 10条'] },
  ],
  'things left unsaid': [
    {
      says: '累计净增经营主体155万户、总量达474万户。',
      reports: ['净增经营主体 | level | 155万户', '经营主体总量 | level | 474万户'],
    },
    {
      says: '规上工业企业达到320家，净增28家。',
      reports: ['规上工业企业 | level | 320家', '净增规上工业企业 | level | 28家'],
    },
    {
      says: '粮食播种面积1570.5万亩、总产130亿斤。',
      reports: ['粮食播种面积 | level | 1570.5万亩', '粮食总产 | level | 130亿斤'],
    },
    {
      says: '建设839个海外仓、总面积1210万平方米。',
      reports: ['海外仓 | level | 839个', '海外仓总面积 | level | 1210万平方米'],
    },
    {
      says: '新增监测对象119户384人。',
      reports: ['新增监测对象 | level | 119户', '新增监测对象 | level | 384人'],
    },
    {
      says: '投资1800万元,完成17个老旧小区改造。',
      reports: ['老旧小区改造投资 | level | 1800万元', '老旧小区改造 | level | 17个'],
    },
    {
      says: '万亿产业、先进制造业集群从无到有，分别达2个、3个。',
      reports: ['万亿产业 | level | 2个', '先进制造业集群 | level | 3个'],
    },
  ],
  'earlier values, gaps and multiples': [
    { says: '地区生产总值从129.6亿元增加到181.8亿元。', reports: ['地区生产总值 | level | 181.8亿元'] },
    {
      says: '民间投资增长2.7%，高出全国平均水平9.1个百分点。',
      reports: ['民间投资 | growth up | 2.7%', '民间投资 | change up | 9.1个百分点'],
    },
    {
      says: '园区增加值、税收增速分别高于全省2.2个、3.7个百分点。',
      reports: ['园区增加值 | change up | 2.2个百分点', '税收增速 | change up | 3.7个百分点'],
    },
    { says: '一般公共预算收入基本实现翻番。', reports: ['一般公共预算收入 | multiple up | approx 2倍'] },
    { says: '跨境电商交易额增长2倍。', reports: ['跨境电商交易额 | multiple up | 2倍'] },
    { says: '新能源汽车产量占全国1/4。', reports: ['新能源汽车产量占全国 | ratio | 25%'] },
    { says: '城乡居民收入比缩小至2.1：1。', reports: ['城乡居民收入比 | ratio | 2.1：1'] },
    {
      says: '固定资产投资完成246.79亿元，完成年度计划82.3%，同比增长15.3%。',
      reports: [
        '固定资产投资 | level | 246.79亿元',
        '固定资产投资 | ratio | 82.3%',
        '固定资产投资 | growth up | 15.3%',
      ],
    },
    {
      says: '一般公共预算收入13.8亿元，为预算的102%。',
      reports: ['一般公共预算收入 | level | 13.8亿元', '一般公共预算收入 | ratio | 102%'],
    },
    {
      says: '城镇新增就业、发放创业贷款分别完成年计划的118.2%、248%。',
      reports: ['城镇新增就业 | ratio | 118.2%', '发放创业贷款 | ratio | 248%'],
    },
    { says: '交通指数从6.32下降到6.08。', reports: ['交通指数 | level | 6.08'] },
    { says: '粮食总产量再上新台阶，突破1600亿斤。', reports: ['粮食总产量 | level | gt 1600亿斤'] },
    { says: '优良天数增加51天。', reports: ['优良天数 | change up | 51天'] },
  ],
  ranks: [
    {
      says: '重点工作综合考评位居云岭第二、六县市第一。',
      reports: ['重点工作综合考评 | rank | 2位', '重点工作综合考评 | rank | 1位'],
    },
    {
      says: '地区生产总值增速、居民收入增速全市第一。',
      reports: ['地区生产总值增速 | rank | 1位', '居民收入增速 | rank | 1位'],
    },
    {
      says: '地区生产总值增长5.5%，总量和增速均居全省第5位。',
      reports: [
        '地区生产总值 | growth up | 5.5%',
        '地区生产总值总量 | rank | 5位',
        '地区生产总值增速 | rank | 5位',
      ],
    },
    { says: '城乡居民养老保险待遇水平居中部地区第1。', reports: ['城乡居民养老保险待遇水平 | rank | 1位'] },
    { says: '绿色发展指数连续9年居中部地区首位。', reports: ['绿色发展指数 | rank | 1位'] },
  ],
  'numbers that claim nothing': [
    { says: '总投资50亿元的白石氢能产业园开工建设。', reports: [] },
    { says: '生产总值连续跨越7万亿、8万亿、9万亿三个大台阶。', reports: [] },
    { says: '实施企业和个人15%所得税优惠。', reports: [] },
    { says: '营商环境评价位居全省第一方阵。', reports: [] },
    { says: '全面落实民营经济32条政策。', reports: [] },
    { says: '坚持“三个一批”，连续5年开展三项行动。', reports: [] },
    { says: '17个重点传统制造业增加值增长8%。', reports: ['重点传统制造业增加值 | growth up | 8%'] },
    { says: '实施500万元以上项目152个。', reports: ['500万元以上项目 | level | 152个'] },
    {
      says: '年销售收入超10亿元的龙头企业达100家以上。',
      reports: ['年销售收入超10亿元的龙头企业 | level | gte 100家'],
    },
    { says: '建成投用甲、乙、丙等3个专业园区。', reports: [] },
  ],
}
