/** Turns what a bracket, line or cell says of responsibility (牵头单位：…；配合单位：…) into bodies with roles. */
import type { Responsible } from '../../schemas/record-common.js'
import { splitOutside } from '../enumeration.js'
import { bodyEndings, leadOnlyLabels, responsibleLabels, responsibleVerbs } from '../lexicon/bodies.js'

type Role = Responsible['role']

const label = `(?:${responsibleLabels.map((row) => row.label).join('|')})`
const labelPart = new RegExp(`(${label})(?:及[^：:]{1,8})?\\s*[：:]`, 'g')
const labelFirst = new RegExp(`^\\s*${label}(?:及[^：:]{1,8})?\\s*[：:]`)
const labelWord = new RegExp(label)
const verbs = responsibleVerbs.map((row) => row.verb).join('|')
const verbPart = new RegExp(`^(.+?)(?:会同(.+?))?(?:等)?(?:有关|相关)?(?:部门|单位)?(${verbs})$`)
const verbLast = new RegExp(`(?:${verbs})\\s*$`)
const body = new RegExp(`(?:${bodyEndings})(?:[（(][^）)]*[）)])?$`)
/** Words for any body at all, which name none. */
const generic = /^(?:党委|政府|社会|部门|企业|单位|村|社区|党委领导)$/
const separators = /[、，,；;\s]|[和及](?=[省市区县国各])/g
/** What follows the bodies in the same bracket and is no body. */
const otherPart = /责任领导|责任人|牵头领导|完成时[限间]|联系人/

/** True where the text opens with a label such as 责任单位：. */
export function opensWithLabel(text: string): boolean {
  return labelFirst.test(text)
}

/** The bodies of a list such as 农牧厅、林草局等. With `strict` only names that end like a public body. */
export function bodiesIn(text: string, role: Role, strict = false): Responsible[] {
  const names = splitOutside(text, separators).map(({ start, end }) => trimName(text.slice(start, end)))
  return joinPlaceLists(names)
    .filter(
      (name) => name.length > 1 && name.length <= 40 && (!strict || (body.test(name) && !generic.test(name))),
    )
    .map((name) => ({ name, role }))
}

function trimName(name: string): string {
  return name
    .replace(/^(?:由|会同|以及|及|和)/, '')
    .replace(/[。.]$/, '')
    .replace(/等(?:有关|相关)?(?:部门|单位)?$/, '')
}

/** 各市、县（区）人民政府 is one body. */
function joinPlaceLists(names: string[]): string[] {
  const joined: string[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const continues = last && /^各.{0,3}[市县区州盟旗]$/.test(last) && /^[县区市州旗]/.test(name)
    if (continues) joined[joined.length - 1] = `${last}、${name}`
    else joined.push(name)
  }
  return joined
}

/** Role of a label; 责任单位 beside a 牵头单位 names the helpers. */
export function roleOf(word: string, hasLead: boolean): Role {
  const role = responsibleLabels.find((row) => row.label === word)?.role ?? 'lead'
  return hasLead && /^(?:责任|负责|落实|完成|实施)/.test(word) ? 'joint' : role
}

/** The label a table head or line holds, if any. */
export function labelOf(text: string): string | undefined {
  return labelWord.exec(text)?.[0]
}

export function isLeadOnly(word: string): boolean {
  return leadOnlyLabels.some((lead) => word.startsWith(lead))
}

function labelledBodies(text: string): Responsible[] {
  const marks = [...text.matchAll(labelPart)].map((mark) => ({
    word: mark[1] ?? '',
    start: mark.index,
    end: mark.index + mark[0].length,
  }))
  const hasLead = marks.some(({ word }) => isLeadOnly(word))
  return marks.flatMap(({ word, end }, index) => {
    const listed = text.slice(end, marks[index + 1]?.start).split(otherPart)[0] ?? ''
    return bodiesIn(listed, roleOf(word, hasLead))
  })
}

/** 省发展改革委牵头，省财政厅、省水利厅配合; nothing where one part names no body (党委领导、政府负责). */
function verbBodies(text: string): Responsible[] {
  if (!verbLast.test(text)) return []
  const parts = text.split(/[，,；;]/).map(verbPartBodies)
  return parts.every((part) => part.length > 0) ? parts.flat() : []
}

function verbPartBodies(text: string): Responsible[] {
  const match = verbPart.exec(text.trim())
  if (!match) return []
  const role = responsibleVerbs.find((row) => row.verb === match[3])?.role ?? 'lead'
  return [...bodiesIn(match[1] ?? '', role, true), ...bodiesIn(match[2] ?? '', 'joint', true)]
}

/** The bodies that the inside of a bracket or a whole line names; empty where it speaks of something else. */
export function parseResponsible(text: string): Responsible[] {
  const found = opensWithLabel(text) ? labelledBodies(text) : verbBodies(text)
  const seen = new Set<string>()
  return found.filter(({ name }) => !seen.has(name) && seen.add(name))
}
