/**
 * Turns names of places and six-digit codes into places of mainland China with their parents: the nation,
 * provinces, cities, counties. The table is that of today: abolished counties and cities are not in it, nor
 * are towns and development zones.
 */
import type { PlaceLevel } from '../../schemas/meta.js'
import { provinceLines } from './places-data.js'

export type Place = {
  /** GB/T 2260, six digits. */
  code: string
  /** Full official name of the place itself (解放区). */
  name: string
  /** Without the word for its rank (浙江, 焦作, 恩施); the full name where nothing of two letters would be left. */
  short: string
  level: PlaceLevel
}

export const nation: Place = { code: '000000', name: '全国', short: '全国', level: 'national' }
const nationalNames = ['国家', '中国', '中华人民共和国']

const peoples =
  '壮族|维吾尔|回族|土家族|苗族|藏族|彝族|布依族|侗族|瑶族|满族|蒙古族|蒙古|朝鲜族|白族|哈尼族|哈萨克族|哈萨克|黎族|傣族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|普米族|塔吉克族|塔吉克|怒族|鄂温克族|保安族|裕固族|京族|独龙族|鄂伦春族|各族'
const autonomous = new RegExp(`(?:${peoples})*自治(?:区|州|县|旗)$`)
const rankWord = /(?:特别行政区|林区|新区|矿区|地区|省|市|区|县|盟|旗|州)$/

/** 恩施 of 恩施土家族苗族自治州, 内蒙古 of 内蒙古自治区, 浙江 of 浙江省; 忠县 stays 忠县. */
export function shortName(name: string): string {
  const cuts = [autonomous, /自治[区州县旗]$/, rankWord].map((word) => name.replace(word, ''))
  return cuts.find((short) => short !== name && short.length >= 2) ?? name
}

const byCode = new Map<string, Place>([[nation.code, nation], ...readTable()])
const byName = index((place) => [place.name])
const byShort = index((place) => [place.short, ...ranked(place)])
const levelOrder: readonly PlaceLevel[] = ['national', 'province', 'city', 'county', 'township']

/** @param code six digits */
export function placeByCode(code: string): Place | undefined {
  return byCode.get(code)
}

/**
 * The places a name or code can mean, highest first; empty where none is known. A full name goes before a
 * short one, a short name of a province before one of a county (海南, 吉林). Parents may stand in front: 焦作市解放区,
 * 河南焦作. More than one place in the answer means the name is ambiguous (鼓楼区).
 */
export function findPlaces(nameOrCode: string): Place[] {
  const name = nameOrCode.replace(/\s/g, '')
  const coded = byCode.get(name)
  if (coded) return [coded]
  if (nationalNames.includes(name)) return [nation]
  return byName.get(name) ?? highest(byShort.get(name) ?? []) ?? belowParents(name)
}

/** True for a province or a city by its full or short name (counties' short names are common words: 平安, 资源). */
export function isCityOrProvince(name: string): boolean {
  return findPlaces(name).some(({ level }) => level === 'province' || level === 'city')
}

/** The city of a county, the province of a city or of a county that stands directly under it; none for provinces. */
export function parentOf(code: string): Place | undefined {
  if (code.endsWith('0000')) return undefined
  const city = code.endsWith('00') ? undefined : byCode.get(`${code.slice(0, 4)}00`)
  return city ?? byCode.get(`${code.slice(0, 2)}0000`)
}

/** True where the place lies below the other one, itself excluded. Everything lies below the nation. */
export function isUnder(code: string, ancestor: string): boolean {
  if (code === ancestor) return false
  const prefix = ancestor.replace(/(?:00)+$/, '')
  return ancestor === nation.code || (code.startsWith(prefix) && prefix.length < 6)
}

/** Level of a place not in the table, by the last word of its name; a 市 below a city is a county. */
export function levelByName(name: string, parent?: PlaceLevel): PlaceLevel | undefined {
  if (/(?:省|自治区|特别行政区)$/.test(name)) return 'province'
  if (/(?:镇|乡|街道)$/.test(name)) return 'township'
  if (/(?:市|自治州|地区|盟)$/.test(name)) return parent === 'city' ? 'county' : 'city'
  return /(?:县|区|旗)$/.test(name) ? 'county' : undefined
}

/** All places of the table, by code. */
export function allPlaces(): Iterable<Place> {
  return byCode.values()
}

function* readTable(): Generator<[string, Place]> {
  for (const line of provinceLines) {
    const [head = '', ...groups] = line.split(';')
    const province = head.slice(0, 2)
    yield entry(`${province}0000`, head.slice(2), 'province')
    for (const group of groups) {
      const [city = '', ...counties] = group.split(' ')
      const prefix = province + city.slice(0, 2)
      if (city.length > 2) yield entry(`${prefix}00`, city.slice(2), 'city')
      for (const county of counties) yield entry(prefix + county.slice(0, 2), county.slice(2), 'county')
    }
  }
}

function entry(code: string, name: string, level: PlaceLevel): [string, Place] {
  return [code, { code, name, short: shortName(name), level }]
}

/** 恩施州, 新疆自治区, 酉阳县: short, but with the word for the rank. */
function ranked({ name, short }: Place): string[] {
  const rank = /自治(区|州|县|旗)$/.exec(name)?.[1]
  return rank ? [short + rank, `${short}自治${rank}`] : []
}

function index(names: (place: Place) => string[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const place of byCode.values()) {
    for (const name of names(place)) {
      const known = places.get(name)
      if (known) known.push(place)
      else places.set(name, [place])
    }
  }
  return places
}

function highest(places: Place[]): Place[] | undefined {
  const level = levelOrder.find((candidate) => places.some((place) => place.level === candidate))
  return level ? places.filter((place) => place.level === level) : undefined
}

/** 焦作市解放区, 河南焦作: cuts the name where the front is a place and the rest a place below it. */
function belowParents(name: string): Place[] {
  for (let cut = 2; cut <= name.length - 2; cut++) {
    const front = name.slice(0, cut)
    const rest = name.slice(cut)
    const parents = [...(byName.get(front) ?? []), ...(byShort.get(front) ?? [])]
    if (parents.length === 0) continue
    const below = [...(byName.get(rest) ?? []), ...(byShort.get(rest) ?? []), ...belowParents(rest)]
    const places = below.filter((place) => parents.some((parent) => isUnder(place.code, parent.code)))
    if (places.length > 0) return [...new Set(places)]
  }
  return []
}
