/** Weighs a phrase: does it end in something that is built, and does it single one out. */

import { findPlaces } from '../lexicon/places.js'
import { genericWords } from '../lexicon/project-generic.js'
import { bodies, classWords, facilities, notProjects, slogans } from '../lexicon/project-nouns.js'
import { anyOf } from './words.js'

const facilityEnd = new RegExp(
  `(?:${anyOf(facilities)})(?:[（(][^（）()]*[)）]|”|(?<=平台|装置|基地|中心|工厂)“[^“”]{2,8}号”)?$`,
)
const bodyEnd = new RegExp(`(?:${anyOf(bodies)})$`)
/** A network of pipes or dykes is built, a system of rules is not. */
const notProjectEnd = new RegExp(`(?<!(?:防洪|排放|排水|供水|输水)(?=体系))(?:${anyOf(notProjects)})”?$`)
const classEnd = new RegExp(`(?:${anyOf(classWords)})$`)
const generic = new RegExp(anyOf(genericWords.filter((word) => word.length > 1)), 'g')
const genericTail = new RegExp(`(?:${anyOf(genericWords.filter((word) => word.length > 1))})+$`)
/** Single letters that name a kind only where they close the name: 厂 in 水泥厂, not in 厂通路. */
const genericEnd = new RegExp(`(?:${anyOf(genericWords.filter((word) => word.length === 1))})+$`)
const sloganQuote = new RegExp(`“[^”]*(?:${anyOf(slogans)})[^”]*”`, 'g')
/** Numbers and letters that single one out: 17号线, G98, 镜湖二期, 第六中学, 2.0. */
const distinguished =
  /\d+号|[A-Za-z]\d{1,4}|[A-Z]{3,}|(?<=.{2})[一二三四五六七八九十\d]期|第[一二三四五六七八九十\d]+[^批次产个]|^(?:省|市|区|县|州|自治区)(?![级内域际场政民县区乡容长外直市])(?!.*(?:项目|工程)$)|\d{3,}千伏|\d+国道|^国家(?!级|重点|标准|战略|优质|现代|重要|大型).{4,}(?:库|馆|中心|基地|港|园|院|区)$|\d\.\d|市民中心|市民之家|奥体中心|会展中心|长城|^(?:市|区|县)(?:第[一二三四五六七八九十]+|图书|博物|文化|科技|档案|美术|体育|规划|人民|中心|中医|妇幼|疾控|传染病|精神|儿童|社会福利|党校|青少年)[^级]{0,8}(?:馆|宫|医院|保健院|中心|学校|小学|中学|高中|幼儿园|公园|福利院|党校)|.{4,}(?:生态港|创新港|科创港|科技城|科学城|未来城|[硅智数光芯药]谷)$/
const things = '个|座|条|家|所|项|户|件|处'
const measures =
  '公里|台|套|亩|人|张|名|辆|艘|间|根|盏|对|支|宗|平方米|平方公里|米|批|次|人次|立方米|千瓦|万千瓦|吨|年以上'
/** A count of things makes a figure and no name: 12座, 3.5万套, 超百个. */
const counted = new RegExp(
  `^(?:不少于|超过?|近|约)?[\\d.]+(?:万|亿)?[余多]?(?:${things}|${measures})(?![级/])|^[一二两三四五六七八九十百]+[余多]?(?:${things})(?!性|港)|[一二两三四五六七八九]成(?!都|武|安)|\\d[余多]?(?:${things})(?!性)|[\\d.]+(?:万|亿)?[余多]?(?:${measures}|万|亿|%|％)(?:以上|左右)?$`,
)
/** Verbs that a name does not hold: with them the words are a statement. */
const statement =
  /推介|列入|刷新|致贺|总书记|为民办实事|民生实事|被评|狠抓|守住|获评|获批|入选|荣获|获得|获国|跻身|达到|增长|下降|实现|突破|成为|完成|上线|揭牌|签约|落地|新增|累计|超过|惠及|覆盖|提高|同比|位居|居全|率达|率为|启动(?!区)|纳入|投入|开展|推进|推动|加快|加强|深化|共计|总投资/
const actionStart =
  /^(?:至|更好|投身|见证|参与|聚焦|面向|招引|加力|因地制宜|打通|运行|实施|全年|好|创建|开展|举办|建立|完善|提升|培育|争创|引进|优化|健全|做好|抓好|落实|组织|支持|鼓励|引导|加大|强化|打造|统筹|依托|围绕|通过|利用|全力|积极|大力|持续|深入|扎实|有效|不断|着力|率先|进一步|以|把|使|对|在|由|按|但|而|也|还|其|该|这|各|每|所有|相关|一批|一系列|新一轮|更多|多个|多项|部分)/

export function endsAsFacility(name: string): boolean {
  return facilityEnd.test(name)
}

