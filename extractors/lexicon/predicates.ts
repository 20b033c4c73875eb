/** Verbs between a thing and its figure: what rises, falls, reaches, or takes a position. Adding a verb is adding a word. */

const words = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** A figure behind one of these is by how much something grew. */
export const rising = words(`
  增长 增加 提高 提升 上升 上涨 攀升 扩大 增 涨 升 涨幅 增幅 增速 提速 前进 上移 跃升 上调 增收 改善 快速增长 净增长 正增长 增长率 拓展
  逆势增长 稳定增长 大幅增长 同比增 增值 多增 递增 增长超 恢复性增长 涨 前移 增产 进位 晋位 调增 提前 延长 拉长 加快`)

/** A figure behind one of these is by how much something fell. */
export const falling = words(`
  下降 降低 减少 缩小 调减 压减 压缩 回落 降幅 下调 缩短 精简 减 降 下滑 收窄 削减 压降 后退 减产 跌 少 负增长 下跌 减幅 双下降 降 减轻 缩减 递减 节约 减免`)

/** Between the verb and the figure; with one of the first the figure is the new value, not the change. */
export const reaching = '到|至|为|成'
export const linking = '了|幅度|幅|率|达|达到|约|约为|超|近|分别|均'

/** Copulas: they say nothing of growth and go from the end of the thing. */
export const copulas = words(`
  接连 给予 拥有 基本 达到 达 为 是 完成 实现 突破 超过 稳定在 稳定 保持在 保持 控制在 维持在 维持 超 有 共有 已有 累计 总计 合计 共 共计 达成 位于 介于 处于 已达 可达 将达
  均达 均为 日均 月均 在 要 今年要 更新至 更新到 扩展至 优化为 重组至 合并为 整合为 平均为 平均达 拟按 拟安排 拟为 按 分别 均 双双 都 各 全部 依次 则 已 将 预计 预计达 约 近 逾 约为 约占 平均 力争 确保 争取 不断 实际 分别达 分别为 分别完成 分别实现 接近 逼近 累计达
  从无到有 从有到优 实现零的突破 历史性 首次 成功 一举 强势 再次 连续 稳步 进一步 大幅 快速 显著 明显 有望 已经 顺利 高达 仅 只 就 多达 不 年均 每年 每年达 并 同比 环比 同期 较上年 比上年 上年 比去年 较去年
  同比去年 稳中有进 逐年 逆势 同步 总体 整体 持续 扩大到 以来 又 再 也 还 仍 仍然 继续 由此 从而 最终 恢复到 回升到 回升至 缩小为 调整为 调整到 跨上 迈上 站上 跃上 登上 跨越 跃升到 跃升至 升至 增至 降至 提至 减至 扩至 扩大至 拓展至 拓展到 拓宽至 扩展到 增长到 做到 守住 稳住 定为 确定为 设定为 核定为
  压降至 压缩至 压减至 延长至 缩短至 缩短到 缩减至 降到 降为 升到 提高到 提升到 提升至 提高至 增加到 增加至 上升到 上升至 下降到 下降至 减少到 减少至 缩小到 缩小至`)

/** Words that end like a copula and are nouns: nothing goes from their end. */
export const nounTails =
  /(?:[规原准细守法]则|行为|作为|存在|所在|现在|外在|内在|潜在|需要|主要|重要|摘要|概要|纪要|公共|节约|[合履签预集契]约|附近|自由|首都|船只|国有|所有|持有|保有|持有)$/

/** One-sign verbs of position inside other words: 居民, 排放, 系列, 发达. */
export const nounLikeRankVerbs =
  /居[民住家室]|[定迁邻新移]居|[系序并陈]列|列[车入为席]|排[放查水污名位]|安排|[发表通到]达|达[标成]|[作成行认]为|为[民主]|[就还]是|[捕查]获/

/** Verbs of position: what follows one, up to the rank, is whom the rank is among. */
export const ranking = words(`
  位居 跃升 位列 名列 排名 排位 排列 稳居 跃居 居于 居 列 排 跃升至 跃升到 跃至 升至 提升到 提升至 上升到 上升至 前移至 保持 继续保持 分居 分列 均居 均列 荣居 蝉联 夺得 荣获 获 获得 摘得
  进入 迈入 跻身 挤入 晋升至 晋级 稳定在 为 中居 达到 取得 勇夺 领跑 雄踞 稳列 高居 长期居 连续位居 并列 评为 成为 是 前进至 前进到 稳保 占据 位次 位于 处于 升到 来到 跨入 达 实现`)
