/** Nouns that name an attribute of a thing (总投资, 增速, 占比): alone they borrow the thing they belong to. */

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Never stand alone: without a head they take it from the nearest earlier clause. */
export const bareAttributes: string[] = list(`
  市场渗透率 渗透率 业务量 经济总量 总投资 总投资额 投资 投资额 完成投资 年度投资 年度完成投资 年度计划投资 计划总投资 总面积 面积 建筑面积 播种面积 种植面积 养殖面积 总建筑面积 总产 总产量 产量 单产 总产值 产值 总量 总数 总数量 数量 总额 总规模 规模 总里程 里程 总长 总长度 长度 总装机 装机 装机容量 容量
  占比 占 比重 比例 份额 占全国份额 占全省份额 占全国比重 占全省比重 占GDP比重 完成率 办结率 办复率 答复率 面商率 见面率 采纳率 满意率 满意度 达标率 覆盖率 普及率 增速 增幅 增长率 降幅 涨幅 增量 增加值 营收 营业收入 主营业务收入 收入 利润 利润总额 税收 税金 纳税 出口 进口 出口额 进口额 进出口额
  人数 户数 件数 起数 死亡人数 受伤人数 亡人数 伤亡人数 参保人数 就业人数 受益人数 人次 金额 合同金额 签约金额 协议金额 成交额 交易额 销售额 贷款 余额 存款余额 贷款余额 存款 资金 合同投资额 协议投资额 排名 位次 综合排名 总排名 得分 收益 花费 总花费 并网 开工量 完工量 成绩 考评成绩 综合考评 获奖数 上榜数 入围数 入选数 授权量 申请量 拥有量
  保有量 吞吐量 客运量 货运量 发电量 用电量 浓度 平均浓度 年均浓度 指数 综合指数 水平 质量 速度 效率 时间 时限 成本 价格 标准 强度 密度 均价 单价 寿命 竣工率 开工率 投产率 签约率 履约率 资金到位率 到位率 安装率 解决率 化解率 破案率 合格率 优良率    贡献率 支付率 安全处置率 利用率
  成交价 成交金额 总金额 总市值 市值 融资金额 签约额 货值 内销货值 总货值 年收益 月访问量 访问量 销售金额 商品量 调出量 储备量 总载重吨 充电电量 服务数量 项目数 项目数量 企业总量 投入强度 新增里程 上线率 就业率 升学率 入学率 巩固率 参保率 缴费率 提升幅度 改善幅度 增长幅度 下降幅度 上升幅度 损失数 受理数 发案数 立案数 破案数 新增参保人数 总人数 总收入 总支出 总产出 年产值 年产量 年营收 年收入 年均增长 年均增速 市场份额 市场占有率 投资增速 综合成效 总分 综合得分`)

/** May end a thing and be shared by a row of things before 分别 (电子信息、有色金属产业规模). */
export const sharedTails: string[] = list(`
  产业规模 规模 增加值 出口 出口额 进口 进口额 进出口 进出口额 数量 数 营收 营业收入 吞吐量 平均浓度 年均浓度 浓度 月标准 标准 人均月标准 产量 产值 总产值 增速 增幅 余额 覆盖率 普及率 使用率 利用率 达标率 合格率 完成率 支出 收入 投资 销售额 零售额 面积 里程 人数 起数 比重 占比 比例 指数 排名 案件 产业增加值 产业产值 贷款余额 存款余额 孤儿补贴标准 补贴标准 装机 装机容量 发电量 上榜数 获奖数 保有量 排放量 排放总量 警情 案件数 立案数 发案数 产品以旧换新 以旧换新 年出栏量 出栏量 存栏量 领域投资额 领域投资 投资额 销量 销售量 消费量 营业额 业务收入
  水质优良比例 水质达标率 水质优良率 增长率 总量 总额 总产量 授权量 申请量 消费 用电量 客运量 货运量 服务覆盖率 参保率 处置率 处理率 回收率 资金 任务 改造 建设       交易额 成交额 市场份额`)

/** Nouns so wide that they name nothing alone: what happens to them or what was done to them goes with them. */
export const bareNouns: string[] = list(
  '企业 项目 案例 任务 群众 学校 单位 平台 问题 事项 家庭 学生 高校 医院 产品 技术 成果 园区 城市 社区 街区 县区 县市 旗县 景区 居民 村庄 小区 农户 职工 人员 机构 学科',
)

/** Qualifiers that stand for one another at the head of paired things (城镇、农村居民人均可支配收入). */
export const pairedQualifiers: string[][] = [
  list('城镇 农村 城市 乡村 县城'),
  list('散居 集中养育 集中供养 分散供养'),
  list('货物 集装箱 旅客 国际货邮 货邮'),
  list('出口 进口'),
  list('省 市 县 省级 市级 县级 国家级 国家'),
  list('存款 贷款 存 贷'),
  list('男性 女性'),
  list('公路 铁路 水路 航空 民航'),
  list('低保 特困 孤儿'),
]

/** What a figure of money may be named by when it stands behind it (3亿元资金); any other noun makes it a threshold. */
export const moneyNouns =
  /资金|贷款|补贴|补助|补偿|赔偿|经费|基金|税|费用|债券|专项债|国债|奖金|奖励|收入|投资$|支出|成本|授信|融资|担保|保费|保险|消费券|红包|损失|债务|存款|工资|欠薪|订单|交易|利润|销售|产值|营收|减负|产出|奖补|捐|款$|额$|资产|政策红利|外资|内资|投入|欠款|惠企|财政|信贷|消费|让利/

/** Nouns behind a figure that name nothing: the thing stands before. */
export const emptyNouns =
  /^(?:任务|目标|目标任务|大关|台阶|关口|关|规模|水平|标准|指标|的目标|的任务|的水平|的标准|的规模|计划|门槛|红线|底线|总量|之多|区间|的区间|增长区间|的速度|速度|的增速|增速|增幅|的增幅|序列|行列|以上水平|的比例|比例)(?=$|[，。；、,;：)）”\s])/

/** Nouns that Chinese numerals sum up in speeches (三种渠道, 两项改革): such a count claims nothing. */
export const abstractNouns =
  /^(?:意识|市场、|资源(?=$|[，。；、])|原则|方面|工作|关系|渠道|环节|重点|文章|改革|问题|目标|任务|理念|阶段|体系|机制|路径|抓手|维度|作用|指标|规划|行动|会议|方式|方向|主线|底线|战略|优势|能力|精神|导向|清单|要求|关口|硬仗|方法|实事|事(?=$|[：:，,。；])|积极性|品牌|专项|板块|走廊|主体|平台|主导产业|重大|确保|坚持|转变|突破)/

/** Things that money or size behind them defines: a figure before one is a threshold (营收超100亿元工业企业). */
export const countedNouns =
  '项目|企业|工程|产业|园区|集群|县|市|镇|乡|村|小区|学校|医院|路段|道路|电梯|机组|码头|锅炉|风电|光伏|景区|商圈|平台|龙头|主体|品牌|药品|城市|单体|以上|强'
