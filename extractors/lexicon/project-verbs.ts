/** Words that say how far a project has come. A new phrasing is one word in its list. */
import { wordList } from './word-list.js'

/** `start` 开工, `finish` 建成, `part` a part finished, `progress` under way: no status of its own if planned. */
export type Stage = 'start' | 'finish' | 'part' | 'progress'

/** Words at the end of a clause whose subject is the project: 镜湖大桥[建成通车]. */
export const predicates: Readonly<Record<Stage, readonly string[]>> = {
  start: wordList(`
    开工建设 开工启动 启动开工 全面启动 启动 开工 动工建设 破土动工 动工兴建 动工 奠基 启动建设 建设启动 正式启动
    启动实施 落地建设 破土开工 奠基开工 进场开工 打桩 挂牌动工 揭牌动工 签约动工 签约开工 集中开工 开建 进场施工 进入施工阶段 施工启动
  `),
  finish: wordList(`
    建成 投用 投产 投运 通车 投入使用 投入运营 投入运行 投入运转 投入生产 竣工 完工 落成 启用 贯通 开通
    通水 通航 通气 通电 并网 开馆 开园 开业 开门迎客 试运行 试运营 试生产 达产 满产
    达效 交工 封关运营 封关运作 全面启用 开关运作 开诊运行 开放运营 开诊 竣工验收 送电 投产送电 建成校飞 试用 交付 交接 完成建设 建设完成 完成 通过竣工验收 通过完工验收 亮相 建成亮相 开馆迎客 开园迎客 开门纳客 对外开放 免费开放 向公众开放 交房
    交房入住 开院 开院运营 开港 开通首发 首发 开行旅客列车 开行动车 通过行业验收 试产 点火试产 点火投产 投入营运 投入试运行 投入商运 揭幕 试营业 开业迎宾 首航 通燃 点火运行 试通车 试通行 投料试车 试车成功 量产 移交
    搬迁入驻 整体搬迁入驻 建成招生 建成招生办学 建成开学 建成使用 开街 开城 圆满收官 收官 投入商业运营 迁入新址 入列 建设完工
  `),
  part: wordList(`
    形成实物工作量 形成更多实物工作量 洞通 轨通 电通 热滑 联调联试 出正负零 具备投用条件 具备投产条件 具备通航条件 具备使用条件 具备运营条件 具备试运行条件
    主体完工 大坝封顶 大坝合龙 大坝填筑到顶 大坝蓄水 主体工程完工 主体封顶 封顶 主体建成 主体工程建成 主体竣工 主体结构完工 合龙 下闸蓄水 蓄水
    截流 通过验收 通过省级验收 具备通车条件 具备开通条件 具备开工条件 进入调试阶段 主体工程完成
    施工完成 首期投产 铺轨 铺轨贯通 签约 成功签约 签约落地
    通过国家验收 通过国家级验收 获得核准 获得批复 通过消防验收 通过档案验收 通过市级验收 通过综合验收 通过专家验收 通过初步验收 复工 复工建设 复工复建
  `),
  progress: wordList(`
    加快建设 加快推进 进展顺利 有序推进 稳步推进 扎实推进 全面推进 顺利推进 加紧施工 加速推进 加速建设
    推进顺利 建设顺利 提速推进 压茬推进 正在建设 加快实施 有序建设
    大力推进 快速推进 抓紧推进 深入推进 有力推进 顺利实施 建设提速
  `),
}

/** Parts of a work: 路基全部完成, 主线贯通 say how far the whole has come. None may end a name (隧道, 大坝). */
export const workParts = wordList(`
  主体 主体结构 主体工程 主线 主桥 主塔 引桥 路基 路面 桥面 箱梁 桩基 土建 钢结构 幕墙 左幅 右幅
  首台机组 首批机组 首批风机 首台风机 设备安装 安装调试 工艺安装 内外装饰 装饰装修
`)

/** What is said of such a part. */
export const partEnds = wordList(`
  完成 完工 建成 竣工 贯通 封顶 合龙 成型 成形 收尾 发电 并网发电 并网 投产
`)

/** Predicates only behind another one or behind 正式: 通车[运营], 正式[运行]. */
export const weakPredicates = wordList(`
  运营 运行 使用 发电 开放
`)

/** Verbs at the head of a clause whose object is the project: [开工建设]镜湖大桥. */
export const verbs: Readonly<Record<Stage, readonly string[]>> = {
  start: wordList(`
    新开工建设 开工建设 新开工 开工 动建 动工建设 动工兴建 启动建设 启动实施 启动
  `),
  finish: wordList(`
    基本建成 全面建成 建成投用 建成投产 建成投运 建成运营 建成运行 建成通车 建成开通 建成启用 建成使用
    建成开放 新建成 初步建成 建成 竣工投产 竣工 投产 投运 投用 投入使用 开通运营 开通 贯通 全面完成
    先后完成了 先后完成 完成了 完成 落成 启用 正式启用 建成并投用 尽快建成投产 完工
  `),
  part: ['成功签约', '签约落地', '签约'],
  progress: [],
}

/** Verbs that only say work goes on; with nothing more they make no record. */
export const progressVerbs = wordList(`
  加快建设 加快推进 加快实施 加快推动 积极推进 大力推进 全力推进 扎实推进 统筹推进 有序推进 稳步推进
  深入推进 有力推进 全面推进 继续推进 抓好 推进 实施 建设 谋划建设好 谋划实施 谋划建设 谋划 启动实施 引进 新引进 招引
  续建 扩建 改建 迁建 强力推进 聚力推进 压茬推进 提速推进 规划建设 统筹实施 重点实施 重点建设
  继续实施 尽快落地实施 落地实施 落实 加快 全面加快 重点推进 持续推进 改扩建 新建 改造 打造 紧联 支持
`)

/** Verbs that carry a project to a planned event at the clause's end: [推动]镜湖机场[开工建设]. */
export const causatives = wordList(`
  积极推动 大力推动 全力推动 加快推动 推动 全力确保 确保 力争 力促 努力实现 实现 支持 促进 争取 保障
  促成 力保 务必 推进 加快 抓好 全力保障 完成 促使 保证
`)

/** Words between subject and predicate, or before the first verb, that change nothing about the stage. */
export const adverbs = wordList(`
  全面 正式 顺利 相继 陆续 先后 如期 基本 已经 已 全部 纷纷 成功 全线 尽快 早日 尽早 双双 提前 按期
  即将 实质性 同步 接续 率先 高标准 高质量 有序 实现 均 整体 初步 加快 建设 全容量 首批 年内 抓紧 立项 当年 通过
  按时 竞相 接连 一次性
  核准 获批 落地 继续 倾力 着力 主体结构 主体 圆满 土建 逐步 部分 具备条件后
`)

/** Heads of a plan: what follows is meant, not done. */
export const plannedCues = wordList(`
  力争 争取 确保 年内 年底前 尽快 早日 尽早 即将 拟 计划 力促 月底前 谋划 务必 今年
`)

/** Verbs before a counted thing (实施[重点项目]278个); what they stand before is its name. */
export const portfolioVerbs = wordList(`
  谋划实施 组织实施 统筹推进 累计实施 集中开工 开工建设 新开工 推进 实施 安排 完成 引进 推动 抓好 谋划 推介 推送 铺排 落实
  确保 全面推进 重点推进 开工 储备 策划 包装 筛选 其中 分别为 主要 全年 今年 累计 成功举办 共签约 新签约 签约
  全省 全市 全县 全区 共安排 共实施 共谋划 共推进 共铺排 共储备
`)
