/** Rows of things before 分别 and 均 → the single things, with heads and tails they share written out. */
import { canonicalIndicator } from '../indicators.js'
import { bareAttributes, pairedQualifiers, sharedTails } from '../lexicon/attributes.js'
import { isCityOrProvince } from '../lexicon/places.js'

const attributes = new Set(bareAttributes)
const longestFirst = (words: string[]): string[] => [...words].sort((a, b) => b.length - a.length)
const attributesByLength = longestFirst([...bareAttributes, ...sharedTails])
const tailsByLength = longestFirst(sharedTails)

/** True for a thing that means nothing without the one before it (总投资, 占比). */
export function isBareAttribute(thing: string): boolean {
  return attributes.has(thing) || /^(?:增量|总量|产量|规模|数量|产值|出口|面积)?占(?![地领])/.test(thing)
}

/** Attributes that one of their kind replaces: 事故起数 + 死亡人数, 播种面积 + 总产. Others are kept: 收入 + 增速. */
const replaceable =
  /(?:总产|单产|起数|人数|件数|户数|数量|面积|余额|指数|总量|产量|里程|人次|受理数|损失数|发案数|[^税费利汇]率|规模|吞吐量|总投资额?|数)$/
const added = /^(?:增速|增幅|涨幅|降幅|占比|占|比重|比例|排名|位次|增量|贡献率|综合排名|提升幅度|份额)/

/** Mean something by themselves; only beside another line of the same account do they share its owner (企业营收、利润). */
const selfStanding =
  /^(?:出口|进口|出口额|进口额|进出口|税收|贷款|存款|资金|价格|用电量|发电量|客运量|货运量|森林覆盖率|利润|利润总额|营收|营业收入|贷款余额|存款余额|就业人数|参保人数|人次|总人数)$/
const ownAccount =
  /(?<!公共预算|财政)(?:营收|营业收入|销售额|产值|利润|利润总额|增加值|存款余额|贷款余额|主营业务收入|进口|客运量|货运量)$/

const totals = /^(?:总量|总数|总数量|总户数|总规模|总里程|总面积|总装机|存量|保有量)/

/** 新增上市公司 is a part of 上市公司. */
export function wholeOf(thing: string): string {
  return thing
    .replace(/^(?:新增|净增|新设立?|新培育|新认定|新创建|新引进|新建)(?=.{2})/, '')
    .replace(/(?<=.{2})(?:新增|净增)$/, '')
}

/** 海外仓 + 总面积 → 海外仓总面积; an attribute the head already ends with gives way (播种面积 + 总产). */
export function withHead(printedHead: string, attribute: string): string {
  const head = totals.test(attribute) || /^增[速幅]$/.test(attribute) ? wholeOf(printedHead) : printedHead
  const meant = canonicalIndicator(attribute)
  if (meant && meant === canonicalIndicator(head)) return attribute
  const firms = /^.*企业(?=总[数量]$|$)/.exec(head)?.[0]
  if (firms && /^(?:营收|营业收入|销售收入|利润|利润总额)$/.test(attribute)) return firms + attribute
  if (selfStanding.test(attribute))
    return ownAccount.test(head) ? stripAttribute(head) + attribute : attribute
  if (head === '' || attribute.startsWith(head)) return attribute
  if (head.endsWith(attribute)) return head
  if (/优良天数?$/.test(head) && attribute.startsWith('优良'))
    return head.replace(/优良天数?$/, '') + attribute
  if (attribute[0] === '总' && head.endsWith(attribute.slice(1)))
    return head.slice(0, 1 - attribute.length) + attribute
  if (head.startsWith(attribute.slice(0, 2))) return unlessAttribute(head.slice(2)) + attribute
  if (head.endsWith(attribute.slice(0, 2))) return head.slice(0, -2).replace(/完成$/, '') + attribute
  return (added.test(attribute) || !replaceable.test(head) ? head : stripAttribute(head)) + attribute
}

/** 优良天数 + 优良率: the days give way to the rate. */
function unlessAttribute(rest: string): string {
  return attributes.has(rest) || /^(?:天数|数)$/.test(rest) ? '' : rest
}

/** The head without the attribute it ends with: 生产安全事故起数 → 生产安全事故. */
export function stripAttribute(head: string): string {
  if (attributes.has(head)) return ''
  const tail = attributesByLength.find((word) => head.endsWith(word) && head.length > word.length + 1)
  return tail ? head.slice(0, head.length - tail.length) : head
}

