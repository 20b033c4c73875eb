/** Splits a list of recipients into names, and tells the county that a recipient belongs to. */
import type { Recipient } from '../../schemas/award.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import { splitOutside } from '../enumeration.js'
import { compoundSurnames } from '../lexicon/awards.js'
import { bodyEndings } from '../lexicon/bodies.js'
import { findPlaces, isUnder } from '../lexicon/places.js'

const longestName = 60
const listEnd =
  /等\s*\d*\s*[个名家位件项]?(?:单位|集体|个人|同志|部门|企业|项目|作品|选手|教师|学生|集体|家庭|县（市、区）)?[。；;]?$/
const numbering = /^(?:[（(]?\d{1,3}[）)]|\d{1,3}\s*[.．、](?!\d))\s*/
const spacedName = /^\p{Script=Han}{1,2}\s+\p{Script=Han}{1,2}(?:\s*[（(].*)?$/u
const body = new RegExp(`(?:${bodyEndings})$`)
/** 王　山（回族）　白石县水利局干部、驻村第一书记: one person and where he serves. */
const personWithPost =
  /^(\p{Script=Han}[\s　]+\p{Script=Han}{1,2}|\p{Script=Han}{2,4}|\p{Script=Han}+·\p{Script=Han}+)(?:[（(][^（）()]{1,8}[）)])?[\s　]+(\p{Script=Han}[^\s　]{3,})$/u
const zone = /^.{1,8}?(?:高新区|经开区|开发区|示范区|产业集聚区|管理区|新区)/

/**
 * The recipients of `甲县、乙局（含丙、丁）和戊公司` or of names set in columns (张　三　李四): blanks part names
 * where no 、 does, but 张　三 is one name.
 */
export function recipientsIn(text: string, meta: DocumentMeta): Recipient[] {
  const person = personWithPost.exec(text.trim().replace(numbering, ''))
  const own =
    person &&
    isPerson((person[1] ?? '').replace(/\s/g, '')) &&
    (isPost(person[2] ?? '') || /[学园长员任师授记]$/.test(person[2] ?? ''))
  if (person && own) {
    const place = placeOf(person[2] ?? '', meta)
    return [{ name: (person[1] ?? '').replace(/\s/g, ''), ...(place === undefined ? {} : { place }) }]
  }
  return namesIn(text).map((name) => {
    const place = placeOf(name, meta)
    return place === undefined ? { name } : { name, place }
  })
}

export function namesIn(text: string): string[] {
  const plain = text
    .trim()
    .replace(numbering, '')
    .replace(/[。；;，,]+$/, '')
    .replace(listEnd, '')
  const listed = splitOutside(plain, /[、；;，,]/g).map(({ start, end }) => plain.slice(start, end))
  const parts = listed.length > 1 ? listed.map(joinSpacedName) : columns(plain)
  return parts
    .map((name) => name.replace(numbering, '').trim())
    .filter((name) => name.length > 1 && name.length <= longestName)
}

/** 张　三 within a list parted by 、. */
function joinSpacedName(name: string): string {
  return spacedName.test(name.trim()) ? name.replace(/\s+(?=\p{Script=Han})/u, '') : name
}

function columns(text: string): string[] {
  const names: string[] = []
  const tokens = splitOutside(text, /\s+/g).map(({ start, end }) => text.slice(start, end))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const next = tokens[at + 1]
    const surname = /^\p{Script=Han}$/u.test(token) || compoundSurnames.has(token)
    if (surname && next && /^\p{Script=Han}{1,2}(?:[（(].*)?$/u.test(next)) {
      names.push(token + next)
      at++
    } else names.push(token)
  }
  return withoutPosts(names)
}

/** 张三　市公安局民警: what follows a person's name in the line is where he serves, no recipient. */
function withoutPosts(names: string[]): string[] {
  return names.filter((name, at) => !(isPost(name) && isPerson(names[at - 1] ?? '')))
}

function isPost(name: string): boolean {
  return body.test(name) || name.length > 5
}

function isPerson(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name) && !body.test(name)
}

/** The county or zone that the name opens with (温县 of 温县水利局, and of 温县 itself); none for 市公安局. */
export function placeOf(name: string, meta: DocumentMeta): string | undefined {
  if (/^[省市区县州]/.test(name) && !/^市中区/.test(name)) return undefined
  for (let length = 2; length <= Math.min(12, name.length); length++) {
    if (!/[县区市旗州盟]/.test(name.charAt(length - 1))) continue
    const places = findPlaces(name.slice(0, length)).filter((place) => place.name === name.slice(0, length))
    const own = places.find(({ code }) => meta.placeCode !== undefined && isUnder(code, meta.placeCode))
    const place = own ?? (meta.placeCode === undefined ? places[0] : undefined)
    if (place) return place.name
  }
  return zone.exec(name)?.[0]
}
