/** Words that turn a figure into a bound, an estimate or an exact value. One row a meaning, a word a phrasing. */
import type { QuantityOp } from '../../schemas/quantity.js'

export type Comparator = { op: QuantityOp; words: string[] }

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Directly before the figure. */
export const before: Comparator[] = [
  {
    op: 'gte',
    words: words(
      '不低于 不少于 不小于 不下于 至少 最低 最少 不亚于 不短于 保底 不得低于 不得少于 大于等于 ≥ 大于或等于 不应低于',
    ),
  },
  {
    op: 'gt',
    words: words(
      '超过 超 突破 逾 高于 多于 大于 跨过 跃过 跨上 站上 迈过 冲破 破 ＞ > 远超 跨越 迈上 跃上 登上 过',
    ),
  },
  {
    op: 'lte',
    words: words(
      '不超过 不高于 不多于 不大于 最高 最多 至多 不得超过 不超 不突破 ≤ 不得高于 小于等于 不应超过 封顶',
    ),
  },
  { op: 'lt', words: words('低于 少于 小于 不足 不到 未满 不满 未超过 未达 未达到 ＜ < 未超') },
  {
    op: 'approx',
    words: words(
      '约 大约 约为 约占 约合 近 将近 接近 大概 基本达到 基本达 基本实现 基本保持在 基本 ≈ 约达 近乎 大致',
    ),
  },
]

/** Directly after the figure and its unit. */
export const after: Comparator[] = [
  { op: 'gte', words: words('以上 及以上 或以上 之上 ＋ +') },
  { op: 'lte', words: words('以内 以下 及以下 之内 之下') },
  { op: 'approx', words: words('左右 上下') },
]

/** Between numeral and unit, or between multiplier and unit: 300余件, 1456.8万余人次. */
export const inside = /余|多|来|几/

/**
 * A word before the figure that only seems to be a comparator: its own last sign belongs to another word
 * (最近, 节约, 超额). Tested on the text that ends with the comparator.
 */
export const notComparator =
  /(?:最近|附近|临近|邻近|靠近|亲近|就近|远近|相近|节约|大约束|契约|合约|公约|预约|集约|履约|制约|违约|签约|特约|条约|条约|公约|高超|赶超|反超|打破|爆破|侦破|突破性|攻破|[通经越度胜渡透翻难路不走来去太好]过)$/