/** Splits at 、和及与 outside quotes and brackets; 一二三产增加值 are three. */
export function splitRow(text: string): string[] {
  const industries = /^第?一、?(?:第)?二[、和]?(?:第)?三(?:次?产业?)(.*)$/.exec(text)
  if (industries) return ['一产', '二产', '三产'].map((industry) => industry + (industries[1] ?? ''))
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if ('“《（(‘'.includes(sign)) depth++
    else if ('”》）)’'.includes(sign)) {
      depth = Math.max(0, depth - 1)
      if (depth > 0 || text.slice(at, at + 2) !== '”“') continue
      parts.push(text.slice(start, at + 1))
      start = at + 1
    } else if (depth === 0 && (sign === '、' || (at > start && isAnd(text, at)))) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
    .map((part) => part.replace(/^(?:以及|以)|(?:以|等)$/g, '').trim())
    .filter((part) => part !== '' && !/季度$|^全年$/.test(part))
}

/** 和, 及 and 与 join things, unless they are part of a word (和谐, 普及率, 参与). */
function isAnd(text: string, at: number): boolean {
  const sign = text[at]
  const around = text.slice(Math.max(0, at - 1), at + 3)
  if (sign === '和') return !/和(?:谐|平|美|解|田|睦)|[平温共饱融祥总]和/.test(around)
  if (sign === '及') return !/[普涉波危以惠]及|及(?:时|格|第|其|相关|配套|以上|以下)/.test(around)
  return sign === '与' && !/[参给]与|与(?:会|否)/.test(around)
}

/** Writes out what the members of a row share, first the qualifiers, then tails, then heads. */
export function completeRow(parts: string[]): string[] {
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (parts.length === 1) return splitTownAndCountry(first)
  const qualified = perOutput(parts).map((part) => fromQualifier(part, last) ?? part)
  const done: string[] = []
  for (const part of shareQualifier(shareTail(ownedByFirst(qualified))))
    done.push(done.length > 0 ? shareHead(done.at(-1) ?? first, part, parts.length) : part)
  return done
}

/** 城乡居民人均可支配收入 stands for two things where two figures follow. */
export function splitTownAndCountry(thing: string): string[] {
  const loans = /^(.*)存贷款?(余额|款)$/.exec(thing)
  if (loans) return ['存款', '贷款'].map((kind) => `${loans[1]}${kind}${loans[2] === '余额' ? '余额' : ''}`)
  const budget = /^(.*)收支$/.exec(thing)
  if (budget) return ['收入', '支出'].map((kind) => `${budget[1]}${kind}`)
  const goods = /^([粮肉奶油糖菜蛋鱼棉果茶气煤]{2,5})(总?产量?)$/.exec(thing)
  if (goods) return [...(goods[1] ?? '')].map((kind) => `${kind}${goods[2]}`)
  const degrees = /^(博士)(硕士)(?=.{2})/.exec(thing)
  if (degrees) return [1, 2].map((at) => (degrees[at] ?? '') + thing.slice(degrees[0].length))
  if (!/城乡(?:居民|常住|低保|最低|特困|救助|养老|医保|参保|人均|收入)/.test(thing)) return [thing]
  const town = thing.includes('城乡低保') ? '城市' : '城镇'
  return [thing.replace('城乡', town), thing.replace('城乡', '农村')]
}

/** 城镇 beside 农村居民人均可支配收入 → 城镇居民人均可支配收入. */
function fromQualifier(part: string, last: string): string | undefined {
  for (const set of pairedQualifiers) {
    const mine = set.find((word) => part === word || (!/^[省市县]$/.test(word) && part.endsWith(word)))
    const other = longestFirst(set).find((word) => last.includes(word) && !part.includes(last))
    if (!mine || !other || mine === other || part.length > mine.length + 8) continue
    const at = last.indexOf(other)
    if (mine === '存' && other === '贷款') return `${part}款${last.slice(at + other.length)}`
    if (part === mine) return last.slice(0, at) + mine + last.slice(at + other.length)
    return part + last.slice(at + other.length)
  }
  return undefined
}

/** 青川港货物和集装箱吞吐量: the port is that of both. */
function ownedByFirst(parts: string[]): string[] {
  const [first = '', ...rest] = parts
  for (const set of pairedQualifiers) {
    const mine = set.find(
      (word) => !/^[省市县]$/.test(word) && first.includes(word) && !first.startsWith(word),
    )
    const others = rest.every((part) => set.some((word) => word !== mine && part.startsWith(word)))
    if (mine && rest.length > 0 && others) {
      const owner = first.slice(0, first.indexOf(mine))
      return owner.length > 2 ? [first, ...rest.map((part) => owner + part)] : parts
    }
  }
  return parts
}

