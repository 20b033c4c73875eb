/** Members of an enumeration say their common words once: gives each the kind, works or way meant for it too. */
import { findPlaces } from '../lexicon/places.js'
import { endsAsFacility, kindOf } from './particular.js'
import type { NamedSpan } from './trim.js'

/** What closes the enumeration: 等6座[水库]. */
type Closing = { listed: boolean; classWord: string }

/** Completes the names in place. */
export function completeNames(names: NamedSpan[], closing: Closing): void {
  shareWorks(names)
  for (const [at, name] of names.entries()) shareHead(name, names[at - 1])
  const series = seriesTail(names)
  for (let at = names.length - 2; at >= 0; at--) shareKind(names[at], names[at + 1], closing, series)
  completeByClass(names, closing)
}

/** 通用 and 通用机场 overlap. */
function append(name: NamedSpan, kind: string): void {
  let overlap = Math.min(kind.length, name.name.length)
  while (overlap > 1 && !name.name.endsWith(kind.slice(0, overlap))) overlap--
  name.name += overlap > 1 ? kind.slice(overlap) : kind
}

const works =
  '(?:改建|改扩建|扩建|改造|迁建|新建|重建|大修|拆除重建|提升改造|综合改造|除险加固|扩能改造|扩容改造|改造提升)'
const sharedWorks = new RegExp(`${works}(?:[及和](?:环境|景观|品质|综合)提升)?(?:建设)?(?:工程|项目)?$`)
/** Schools, streets, and stretches that the same works are done to. */
const likeKinds: readonly RegExp[] = [/[小学]$/, /[路街巷道环]$/, /段$/]

/** 东山小学、西山小学扩建工程: the works at the end are meant for each. */
function shareWorks(names: NamedSpan[]): void {
  const last = names.at(-1)
  const shared = last && names.length > 1 ? sharedWorks.exec(last.name) : null
  if (!last || !shared || shared.index < 3) return
  const kind = last.name.slice(shared.index - 2, shared.index)
  for (const name of names.slice(0, -1)) {
    const alike = likeKinds.some((kinds) => kinds.test(kind) && kinds.test(name.name))
    if (name.name.endsWith(kind) || alike) name.name += shared[0]
  }
}

/** What a second part belongs to: 镜湖高速东段、西段; 省人民医院南院区、北院区. */
const heads: readonly { whole: RegExp; part: RegExp }[] = [
  {
    whole: /^(.{2,12}(?:高速|高速公路|高铁|铁路|公路|大道|[三四五]?线))[^路线]{1,5}段/,
    part: /^\p{Script=Han}{1,4}段/u,
  },
  { whole: /^([GSX]\d+(?:线)?).{2,12}段/, part: /^\p{Script=Han}{2,5}至\p{Script=Han}{2,5}段/u },
  {
    whole: /^(.{3,14}(?:医院|大学|学院|中学|学校|小学))\p{Script=Han}{1,5}(?:院区|分院|校区)$/u,
    part: /^\p{Script=Han}{1,4}(?:院区|分院|校区)$/u,
  },
]

function shareHead(name: NamedSpan, before: NamedSpan | undefined): void {
  for (const { whole, part } of heads) {
    const head = whole.exec(before?.name ?? '')?.[1]
    if (head && part.test(name.name)) {
      name.name = head + name.name
      return
    }
  }
}

const route = /[^至—]{2}(?:至|—|－)[^至—]{2}/
const wayEnd = /(?:高速|公路|铁路|高铁|城际|线|段|道|工程|项目|改造|扩建|扩容)(?:[（(][^（）()]*[)）])?$/

/** 青白扩容 beside 柳东等高速公路: works at a place, and not yet on what. */
const bareWorks = /^\p{Script=Han}{2,3}(?:扩容|复线|提速|扩能|改扩建)$/u

/** 白石至柳溪段 and 白石至柳溪二通道 do not yet say what way it is. */
const bareStretch = /^[^高铁公路线道]+至[^高铁公路线道]+(?:段|通道)$/

/** 甲至石桥 ends in the name of a village, not in a bridge. */
function isComplete(name: string): boolean {
  return (
    endsAsFacility(name) &&
    (!route.test(name) || wayEnd.test(name)) &&
    !bareWorks.test(name) &&
    !bareStretch.test(name)
  )
}

/** 330千伏输变电工程: the voltage goes with the kind. */
const voltage = /\d+千伏\D{2,8}$/
/** Names of places in the country end so: 盘道岭, 城东, 石桥镇. */
const placeEnd = /[东西南北中山岭沟河江湖坪坝川塘湾口滩沙峡梁台庄寨原龙关峪州泉岛岗坡坑洞镇村屯堡家营]$/

/**
 * 白石、柳溪油田; 东岭、西岭、镜湖高速; 甲至乙、丙至丁铁路: a short member, a route or a place takes the kind behind
 * it, as does one built like the next (镜湖河、柳溪河治理工程; 东城区、西城区供水工程).
 */
