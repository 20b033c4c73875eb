/** Words of a question that say how it is asked, not what it is about. */

/** Too common to tell one passage from another; never searched for. */
export const stopWords = new Set(
  '的 了 和 与 是 在 对 把 被 有 也 就 都 还 能 要 等 及 吗 呢 让 给 更 里 上 下 不 之 其 并 而 或 于 以 为 将 从 到 各 个 the of and in to a an is are for on with how what which does did'.split(
    ' ',
  ),
)

/** They ask for a figure, a list or a state of affairs; searched for at a fraction of the weight. */
export const askingWords: readonly string[] =
  '多少 怎么办 怎么样 怎么 怎样 如何 为什么 什么 哪些 哪个 哪里 是否 有没有 可不可以 情况 数量 金额 比例 规模 目标 承诺 进展 任务 计划 指标 名词解释 解释 含义 去年 今年 明年 可以 地方 东西 请问 介绍'.split(
    ' ',
  )