/** 单位生产总值能耗和二氧化碳排放: both are per unit of output. */
function perOutput(parts: string[]): string[] {
  const unit = /^(?:单位|[万亿]元)(?:地区|国内)?(?:生产总值|GDP|工业增加值)/.exec(parts[0] ?? '')?.[0]
  if (!unit) return parts
  return parts.map((part) =>
    /^(?:能源消耗|能耗|水耗|用水量|电耗|(?:二氧化)?碳排放)/.test(part) ? unit + part : part,
  )
}

/** 农村自来水普及率、卫生厕所普及率: rates of one place. */
function shareQualifier(parts: string[]): string[] {
  const qualifier = /^(?:城市建成区|建成区|农村|城镇|城市|乡村)/.exec(parts[0] ?? '')?.[0]
  const rates = parts.every((part) => part.endsWith('率') && part.length > 2)
  if (!qualifier || !rates) return parts
  return parts.map((part) => (/农村|城镇|城市|乡村|建成区/.test(part) ? part : qualifier + part))
}

/** Ends of things that are counted by themselves and lack no tail. */
const ownMeasure = /(?:货值|游客|企业|人次|进出|贸易|旅客|班列|用户|人口|就业)$/

/** What an economy is driven by: in a row with others it belongs to nothing spoken of before. */
export const demand = /^(?:投资|消费|出口|进口)(?:增[速幅])?$/

function shareTail(parts: string[]): string[] {
  const last = parts.at(-1) ?? ''
  const share = /(?:增加值|投资|出口|支出|产值|收入|人口)?占[^、]{2,14}(?:比重|比例|份额)$/.exec(last)?.[0]
  const longestTail = afterPlace(parts) ?? share ?? sharedTailOf(last)
  if (!longestTail) return parts
  // 优势产业、制造业、新兴产业增加值: the others are trades already.
  const tail = parts.slice(0, -1).some((part) => part.endsWith('业'))
    ? longestTail.replace(/^产业/, '')
    : longestTail
  const anyOwn = parts
    .slice(0, -1)
    .some(
      (part) =>
        !(demand.test(part) && /^增[速幅]$/.test(tail)) &&
        (countsItself(part, last, tail) ||
          /总[值额]$/.test(part) ||
          attributesByLength.some((word) => part.endsWith(word))),
    )
  return anyOwn ? parts : parts.map((part) => (part.endsWith(tail) ? part : part + tail))
}

/** 青川、白石地铁客运量: what stands behind the last of the places belongs to all. */
function afterPlace(parts: string[]): string | undefined {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || !parts.slice(0, -1).every(isCityOrProvince)) return undefined
  const lengths = [5, 4, 3, 2].filter((length) => length < last.length)
  const place = lengths.find((length) => isCityOrProvince(last.slice(0, length)))
  return place === undefined ? undefined : last.slice(place)
}

/** 有色行业增加值增速: the words at the end that each could be shared are shared together. */
function sharedTailOf(thing: string): string | undefined {
  const tail =
    tailsByLength.find((word) => thing.endsWith(word) && thing.length > word.length) ??
    /(?<=”)[\u4e00-\u9fff]{2,}率$/.exec(thing)?.[0]
  if (!tail || !/^[增涨降]/.test(tail)) return tail
  const before = sharedTailOf(thing.slice(0, -tail.length))
  return before && thing.length > before.length + tail.length + 1 ? before + tail : tail
}

/** 民营企业、外资企业出口: the first counts nothing, for the last is of its kind before the tail. */
function countsItself(part: string, last: string, tail: string): boolean {
  const own = ownMeasure.exec(part)?.[0]
  return own !== undefined && !last.slice(0, -tail.length).endsWith(own)
}

/** 生产安全事故起数、死亡人数: the later member lacks the head of the first. */
function shareHead(first: string, part: string, count: number): string {
  if (attributes.has(first) || /总收入$/.test(first) || canonicalIndicator(part)) return part
  if (attributes.has(part) && first !== part) return stripAttribute(first) + part
  const missing = first.length - part.length
  const short = part.length <= 5 && missing >= 3 && count === 2
  const shared = attributesByLength.find((word) => part.endsWith(word) && first.endsWith(word))
  return short && shared && part.length - shared.length <= 2 ? first.slice(0, missing) + part : part
}