function shareKind(
  name: NamedSpan | undefined,
  next: NamedSpan | undefined,
  closing: Closing,
  series = '',
): void {
  if (!name || !next || next.name.length > 30 || isComplete(name.name)) return
  if (bareStretch.test(next.name)) return
  const tail =
    tailBehindSame(name.name, next.name) ?? (next.name.endsWith(series) ? series || undefined : undefined)
  const kind = kindOf(next.name) ?? ''
  const stem = next.name.slice(0, next.name.length - kind.length)
  const short = name.name.length >= 2 && name.name.length <= 4 && !/[“（\d]/.test(name.name)
  const shared = tail ?? (short ? voltage.exec(next.name)?.[0] : undefined)
  if (shared) append(name, shared)
  else if (kind.length > 4 && /项目$/.test(kind) && opensWithPlace(name.name) && opensWithPlace(stem)) {
    append(name, kind)
  } else if (kind !== '' && !/项目|工程|期|段|技改|技术改造/.test(kind)) {
    const way = name.name.length <= 24 && route.test(name.name)
    const listed = closing.listed && /项目|工程/.test(closing.classWord)
    if (short || way || (!listed && isPlace(name.name, stem))) append(name, shortKind(kind))
  }
}

/** 白石河 beside 镜湖水系 are of one length by chance. */
const waterEnd = /[江河湖溪水]$/

/**
 * 白石柳溪、东岭镜湖、石门大通百万千瓦级风光电基地: members of one length, places by their letters, end where the last one's
 * kind begins.
 */
function seriesTail(names: readonly NamedSpan[]): string | undefined {
  const heads = names.slice(0, -1).map(({ name }) => name)
  const last = names.at(-1)?.name ?? ''
  const [first = ''] = heads
  const water = waterEnd.exec(first)?.[0] ?? ''
  const alike = heads.every((name) => name.length === first.length && isPlaceName(name) && !isComplete(name))
  const tail = last.slice(first.length)
  return heads.length >= 2 &&
    alike &&
    last[first.length - 1]?.startsWith(water) &&
    tail.length >= 2 &&
    endsAsFacility(tail)
    ? tail
    : undefined
}

/** What follows in the next name behind the letters that this one ends in: 镜湖河、柳溪河[治理工程], 东岭750千伏、西岭330千伏[输变电工程]. */
function tailBehindSame(name: string, next: string): string | undefined {
  if (!endsAsFacility(next) || /[和与及]/.test(name)) return undefined
  for (const length of [2, 1]) {
    const end = name.slice(-length)
    if (length === 1 && !/[江河湖溪水镇乡县市区州旗岛]/.test(end)) continue
    const at = next.indexOf(end, 1)
    const tail = at > 0 ? next.slice(at + length) : ''
    if (tail.length > 2 && name.length > length) return tail
  }
  return undefined
}

/** 镜湖盘道岭 beside 柳溪黄羊岭: places of about one length, and no trade. */
function isPlace(name: string, stem: string): boolean {
  if (name.length < 3 || name.length > 8 || /[\d“（A-Z]/.test(name)) return false
  const alike = Math.abs(name.length - stem.length) <= 2 && stem.length >= 3
  return alike && (placeEnd.test(name) || opensWithPlace(name))
}

/** As it is said in a name: sizes are left out. */
function shortKind(kind: string): string {
  return kind.replace(/^(?:大中型|中小型|重大|重点|新建|县域|省级|市级)/, '')
}

/** 高速公路出省通道: the way itself. */
const wayKind = /^(?:高速公路|高速铁路|高铁|铁路|公路)(?=.{0,4}(?:通道|建设)$)/
/** 甲、乙4县高速项目: so does the kind of way, water or works that a place is given. */
const networkKind =
  /(?:高速|高铁|铁路|公路|专用线|机场|水库|水利枢纽|灌区|煤矿|电站|变电站|输变电|热电联产|焚烧发电|水厂|泵站|口岸|污水处理厂|风电场|供水)$/
/** 甲、乙等海上风电项目: the kind of plant belongs to the name, a trade (医疗项目) does not. */
const powerKind =
  /(?:风电|光伏|光伏发电|气电|煤电|火电|核电|水电|水电站|光热|光热发电|储能|抽水蓄能|抽水蓄能电站)$/

/** 甲、乙等口岸提升工程: what is done to each of the places. */
const worksKind =
  /.{2}(?:改造|提升|治理|修复|整治|配套|示范|迁建|扩建|扩能|扩容|加固|续建|改建|更新|净化|搬迁)$/
const longestClass = 20

/** 甲至乙、丙至丁等高速公路: a route or a place without its kind takes the class word. */
function completeByClass(names: NamedSpan[], { listed, classWord }: Closing): void {
  const plain = classWord.replace(/(?<=.{2})(?:项目|工程)$/, '')
  const kind = shortKind(wayKind.exec(shortKind(plain))?.[0] ?? plain)
  if (!listed || /项目|工程|设施|景点|地标/.test(kind) || kind.length > longestClass) return
  const works = worksKind.test(kind)
  if (!endsAsFacility(kind) && !works) return
  for (const name of names) {
    const place = isPlaceName(name.name)
    const goes = powerKind.test(kind) || (networkKind.test(kind) && place) || (works && place)
    if (kind.length > 6 && !place) continue
    const bare = plain !== classWord && !route.test(name.name) && !goes
    if (!isComplete(name.name) && !bare) append(name, works ? shortKind(classWord) : kind)
  }
}

/** 东岭, 白石盘道岭, 青川白石: short, or a place in the country, or opening with the city or county it lies in. */
function isPlaceName(name: string): boolean {
  if (name.length <= 4) return true
  if (name.length > 8 || !/^\p{Script=Han}+$/u.test(name)) return false
  return placeEnd.test(name) || opensWithPlace(name)
}

function opensWithPlace(name: string): boolean {
  return findPlaces(name.slice(0, 2)).length > 0
}
