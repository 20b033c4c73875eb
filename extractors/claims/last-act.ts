/** The words before a figure that speak of several acts or events → those of the act that has the figure. */
import { startsWithAct, trimThing } from './thing.js'
import { isBareAttribute, splitRow, withHead } from './things.js'

/** 打击犯罪、挽回损失22亿元: of several acts the last has the figure. */
export function lastAct(left: string): string {
  const acts = splitRow(left)
  const last = acts.at(-1) ?? left
  if (last === left || !/、/.test(left) || !startsWithAct(last)) return left
  const object = trimmed(last)
  return isBareAttribute(object) ? withHead(trimmed(acts.at(-2) ?? ''), object) : object
}

const event =
  /办好|举办|召开|破[万亿]$|新高$|再次|(?:有序|稳步|加快|扎实|深入|持续|顺利)推进$|全覆盖$|(?<=.{4})(?:投产|投运|竣工|通车|获批|揭牌|落地|上市|挂牌)$/

/** 旅客吞吐量再次破亿、入境游客增长8%: what was said of the first thing is over at the mark. */
export function lastEvent(left: string): string {
  if (!left.includes('、')) return left
  const members = splitRow(left)
  const counted =
    /[\d两三四五六七八九十][个家条项座所处]([\u4e00-\u9fff“”]{3,20})$/.exec(members.at(-2) ?? '')?.[1] ??
    /([\u4e00-\u9fff“”]{3,24})\d+[个家项座所]$/.exec(members.at(-2) ?? '')?.[1]
  if (counted && isBareAttribute(members.at(-1) ?? '')) return withHead(counted, members.at(-1) ?? '')
  const over = members.slice(0, -1).findLastIndex((member) => member.length > 4 && event.test(member))
  const rest = members.slice(over + 1).join('、')
  return over < 0 || rest.length < 4 || isBareAttribute(rest) ? left : rest
}

const place =
  /^[\u4e00-\u9fff]{4,}(?:调查|普查|监测|考古)(?:累计)?发现(?=新.{2})|^[\u4e00-\u9fff“”—]{2,}(?:(?:示范区|试验区|合作区|经济特区|城市建设)(?=(?:新增|入园|实际到位|实际使用|累计)[^，；、]{2})|(?:试点[省市区县]|示范区|试验区|合作区)(?:累计)?(?:实现|形成)(?=[^，；、]{4}))/

/** 供销社系统实现销售额: what was made of it is named without the verb. */
const earned =
  /(?<=^[\u4e00-\u9fff“”]{3,12})(?:累计|共)?实现(?=(?:年?销售额|营业收入|营收|利润|年?产值|交易额|增加值|税收|旅游收入)$)/

/** 青川承接产业转移示范区实际到位内资: where it was is no part of what came. */
export function beyondPlace(left: string): string {
  return left.replace(place, '').replace(earned, '')
}

/** 新增风电、光伏等新能源装机: the examples go, the 新增 stays. */
export function withNew(body: string, left: string): string {
  return /^[、，]?(?:全年|累计)*新增[^，；]*、[^，；]*等/.test(body) && !left.startsWith('新增')
    ? `新增${left}`
    : left
}

function trimmed(words: string): string {
  const span = trimThing(words, { start: 0, end: words.length })
  return words.slice(span.start, span.end)
}
