/** The front and text of a document → the place it speaks for. */
import { findPlaces, levelByName, type Place, parentOf } from '../../extractors/lexicon/places.js'
import { placesIn } from '../../extractors/lexicon/places-in.js'
import { yearSource } from '../../extractors/years.js'
import type { ReportDocument } from '../../schemas/document.js'
import type { PlaceLevel } from '../../schemas/meta.js'
import type { Front } from './front.js'

export type DocumentPlace = { name: string; code?: string; level?: PlaceLevel }

const unit =
  '[\\u4e00-\\u9fa5]{1,12}?(?:省|自治区|自治州|自治县|特别行政区|市|地区|盟|州|县|区|旗|镇|乡|街道)'
const chain = new RegExp(`^(?:${unit}){1,4}`)
/** Fewer mentions than this say nothing. */
const fewestMentions = 3
const unnamed = /^(?:全|本|我|各|该)?(?:省|市|县|区|州|旗|盟|镇|乡|自治区|自治州|自治县)$/

/**
 * Tries in turn the title, the session, the offices and the issuer, and last what the text names most.
 * A place that is not in the table keeps its printed name and has no code.
 */
export function findDocumentPlace(
  document: ReportDocument,
  front: Front,
  title: string,
  sessionPlace: string | undefined,
  issuer: string | undefined,
): DocumentPlace | undefined {
  const printed = [
    ...titlePlaces(title),
    sessionPlace ?? '',
    ...governments(issuer ?? ''),
    ...governments([...front.lines, front.opening].join('\n')),
    ...offices(front.lines),
    ...titlePlaces(document.hints.title ?? ''),
    ...governments(`${issuer ?? ''}\n${document.hints.title ?? ''}`),
    chain.exec(issuer ?? '')?.[0] ?? '',
  ]
  for (const name of printed) {
    const place = resolve(name, document)
    if (place) return place
  }
  return /全国人民代表大会|国务院总理/.test(front.lines.join(''))
    ? { name: '全国', code: '000000', level: 'national' }
    : mostNamed(document)
}

/** 关于表彰…, 关于对…予以通报: what is done with what follows. */
const purpose =
  /^关于(?:对|给予|开展|做好|进一步)*(?:通报)?(?:表彰|表扬|公布|公示|命名|授予|印发|下达|发布|通报|批转|转发|奖励)*/

/** 2025年浙江省政府工作报告, 白石县2024年政府工作报告, 关于焦作市2023年…计划…的报告. */
function titlePlaces(title: string): string[] {
  const bare = title.replace(purpose, '').replace(new RegExp(`${yearSource}年度?`, 'g'), '')
  const before = /^(.*?)(?:人民)?政府工作报告/.exec(bare)?.[1]
  return before ? [before] : [chain.exec(issuerPart(bare))?.[0] ?? '', chain.exec(bare)?.[0] ?? '']
}

/** 青川市 of 青川市人民政府关于表彰青川市…的决定: what stands behind the office is not the place. */
function issuerPart(title: string): string {
  return /^(.{2,20}?)(?:人民政府|政府|办公|关于)/.exec(title)?.[1] ?? title
}

/** 孟州市人民政府市长, 我代表海南省人民政府. */
function governments(text: string): string[] {
  return [...text.matchAll(/([\u4e00-\u9fa5]{2,24}?)人民政府/g)].map((match) =>
    (match[1] ?? '').replace(/^.*(?:代表|来源|由|经|向|在|各)/, ''),
  )
}

/** 白石区重点项目建设工作简报, 白石区重点项目建设领导小组办公室: lines of the head that name who issues it. */
function offices(lines: string[]): string[] {
  return lines
    .filter((line) => /(?:简报|专报|快报|办公室|领导小组|指挥部|督查室)(?:\s|$)/.test(line))
    .map((line) => chain.exec(line)?.[0] ?? '')
}

function resolve(printed: string, document: ReportDocument): DocumentPlace | undefined {
  const name = printed.replace(/[\s：:]/g, '').replace(/^中共/, '')
  if (name.length < 2 || unnamed.test(name)) return undefined
  const known = findPlaces(name)
  const [only] = known
  if (only && known.length === 1) return asDocumentPlace(only)
  if (only) return likeliest(known, document) ?? { name: only.name, level: only.level }
  return unknownPlace(name)
}

function asDocumentPlace({ name, code, level }: Place): DocumentPlace {
  return { name, code, level }
}

/** A name of several places: the one whose parents the text names. */
function likeliest(places: Place[], document: ReportDocument): DocumentPlace | undefined {
  const scored = places
    .map((place) => ({ place, score: parentMentions(place, document.text) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first && first.score > (second?.score ?? 0) ? asDocumentPlace(first.place) : undefined
}

function parentMentions(place: Place, text: string): number {
  const parent = parentOf(place.code)
  if (!parent) return 0
  const names = parent.short === parent.name ? [parent.name] : [parent.short]
  const count = names.reduce((sum, name) => sum + text.split(name).length - 1, 0)
  return count + parentMentions(parent, text) / 10
}

/** No place has these in its name. */
const notName =
  /半年|季度|[全各][省市县区州旗]|政府|关于|表彰|表扬|通报|公布|印发|授予|命名|委员会|办公|先进|年度/

/** 云岭省青川市白石县 → 白石县, a county because a city stands before it. */
function unknownPlace(name: string): DocumentPlace | undefined {
  const units = [...(chain.exec(name)?.[0] ?? '').matchAll(new RegExp(unit, 'g'))].map(([part]) => part)
  const own = units.at(-1)
  if (!own || own.length < 2 || notName.test(own) || unnamed.test(own) || units.join('') !== name)
    return undefined
  const parent = units.at(-2)
  const level = levelByName(own, parent ? levelByName(parent) : undefined)
  return { name: own, ...(level ? { level } : {}) }
}

/** The place named far more often than any other, at the rank that 全市 or 全县 says. */
function mostNamed(document: ReportDocument): DocumentPlace | undefined {
  const scope = /全(省|市|县|区|州|旗)|我(省|市|县|区|州|旗)/.exec(document.text)
  const rank = scope?.[1] ?? scope?.[2]
  const mentions = new Map<Place, number>()
  for (const { places } of placesIn(document.text)) {
    const [only] = places
    if (!only || places.length > 1 || (rank && !only.name.endsWith(rank))) continue
    mentions.set(only, (mentions.get(only) ?? 0) + 1)
  }
  const [top, second] = [...mentions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([place, full]) => ({ place, count: full + document.text.split(place.short).length - 1 }))
    .sort((a, b) => b.count - a.count)
  const leads = top && top.count >= fewestMentions && top.count >= 2 * (second?.count ?? 0)
  return leads ? asDocumentPlace(top.place) : undefined
}
