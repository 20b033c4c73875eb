/** Nouns of construction: what a project's name ends in, what is no project. */
import { wordList } from './word-list.js'

/** Words that a project's name may end in: something that is built. */
export const facilities = wordList(`
  工程 项目 高速 高速公路 铁路 高铁 城际 公路 大道 快速路 道路 环线 专线 线 路 街 桥 大桥 特大桥 隧道
  通道 航道 运河 航站楼 机场 跑道 港 港区 码头 泊位 船闸 口岸 车站 站 高铁站 枢纽 水库 灌区 水厂 引水
  供水 调水 水利枢纽 堤防 海塘 泵站 闸 水电站 电站 抽水蓄能 电厂 核电 机组 风电 光伏 火电 煤电 气电
  变电站 输变电 特高压 通道工程 管道 管线 管网 管廊 LNG 接收站 储气库 气田 油田 煤矿 铜矿 金矿 锂矿
  锌矿 铁矿 矿区 天然气 乙烯 炼化 炼化一体化 产业园 产业园区 园区 园 科技园 物流园 工业园 公园 湿地
  乐园 小镇 度假区 街区 广场 商城 综合体 基地 工厂 厂 生产线 产线 车间 装置 厂房 试验场 发射场 实验站
  中心 大楼 楼 教学楼 宿舍楼 医院 院区 分院 南院 北院 东院 西院 门诊楼 病区 病房楼 保健院 卫生院
  疾控中心 学校 校区 小学 中学 高中 幼儿园 大学 学院 附中 一小 二小 一中 二中 博物馆 图书馆 美术馆
  科技馆 文化馆 体育馆 体育场 纪念馆 展览馆 档案馆 版本馆 陈列馆 规划馆 艺术馆 大剧院 剧院 剧场
  文化宫 少年宫 馆 宫 场 新城 社区 安置房 段 一期 二期 三期 四期 五期 六期 期工程 首期 全线 复线 支线
  连接线 延长线 延伸线 号线 出口 出海口 互通 改造 改扩建 扩建 扩能 扩容 迁建 新建 重建 修复 治理 大修
  整治 综合改造 更新改造 续建 延伸 东延 西延 南延 北延 泊位群 数据中心 算力中心 智算中心 超算中心
  母港 客运站 货站 集疏运 立交 环城 绕城 污水处理厂 焚烧厂 发电厂 热电厂 工位 主网架 交流线路 线路
  步道 绿道 花海 景区 民宿 酒店 市场 商业综合体 电网 外送 送电 直流 环网 大学城 教育城 健康城 康养城
  科学城 文旅城 航天城 之城 国际城 陵园 殡仪馆 养老院 福利院 敬老院 干渠 总干渠 新址 平台 系统 实验室
  研究院 服务区 作业区 保税区 综保区
`)

/** Of these, ones that are software, offices or bodies: a project only with a date or an investment. */
export const bodies = wordList(`
  平台 系统 实验室 研究院 研究所 创新中心 服务中心 保护中心 运营中心 促进中心 研究中心 技术中心
  孵化中心 孵化器 创新研究院 专网 管理系统 大脑 联合体 示范区 先行区 试验区 合作区 自贸区 交易中心
  调解中心 仲裁中心 检测中心 指挥中心 治理中心 监测中心 培训中心 转化中心
`)

/** Class words after 等 or a count that say: these are projects. */
export const classWords = wordList(`
  项目 工程 基础设施 设施 道路 公路 高速公路 高速 铁路 高铁 机场 水库 灌区 电站 水电站 桥梁 大桥 园区
  产业园 景点 景区 场馆 学校 小学 中学 幼儿园 医院 医疗机构 中心 基地 码头 港口 口岸 通道 航道 管道
  电厂 装置 产线 生产线 街区 公园 广场 博物馆 线路 枢纽 水厂 处理厂 线 新线 院区 校区 地标 工厂 矿 煤矿
  泊位 高校 综合体 设施设备 场所 馆 楼 站 桥 路
`)

/** Words that are never a project where they end a name: campaigns, papers, bodies of rules, goods, meetings. */
export const notProjects = wordList(`
  行动 计划 活动 规划 方案 体系 机制 制度 格局 条例 办法 政策 改革 任务 目标 工作 会议 大会 论坛 峰会
  博览会 交易会 运动会 航线 班列 航班 业务 直通车 里程 装机 住房 学位 床位 基站 充电桩 强省 强国 强市
  高地 社会 企业 集群 资金 债券 投资 指标 整改 督察 普查 选举 验收 贷款 标准 培训 课程 专业 学科 人才
  队伍 专班 攻坚战 合作 试点 改制 重组 品牌 产品 汽车 飞机 卫星 火箭 船 列车 服务 平衡 保护 增长 收入
  税收 支出 预算 交付 产值 班线 领事馆 保交楼 保交房 交易市场 贯通培养 总量 容量
`)

/** Quoted names of campaigns and slogans that make nothing particular. */
export const slogans = wordList(`
  四好农村路 两重 两新 一老一小 放管服 一件事 最多跑一次 十四五 十五五 十三五 三零 四个一批 三个一批
  双减 双一流 两化 双碳 平急两用 三保 六稳 六保 三农 千项万亿 互联网+ 一带一路 双百 专精特新
  拿地即开工 揭榜挂帅 煤改电 雪亮 农体
`)