/** The word of building that the name ends in (镜湖大桥 → 大桥), the longest one. */
export function facilityOf(name: string): string | undefined {
  return facilityEnd.exec(name)?.[0]
}

/** The kind of thing that closes the name, with all that belongs to no one (镜湖抽水蓄能电站 → 抽水蓄能电站). */
export function kindOf(name: string): string | undefined {
  const tail = genericTail.exec(name)?.[0]
  if (tail && tail.length < name.length && endsAsFacility(tail)) return tail
  const facility = facilityOf(name)
  const before = facility ? genericTail.exec(name.slice(0, -facility.length))?.[0] : undefined
  return before && before.length + (facility?.length ?? 0) < name.length ? before + facility : facility
}

export function isBody(name: string): boolean {
  return bodyEnd.test(name)
}

export function isClassWord(word: string): boolean {
  return classEnd.test(word)
}

/** How many letters of the name belong to it alone: 4 in 镜湖大桥东岸, none in 农村公路. */
function ownLetters(name: string): number {
  const bare = name.replace(sloganQuote, '')
  if (/”[一二三四五六]期/.test(name)) return 2
  if (distinguished.test(bare)) return 2
  const left = bare.replace(generic, '\n').replace(/\n/g, ' ').trim()
  const own = left
    .replace(genericEnd, '')
    .replace(/(?<!(?:^|\s)\p{Script=Han})[和与]|[的等及或]|[^\p{Script=Han}A-Za-z]/gu, '').length
  if (own === 1 && river.test(left)) return 2
  // 防城港 is a city for all its 城 and 港.
  return own < 2 && left.length > 2 && left.length < 6 && findPlaces(left).length > 0 ? left.length : own
}

/** 青河, 丹江: two letters name a river. */
const river = /^[^大小内外主干支界新老两沿临滨跨引入出上中下][河江]$/

/** True where nothing in the words belongs to one thing: 大型水库, 合作产业园. */
export function isGeneric(words: string): boolean {
  return ownLetters(words) === 0
}

/** True where the name singles one thing out: 镜湖大桥, 第三中学, 省科技馆; not 农村公路, 现代产业园. */
export function isParticular(name: string): boolean {
  return ownLetters(name) >= 2
}

/** “十百千万”工程: a quoted name with nothing else is a programme; so are “十大产业项目” and 湖区治理“五大工程”. */
const numerals = '[一二两三四五六七八九十百千万亿\\d]+'
const programme = new RegExp(
  `^“?(?:双|${numerals})+工程”?$|^“[^”]+”(?:重大|重点|建设)*(?:工程|项目|工程项目|工程建设)$|^“?${numerals}[大个][^”]{2,12}(?:项目|工程)”?$|“${numerals}[大项个]?(?:工程|项目|行动|计划)”$`,
)

/** True where the words say what something does or did. */
export function isStatement(words: string): boolean {
  return statement.test(words.replace(/“[^”]*”/g, '“”'))
}

/** True where the words can be the name of something at all: neither a figure nor a statement. */
export function isNominal(name: string): boolean {
  if (name.length < 2 || name.length > 45 || /[。；！？…]/.test(name)) return false
  const bare = name.replace(/“[^”]*”/g, '“”')
  if (programme.test(name)) return false
  return !counted.test(bare) && !statement.test(bare) && !actionStart.test(bare) && !notProjectEnd.test(name)
}

/** True where a member of a printed list of projects can be one: it has something of its own. */
export function isListable(name: string): boolean {
  return isNominal(name) && ownLetters(name) >= 1
}

/** Things of which a city or county has one: 文化中心, 人民医院, 图书馆. */
const landmark =
  /^新?(?:市民|市民文化|群众文化|文化|体育|会展|全民健身|妇女儿童|青少年|演艺|游客|科普|政务服务|公共卫生)(?:活动|艺术|服务)?(?:中心|公园|宫|馆)(?:[一二三]期)?$|^新?(?:人民|中心|中医|妇幼|妇女儿童|传染病|精神病|儿童|口腔|肿瘤)(?:保健)?(?:医)?院|^(?:儿童|人民|中央|植物|动物|滨河|湿地|市民|青年|劳动)公园(?:[一二三]期)?$|^(?:植物|动物)园$|^(?:图书|博物|文化|科技|规划|美术|档案|体育|展览|纪念|方志)馆|大剧院$|^(?:高铁|火车|[东西南北])站?(?:站|片区)?(?:综合)?(?:交通|客运)?枢纽$|^(?:高铁|客运|汽车)(?:总|枢纽)?站$/

/** True where the words name what a city or county has only one of. */
export function isLandmark(name: string): boolean {
  return landmark.test(name) && isNominal(name)
}

/** True where words that stand alone name a project. */
export function isProjectName(name: string): boolean {
  return isNominal(name) && endsAsFacility(name) && isParticular(name)
}
