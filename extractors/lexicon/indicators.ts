/**
 * The indicators that every report has, under their many printed names. A name belongs to one row only; things
 * that the annotation guide keeps apart (GDP and GDP per head, 规上工业增加值 and 工业增加值 …) are rows of their own.
 */

export type Indicator = {
  id: string
  /** Printed names without scope (全省), verb and figure. The first is the usual one. */
  names: readonly string[]
  kind: 'flow' | 'stock' | 'rate'
  /** Which way is good; absent where neither is. */
  better?: 'higher' | 'lower'
  /** `real` grows in constant prices, so that its levels prove nothing about its growth. */
  prices?: 'current' | 'real'
  /** A target of 左右 is read as a cap. */
  isPrice?: true
}

type Traits = Omit<Indicator, 'id' | 'names'>

const real: Traits = { kind: 'flow', better: 'higher', prices: 'real' }
const money: Traits = { kind: 'flow', better: 'higher', prices: 'current' }
const flow: Traits = { kind: 'flow', better: 'higher' }
const stock: Traits = { kind: 'stock', better: 'higher' }
const rate: Traits = { kind: 'rate', better: 'higher' }
const lower: Traits = { kind: 'rate', better: 'lower' }

/** id, traits, names. */
const rows: readonly (readonly [id: string, traits: Traits, names: string])[] = [
  ['gdp', real, '地区生产总值 生产总值 国内生产总值 GDP 地区GDP 经济 经济总量 经济增长 经济增速'],
  ['gdp_per_capita', real, '人均地区生产总值 人均生产总值 人均国内生产总值 人均GDP'],
  ['marine_gdp', real, '海洋生产总值 海洋经济生产总值 海洋经济总值'],
  ['primary_value_added', real, '第一产业增加值 一产增加值 农林牧渔业增加值 农业增加值'],
  ['secondary_value_added', real, '第二产业增加值 二产增加值'],
  ['service_value_added', real, '服务业增加值 第三产业增加值 三产增加值'],
  ['industrial_value_added', real, '工业增加值 全部工业增加值 全口径工业增加值'],
  [
    'large_industrial_value_added',
    real,
    '规模以上工业增加值 规模工业增加值 规模以上工业 规模以上工业企业增加值',
  ],
  ['large_manufacturing_value_added', real, '规模以上制造业增加值'],
  [
    'high_tech_manufacturing_value_added',
    real,
    '高技术制造业增加值 高新技术产业增加值 规模以上高技术制造业增加值',
  ],
  ['equipment_manufacturing_value_added', real, '装备制造业增加值 规模以上装备制造业增加值'],
  ['strategic_industry_value_added', real, '战略性新兴产业增加值'],
  ['digital_core_value_added', real, '数字经济核心产业增加值 数字经济增加值'],
  ['private_economy_value_added', real, '民营经济增加值 非公有制经济增加值'],
  ['industrial_output', money, '工业总产值 规模以上工业总产值 规模以上工业产值 工业产值'],
  ['construction_output', money, '建筑业总产值 建筑业产值'],
  ['industrial_revenue', money, '规模以上工业企业营业收入 规模以上工业营业收入 工业企业营业收入'],
  [
    'industrial_profit',
    money,
    '规模以上工业企业利润 规模以上工业企业利润总额 规模以上工业利润总额 规模以上工业利润',
  ],
  [
    'general_budget_revenue',
    money,
    '一般公共预算收入 地方一般公共预算收入 地方财政一般公共预算收入 财政一般公共预算收入 一般预算收入 地方一般预算收入 财政一般预算收入 地方财政一般预算收入 公共财政预算收入 地方公共财政预算收入 公共财政收入',
  ],
  [
    'own_level_budget_revenue',
    money,
    '本级一般公共预算收入 省本级一般公共预算收入 市本级一般公共预算收入 区本级一般公共预算收入',
  ],
  ['total_fiscal_revenue', money, '财政总收入 财政收入'],
  ['tax_revenue', money, '税收收入 税收'],
  [
    'tax_share_of_budget_revenue',
    rate,
    '税收占一般公共预算收入比重 税收占比 税收收入占一般公共预算收入比重 税收收入占一般公共预算收入的比重',
  ],
  ['general_budget_expenditure', money, '一般公共预算支出 地方一般公共预算支出'],
  [
    'fixed_asset_investment',
    money,
    '固定资产投资 全社会固定资产投资 固定资产投资额 固定资产投资完成额 固投 固定资产投资总额 全部固定资产投资 固定资产总投资 固定资产投资（不含农户）',
  ],
  ['industrial_investment', money, '工业投资 工业固定资产投资'],
  ['manufacturing_investment', money, '制造业投资'],
  ['high_tech_investment', money, '高技术产业投资 高新技术产业投资 高技术制造业投资'],
  [
    'technical_upgrade_investment',
    money,
    '技改投资 工业技改投资 技术改造投资 工业技术改造投资 工业企业技术改造投资',
  ],
  ['private_investment', money, '民间投资 民间固定资产投资 民营投资'],
  ['infrastructure_investment', money, '基础设施投资 基建投资'],
  ['real_estate_investment', money, '房地产开发投资 房地产投资'],
  [
    'retail_sales',
    money,
    '社会消费品零售总额 社会消费品零售额 消费品零售总额 社零总额 社零额 社消零 社零 社会消费品零售 全社会消费品零售总额',
  ],
  ['online_retail_sales', money, '网络零售额 网上零售额 网络零售 实物商品网上零售额'],
  [
    'trade_total',
    money,
    '进出口总额 外贸进出口总额 货物进出口总额 外贸进出口总值 货物贸易进出口总额 进出口总值 外贸进出口 货物进出口 货物贸易进出口 对外贸易进出口总额 进出口 外贸总额 货物贸易总额 货物贸易 进出口贸易总额 外贸进出口贸易总额 进出口额 外贸进出口额 货物进出口额 进出口贸易 进出口贸易额 对外贸易总额 对外贸易进出口 外贸进出口总量',
  ],
  ['exports', money, '出口总额 出口 外贸出口 货物出口 出口总值 外贸出口总额 出口额'],
  ['imports', money, '进口总额 进口 外贸进口 货物进口 进口总值'],
  ['service_trade', money, '服务贸易进出口 服务贸易 服务贸易总额 服务进出口 服务贸易进出口总额'],
  ['cross_border_e_commerce', money, '跨境电商进出口 跨境电商进出口额 跨境电子商务进出口 跨境电商交易额'],
  ['foreign_investment', money, '实际使用外资 实际利用外资 实际使用外资额 利用外资 实际到位外资'],
  [
    'cpi',
    { kind: 'rate', isPrice: true },
    '居民消费价格 居民消费价格指数 居民消费价格总水平 消费价格 CPI 物价 居民消费价格涨幅 居民消费物价 居民消费品价格 市场物价 居民消费价格总水平涨幅 居民消费价格指数涨幅 物价涨幅 CPI涨幅 居民消费价格指数（CPI） 物价水平',
  ],
  [
    'urban_new_jobs',
    flow,
    '城镇新增就业 城镇新增就业人数 城镇新增就业人员 新增城镇就业 城镇就业 城镇新增就业人口 城镇新增就业岗位 新增城镇就业人数 城镇新增就业数',
  ],
  [
    'surveyed_unemployment',
    lower,
    '城镇调查失业率 调查失业率 城镇调查失业率平均值 城镇调查失业率均值 城镇调查失业率年均值',
  ],
  ['registered_unemployment', lower, '城镇登记失业率 登记失业率'],
  ['skills_training', flow, '职业技能培训 补贴性职业技能培训 职业培训'],
  ['skilled_workers', flow, '高技能人才 新增高技能人才'],
  [
    'resident_income',
    money,
    '居民人均可支配收入 全体居民人均可支配收入 居民可支配收入 居民收入 居民人均收入 城乡居民收入 城乡居民人均可支配收入 居民人均可支配收入增速',
  ],
  [
    'urban_income',
    money,
    '城镇居民人均可支配收入 城镇居民可支配收入 城镇居民收入 城镇居民人均收入 城镇常住居民人均可支配收入',
  ],
  [
    'rural_income',
    money,
    '农村居民人均可支配收入 农村居民可支配收入 农民人均可支配收入 农村居民收入 农民收入 农村居民人均收入 农民人均纯收入 农村常住居民人均可支配收入',
  ],
  [
    'urban_rural_income_ratio',
    lower,
    '城乡居民收入比 城乡居民收入倍差 城乡收入比 城乡收入倍差 城乡居民人均可支配收入比 城乡居民人均可支配收入倍差 城乡居民收入比值 收入倍差',
  ],
  ['grain_output', flow, '粮食产量 粮食总产量 粮食总产 粮食生产 粮食 全年粮食产量 粮食年产量 粮食综合产量'],
  ['grain_area', flow, '粮食播种面积 粮食面积 粮食种植面积'],
  ['meat_output', flow, '肉类总产量 肉类产量 猪牛羊禽肉产量'],
  ['high_standard_farmland', flow, '高标准农田'],
  ['mechanisation_rate', rate, '农作物耕种收综合机械化率 主要农作物耕种收综合机械化率 农作物综合机械化率'],
  [
    'energy_intensity',
    lower,
    '单位GDP能耗 单位地区生产总值能耗 单位生产总值能耗 万元GDP能耗 单位地区生产总值能源消耗 万元地区生产总值能耗 万元生产总值能耗 能耗强度 单位国内生产总值能耗',
  ],
  [
    'carbon_intensity',
    lower,
    '单位GDP二氧化碳排放 单位地区生产总值二氧化碳排放 单位生产总值二氧化碳排放 碳排放强度 单位GDP碳排放 单位地区生产总值碳排放 二氧化碳排放强度 单位地区生产总值二氧化碳排放量',
  ],
  [
    'industrial_energy_intensity',
    lower,
    '规模以上工业单位增加值能耗 单位工业增加值能耗 规模以上工业增加值能耗',
  ],
  ['water_intensity', lower, '万元GDP用水量 万元地区生产总值用水量 单位GDP用水量 万元国内生产总值用水量'],
  [
    'pm25',
    lower,
    'PM2.5平均浓度 PM2.5浓度 PM2.5年均浓度 细颗粒物平均浓度 细颗粒物浓度 PM2.5 细颗粒物年均浓度 细颗粒物',
  ],
  ['pm10', lower, 'PM10平均浓度 PM10浓度 PM10年均浓度 可吸入颗粒物浓度 PM10'],
  [
    'good_air_ratio',
    rate,
    '空气质量优良天数比例 空气质量优良天数比率 空气质量优良率 优良天数比例 优良天数比率 空气优良天数比率 空气优良天数比例 空气质量优良天数占比 环境空气质量优良天数比例 空气优良率 优良天数占比',
  ],
  ['good_air_days', stock, '空气质量优良天数 优良天数 空气优良天数 优良天'],
  [
    'surface_water_quality',
    rate,
    '地表水水质优良率 地表水优良水质比例 国考断面水质优良率 国考断面水质优良比例 国考断面优良水质比例 地表水国考断面水质优良率 地表水国考断面水质优良比例 地表水优良比例 地表水水质优良比例 地表水国考断面优良比例',
  ],
  [
    'coastal_water_quality',
    rate,
    '近岸海域水质优良比例 近岸海域优良水质比例 近岸海域水质优良率 近岸海域优良水质面积比例',
  ],
  ['forest_coverage', rate, '森林覆盖率'],
  ['afforestation', flow, '营造林 造林绿化 国土绿化 人工造林'],
  ['rural_sewage_rate', rate, '农村生活污水治理率 农村生活污水处理率'],
  ['rural_tap_water_rate', rate, '农村自来水普及率'],
  [
    'rd_intensity',
    rate,
    '研发经费投入强度 研发投入强度 全社会研发经费投入强度 全社会研发投入强度 R&D经费投入强度 研发经费支出占地区生产总值比重 研究与试验发展经费投入强度',
  ],
  [
    'rd_expenditure',
    money,
    '研发经费 研发投入 全社会研发经费 全社会研发投入 研发经费投入 全社会研发经费投入 全社会研发经费支出 R&D经费',
  ],
  ['high_tech_enterprises', stock, '高新技术企业 国家高新技术企业 高企 有效高新技术企业'],
  ['tech_smes', stock, '科技型中小企业 国家科技型中小企业'],
  ['specialised_smes', stock, '专精特新中小企业 专精特新企业'],
  [
    'little_giants',
    stock,
    '专精特新“小巨人”企业 国家级专精特新“小巨人”企业 国家专精特新“小巨人”企业 “小巨人”企业',
  ],
  ['technology_contracts', money, '技术合同成交额 技术合同交易额 技术合同成交金额 技术合同成交总额'],
  [
    'invention_patents_per_10k',
    stock,
    '每万人口高价值发明专利拥有量 每万人口发明专利拥有量 每万人高价值发明专利拥有量 每万人发明专利拥有量',
  ],
  ['urbanisation_rate', rate, '常住人口城镇化率 城镇化率'],
  ['resident_population', stock, '常住人口 总人口'],
  ['natural_population_growth', { kind: 'rate' }, '人口自然增长率 自然增长率'],
  ['life_expectancy', stock, '人均预期寿命 人均期望寿命 平均预期寿命'],
  ['business_entities', stock, '经营主体 市场主体 经营主体总数 经营主体总量 经营主体数量 市场主体总量'],
  [
    'loan_balance',
    stock,
    '各项贷款余额 贷款余额 本外币贷款余额 金融机构各项贷款余额 人民币贷款余额 本外币各项贷款余额',
  ],
  ['deposit_balance', stock, '各项存款余额 存款余额 本外币存款余额 金融机构各项存款余额 本外币各项存款余额'],
  [
    'renewable_capacity',
    stock,
    '新能源装机 新能源装机容量 新能源总装机 可再生能源装机 新能源发电装机 清洁能源装机 新能源和可再生能源装机',
  ],
  ['electricity_use', flow, '全社会用电量 用电量'],
  ['industrial_electricity_use', flow, '工业用电量'],
  ['tourism_revenue', money, '旅游收入 旅游综合收入 旅游总收入 旅游总花费 国内旅游收入 游客总花费'],
  [
    'tourist_visits',
    flow,
    '接待游客 游客接待量 接待国内外游客 旅游人数 接待游客人次 接待游客总人数 国内游客 接待旅游人数',
  ],
  ['port_cargo', flow, '港口货物吞吐量 货物吞吐量'],
  ['container_throughput', flow, '集装箱吞吐量 港口集装箱吞吐量'],
  ['china_europe_trains', flow, '中欧班列 中欧（亚）班列 开行中欧班列'],
  ['expressway_length', stock, '高速公路通车里程 高速公路里程 高速公路总里程 高速公路通车总里程'],
  ['high_speed_rail_length', stock, '高铁运营里程 高铁里程 高速铁路运营里程 高铁营业里程'],
  ['rural_roads', flow, '农村公路'],
  ['base_stations_5g', stock, '5G基站'],
  ['charging_piles', flow, '充电桩 充电基础设施 公共充电桩'],
  ['old_communities', flow, '老旧小区 城镇老旧小区 老旧小区改造 城镇老旧小区改造 改造老旧小区'],
  ['urban_villages', flow, '城中村改造 城中村'],
  ['affordable_housing', flow, '保障性住房 保障性安居工程'],
  ['affordable_rental_housing', flow, '保障性租赁住房 保租房'],
  ['elevators', flow, '老旧小区加装电梯 既有住宅加装电梯 加装电梯'],
  ['special_bonds', money, '专项债券 新增专项债券 地方政府专项债券 专项债'],
  [
    'work_accidents',
    { kind: 'flow', better: 'lower' },
    '生产安全事故起数 生产安全事故 安全生产事故 安全生产事故起数',
  ],
  ['work_accident_deaths', { kind: 'flow', better: 'lower' }, '生产安全事故死亡人数 安全生产事故死亡人数'],
]

export const indicators: readonly Indicator[] = rows.map(([id, traits, names]) => ({
  id,
  names: names.split(' '),
  ...traits,
}))
