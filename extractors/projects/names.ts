/** Tells which words of a stretch name projects. */
import type { Span } from '../../schemas/span.js'
import { type NamedSpan, type NameGroup, splitNames } from './enumeration.js'
import {
  endsAsFacility,
  isClassWord,
  isListable,
  isNominal,
  isParticular,
  isProjectName,
} from './particular.js'

/** The project names in a stretch that holds nothing but names, in order; empty where it names none. */
export function readNames(text: string, span: Span): NameGroup {
  const group = splitNames(text, span)
  const listed = group.listed && (group.classWord === '' || isClassWord(group.classWord))
  if (!listed) return { ...group, listed, names: group.names.filter(({ name }) => isProjectName(name)) }
  if (/^[一二三四五]期/.test(text.slice(span.start, span.end)))
    return { ...group, names: wholeName(text, span) }
  const names = group.names.filter(({ name }) => isListable(name))
  const known = names.some(({ name }) => isParticular(name))
  const kept = known ? group.names.filter(({ name }) => isListable(name) || isKindOf(name)) : []
  return { ...group, listed, names: kept }
}

/** 数字经济产业园 beside a name of its own is one too. */
function isKindOf(name: string): boolean {
  return name.length >= 5 && endsAsFacility(name) && isNominal(name)
}

/** 二期甲、乙、丙等产品制造项目: kinds of goods make one name, not three. */
function wholeName(text: string, span: Span): NamedSpan[] {
  const name = text.slice(span.start, span.end)
  return endsAsFacility(name) ? [{ ...span, name }] : []
}
