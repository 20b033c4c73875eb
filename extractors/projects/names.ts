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
 * The project names in a stretch that holds nothing but names, in order; empty where it names none.
 * @param local in the report of a city or county, where 市民公园 is one park
 */
export function readNames(text: string, span: Span, local = false): NameGroup {
  const second = secondList.exec(text.slice(span.start, span.end))
  if (!second) return readOneList(text, span, local)
  const at = span.start + second.index
  const head = readOneList(text, { start: span.start, end: at }, local)
  const rest = readNames(text, { start: at + second[0].length, end: span.end }, local)
  return { ...head, names: [...head.names, ...rest.names] }
}

function readOneList(text: string, span: Span, local: boolean): NameGroup {
  const group = splitNames(text, span)
  if (!group.listed) return { ...group, names: standing(group.names, local) }
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

/** Names that stand alone, and those beside them that single something out as well. */
function standing(names: NamedSpan[], local: boolean): NamedSpan[] {
  const known = names.some(({ name }) => isProjectName(name))
  return names.filter(
    ({ name, money }) =>
      isProjectName(name) ||
      (money && name.length >= 5 && endsAsFacility(name) && isNominal(name)) ||
      (local && isLandmark(name)) ||
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
