/** Tells which words of a stretch name projects. */
import type { Span } from '../../schemas/span.js'
import { isOfProjects, type NameGroup, splitNames } from './enumeration.js'
import {
  endsAsFacility,
  isLandmark,
  isListable,
  isNominal,
  isParticular,
  isProjectName,
} from './particular.js'
import type { NamedSpan } from './trim.js'

/** 甲、乙等气电项目和丙工程: a second enumeration behind the class word of the first. */
const secondList = /(?<=等[^、，]{0,12}(?:项目|工程|设施))(?:和|及|以及|与|、)(?=.{4})/

/**
 * `local` in the report of a city or county, where 市民公园 is one park; `priced` where the words around give the
 * price, which makes 城区供水管网改造工程 one work.
 */
type Known = { local?: boolean; priced?: boolean }

/** The project names in a stretch that holds nothing but names, in order; empty where it names none. */
export function readNames(text: string, span: Span, known: Known = {}): NameGroup {
  const second = secondList.exec(text.slice(span.start, span.end))
  if (!second) return readOneList(text, span, known)
  const at = span.start + second.index
  const head = readOneList(text, { start: span.start, end: at }, known)
  const rest = readNames(text, { start: at + second[0].length, end: span.end }, known)
  return { ...head, names: [...head.names, ...rest.names] }
}

function readOneList(text: string, span: Span, around: Known): NameGroup {
  const group = splitNames(text, span)
  if (!group.listed) return { ...group, names: standing(group.names, around) }
  if (!isOfProjects(group)) return { ...group, names: [] }
  if (/^[一二三四五]期/.test(text.slice(span.start, span.end))) {
    return { ...group, names: wholeName(text, span) }
  }
  const known = group.names.some(({ name }) => isListable(name) && isParticular(name))
  return {
    ...group,
    names: known ? group.names.filter(({ name }) => isListable(name) || isOfKind(name)) : [],
  }
}

/** 实施城区供水管网改造工程 for so much: one work; a kind of works (老旧小区改造, 农村公路) is not. */
function isPricedWork(name: string): boolean {
  return name.length >= 5 && /(?:项目|工程|系统|中心|园|基地|厂|馆|站|院)$/.test(name) && isNominal(name)
}

/** Names that stand alone, and those beside them that single something out as well. */
function standing(names: NamedSpan[], { local, priced }: Known): NamedSpan[] {
  const known = names.some(({ name }) => isProjectName(name))
  return names.filter(
    ({ name, money }) =>
      isProjectName(name) ||
      (money && name.length >= 5 && endsAsFacility(name) && isNominal(name)) ||
      (local && isLandmark(name)) ||
      (priced && names.length === 1 && isPricedWork(name)) ||
      (known && name.length >= 3 && isListable(name) && (isParticular(name) || endsAsFacility(name))),
  )
}

/** 数字经济产业园 beside a name of its own is one too. */
function isOfKind(name: string): boolean {
  return name.length >= 5 && endsAsFacility(name) && isNominal(name)
}

/** 二期甲、乙、丙等产品制造项目: kinds of goods make one name, not three. */
function wholeName(text: string, span: Span): NamedSpan[] {
  const name = text.slice(span.start, span.end)
  return endsAsFacility(name) ? [{ ...span, name }] : []
}
