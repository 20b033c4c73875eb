/** Units as the reports print them, by family. Adding a unit is adding a word. */

/** What kind of thing a unit counts; rules ask for the family, never for a word. */
export type UnitFamily =
  | 'share'
  | 'points'
  | 'money'
  | 'count'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'concentration'
  | 'rate'
  | 'times'
  | 'duration'
  | 'age'
  | 'temperature'
  | 'rank'
  | 'ratio'
  | 'none'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** A unit may be preceded by a multiplier (万户) and joined to another by a slash (分/千瓦时). */
export const unitFamilies: Record<Exclude<UnitFamily, 'none' | 'rank' | 'ratio'>, string[]> = {
  share: words('% ％ 成 ‰'),
  points: words('个百分点 百分点 个基点 基点'),
  money: words('元人民币 元 美元 欧元 日元 港元 港币 英镑 卢布 人民币 角 分'),
  count: words(`
    个 家 户 人 人次 名 位 项 件 条 所 座 处 支 种 场 场次 次 起 批 批次 款 台 台套 辆 辆次 艘 架 架次 列 班 班次 趟 航次 航班
    套 间 张 部 篇 份 本 册 盏 株 棵 头 只 匹 尾 羽 口 眼 孔 宗 例 单 笔 期 轮 组 队 对 双 枚 块 片 幅 面 根 颗 粒 发 群 窝 棒
    栋 幢 层 床 门 科 类 方面 领域 大类 环节 站 届 集 首 幕 出 剂 针 剂次 针次 标箱 标准箱 箱 TEU 标台 人天 课时 学时 席 桌
    户次 家次 件次 个次 台次 只次 项次 车次 站次 县 名次 位次 个位次 个名次 对次 封 亩次 批件 枚次 包 瓶 桶 袋 盒 车位 泊位
    床位 学位 岗位 机架 标准机架 座次 艇 副 帧 遍 张床位 个批次 个标箱 个标准箱 件套 件（套） 台（套）`),
  area: words(
    '亩 平方米 平方公里 平方千米 公顷 平米 ㎡ 平方 顷 平方厘米 平方毫米 m² km² 标准亩 平方海里 km2 m2',
  ),
  length: words(
    '公里 千米 米 里 厘米 毫米 微米 纳米 海里 英寸 车公里 皮长公里 对公里 华里 延米 单公里 km 双公里 车道公里',
  ),
  mass: words(
    '吨 斤 担 公斤 千克 克 毫克 微克 吨标准煤 吨标煤 吨油当量 吨油气当量 载重吨 总吨 吨公里 吨级 t kg',
  ),
  volume: words('立方米 立方 方 升 千升 毫升 立方公里 立方千米 m³ 标准立方米 标立方米 标方 L m3'),
  energy: words(`
    千瓦 千瓦时 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 度 度电 千伏 伏 千伏安 伏安 大卡 千卡 焦耳 kW kWh MW GW GWh MWh 蒸吨 蒸吨/小时
    PFlops EFlops PFLOPS EFLOPS Pflops Eflops PF EF P E 兆 G TB PB GB EB Mbps Gbps 比特 兆帕 马力 浮点运算 千乏 MWp GWp 次浮点运算 电子伏 电子伏特 兆电子伏 兆电子伏特`),
  concentration: words(
    '微克/立方米 微克每立方米 毫克/升 毫克每升 毫克/立方米 μg/m³ μg/m3 微克/m³ 毫克每立方米 个/立方厘米',
  ),
  rate: words('公里/小时 千米/小时 公里每小时 立方米/秒 吨/日 立方米/日 立方米每秒'),
  times: words('倍'),
  duration: words(`
    年 个月 月 天 日 小时 个小时 分钟 秒 周年 个工作日 工作日 个季度 季度 周 星期 个星期 载 个年头 昼夜
    个昼夜 日夜 毫秒 微秒 个交易日 个自然日 学年 个学年 学期 个学期 刻钟 个周末 世纪 个世纪 `),
  age: words('岁 周岁 月龄'),
  temperature: words('℃ 摄氏度 °C 分贝'),
}

/** Longest first: 万亿 is tried before 万. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
])

/** Units whose first sign would else be read as a multiplier. */
export const multiplierLike: ReadonlySet<string> = new Set(
  Object.values(unitFamilies)
    .flat()
    .filter((unit) => /^[百千万]/.test(unit)),
)

/** Nouns that begin with the sign of a unit: 46万群众 counts in 万, not in 群. */
export const unitLikeNouns =
  /^(?:群众|家庭|家企(?!业)|人才|人口|户籍|户均|项链|本科|台湾|台胞|头部|站点|科技|科研|科学|门店|门类|组织|支部|支队|条件|层次|片区|类型|面积|面向|元素|天然|周边|场馆|场所|位于|点位|口岸|所有|根据|枚举|幅度|期间|届时|届满|轮换|课题|课程|针对|剂量|级|里程|米面|升级|升学|度假|方案|方便|分别|只有|对口|对外|对象|双(?:创|语|高|一流|向)|队伍|班级|场景|场地|次序|集群|集中|集团|集体|起步|面临|环境|箱包|颗粒|发电|发展|发明|发放|株洲|线上|字节|卷烟|包括|包装|瓶装|袋装|桶装|盒马|盘活|首席|首批|首次|县域|县城|县级|科级|人均|名师|名医|名校|件套|户外|户用|担[当任保负忧])/

/**
 * Units a bare Chinese numeral may carry (两家, 三所). The rest count only after Arabic figures, because with Chinese
 * numerals they are names or figures of speech (三级, 一线, 四方面).
 */
export const chineseNumeralUnits: ReadonlySet<string> = new Set(
  words(`
    个 家 户 人 人次 名 位 项 件 条 所 座 处 支 种 场 次 起 批 款 台 辆 艘 架 列 套 部 宗 例 轮 期 倍 成 对 口 方面 大类
    元 美元 亩 平方公里 平方米 公里 米 吨 斤 公斤 千瓦 千瓦时 年 个月 天 小时 分钟 周年 个百分点 百分点 个工作日 岁 位次 个位次 只 头 床 间`),
)
