/**
 * numbering.xml → the labels that Word makes itself (一、（一）1.) and that stand nowhere in the text.
 * mammoth only says that a paragraph is a list item, so the numbering is counted here.
 */
import { formatNumber } from '../numerals.js'
import { childAt, childrenOf, switchAt, valueAt, type XmlElement } from './xml.js'

type Level = {
  start: number
  format: string
  text: string
  /** Sign between label and text: tab, space or nothing. */
  suffix: string
  /** All levels in the label in Arabic figures. */
  legal: boolean
  /** 0: never starts again; n: only after a paragraph of level n or above, counted from 1. */
  restart: number | undefined
  style: string | undefined
}
type List = { key: string; levels: Level[]; starts: Map<number, number> }

/** Counts paragraphs in document order; asked once for each numbered paragraph. */
export type Numbering = {
  /** The label with the blank after it, empty for bullets and unknown lists. */
  label(numId: string, level: number): string
  /** The level of a list that a style is tied to. */
  levelOfStyle(numId: string, styleId: string): number | undefined
}

export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = readLists(root)
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()

  return {
    levelOfStyle(numId, styleId) {
      const level = lists.get(numId)?.levels.findIndex(({ style }) => style === styleId) ?? -1
      return level < 0 ? undefined : level
    },
    label(numId, level) {
      const list = lists.get(numId)
      const own = list?.levels[level]
      if (!list || !own) return ''
      const counter = counters.get(list.key) ?? []
      counters.set(list.key, counter)
      const restarted = list.starts.get(level)
      const first = restarted !== undefined && !started.has(`${numId} ${level}`)
      started.add(`${numId} ${level}`)
      const before = first ? undefined : counter[level]
      counter[level] = before === undefined ? (restarted ?? own.start) : before + 1
      startDeeper(counter, list, level)
      return written(list, level, counter)
    },
  }
}

function startDeeper(counter: (number | undefined)[], list: List, level: number): void {
  for (let deeper = level + 1; deeper < list.levels.length; deeper++) {
    const restart = list.levels[deeper]?.restart
    if (restart === undefined || (restart > 0 && level < restart)) counter[deeper] = undefined
  }
}

function written(list: List, level: number, counter: (number | undefined)[]): string {
  const own = list.levels[level]
  if (!own) return ''
  // Only dashes among bullets are print; the others are pictures from symbol fonts.
  if (own.format === 'bullet') return /^—+$/.test(own.text) ? own.text : ''
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const part = list.levels[at]
    if (!part) return ''
    return formatNumber(own.legal ? 'decimal' : part.format, counter[at] ?? part.start)
  })
  if (label === '' || own.suffix === 'nothing' || /[、）．】〕：。]$/.test(label)) return label
  return `${label} `
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes.get('w:abstractNumId') ?? '',
      element,
    ]),
  )
  const lists = childrenOf(root, 'w:num').map((num): [string, List] => {
    const key = valueAt(num, 'w:abstractNumId') ?? ''
    const levels = childrenOf(linked(abstracts.get(key), abstracts), 'w:lvl').map(readLevel)
    const starts = new Map<number, number>()
    for (const change of childrenOf(num, 'w:lvlOverride')) {
      const level = Number(change.attributes.get('w:ilvl'))
      const own = childAt(change, 'w:lvl')
      if (own) levels[level] = readLevel(own)
      const start = valueAt(change, 'w:startOverride')
      if (start !== undefined) starts.set(level, Number(start))
    }
    return [num.attributes.get('w:numId') ?? '', { key, levels, starts }]
  })
  return new Map(lists)
}

/** 17.9.21: a list may leave its levels to the one that a list style is tied to. */
function linked(abstract: XmlElement | undefined, all: Map<string, XmlElement>): XmlElement | undefined {
  const link = valueAt(abstract, 'w:numStyleLink')
  if (link === undefined) return abstract
  return [...all.values()].find((other) => valueAt(other, 'w:styleLink') === link) ?? abstract
}

function readLevel(level: XmlElement): Level {
  const restart = valueAt(level, 'w:lvlRestart')
  // Formats added later stand in a Choice, with an old one to fall back on (17.18.59, [MS-DOCX]).
  const format = childAt(level, 'w:numFmt') ?? childAt(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')
  return {
    start: Number(valueAt(level, 'w:start') ?? 0),
    format: format?.attributes.get('w:val') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    suffix: valueAt(level, 'w:suff') ?? 'tab',
    legal: switchAt(level, 'w:isLgl') ?? false,
    restart: restart === undefined ? undefined : Number(restart),
    style: valueAt(level, 'w:pStyle'),
  }
}
