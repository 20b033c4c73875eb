/** The noun behind a figure → the noun with the words it cannot do without: its shared head, or what happens to it. */

import { bareNouns } from '../lexicon/attributes.js'
import { selectionVerbs } from '../lexicon/verbs.js'
import type { Row } from './row.js'
import { longest, nounBehind } from './thing.js'

const selected = new RegExp(
  `^(?:${longest(selectionVerbs)})(?=[^，。；、]*(?:国家|全国|全省|世界|中国|省级|部委|国产|供应链|产业链|目录|“|百强|强|名录|名单|范围|文件|规划|方案|清单|试点))[^，。；、]{2,24}`,
)
/** Behind whom: 参与“书香云岭”活动, after 赴首都等地. */
const takesPart = /^(?:赴[^，。；、]{2,10})?((?:参与|参加)[^，。；、\d]{2,24})/
/** 9万户农户获得贴息 before the sum they got. */
const given = /^((?:获得?|享受)[\u4e00-\u9fff]{2,8})$/
const bareNoun = new RegExp(`^(?:${bareNouns.join('|')})$`)
const happening =
  /^(?:全部|均|都|已|已经|成功|顺利|正式|陆续|相继|将|可|先后)*(?:实现|得到|完成)?([\u4e00-\u9fff“”A-Z]{2,16})(?=[，。；]|$)/
const saysNothing = /^(?:以上|左右|任务|目标|落地落实|成为|数量|总数|的|等|在|为|和|与|及|或)/

/**
 * 20户企业实施清洁改造, 9家民营企业获评全国百强: what is counted is what happens to them, for the noun alone names
 * nothing or too much. Empty where the noun says enough, or another figure follows (`runsOn`).
 */
export function happensTo(noun: string, behind: string, runsOn: boolean): string {
  const chosen = chosenOf(noun, behind)
  if (chosen !== '') return chosen
  if (runsOn) return given.exec(behind)?.[1] ?? ''
  if (!bareNoun.test(noun)) return ''
  const event = happening.exec(behind)?.[1] ?? ''
  return saysNothing.test(event) ? '' : event
}

/** What a noun was chosen for or took part in; empty where it was not. */
export function chosenOf(noun: string, behind: string): string {
  if (noun.length > 8) return ''
  return selected.exec(behind)?.[0] ?? takesPart.exec(behind)?.[1] ?? ''
}

/** 累计支持2000家企业: the act, where the noun alone says too little. */
export function doneTo(noun: string, body: string): string {
  return bareNoun.test(noun)
    ? (/(?:支持|参与|引进|帮扶|惠及|服务|带动|培训|诊断|推介|走访|减免|签约|转化)(?=了?$)/.exec(body)?.[0] ??
        '')
    : ''
}

const rank =
  '(?:(?:国家|世界|自治区|兵团|省|市|县|区|乡镇|镇|村|州)级|[一二三四五六七八九十百千万亿\\d]{1,6}(?:级|元(?:以上|级)?))'
const rankAlone = new RegExp(`^${rank}$`)
const rankOfNext = new RegExp(`^[\\d一二两三四五六七八九十百千万余]+[个家所座条户处]${rank}`)

/** 1个400亿级、3个100亿级产业名镇 and 8个国家级、36个省级重点专科: a rank alone takes the noun of the next. */
export function withSharedNoun(text: string, row: Row, behind: string): string {
  if (!rankAlone.test(behind) || !/^[、和及]?$/.test(text.slice(row.right.end - 1, row.right.end)))
    return behind
  const next = rankOfNext.exec(text.slice(row.right.end, row.right.end + 40))
  if (!next) return behind
  const from = row.right.end + next[0].length
  const noun = nounBehind(text, from, from + 30, 'object')
  return behind + text.slice(noun.start, noun.end)
}
