/** Reads the head of a glossary entry: marker, term, and where its explanation begins. */
import { depths } from '../enumeration.js'
import { continuations, linkingWords, notLinking, pageLine } from '../lexicon/glossary.js'

/** Positions count units of the paragraph. `definition` equals the length where it stands on the next line. */
export type EntryHead = {
  rule: string
  confidence: number
  number?: number
  /** The printed marker that a note in the text shows too (［1］, ①, *). */
  marker?: string
  term: { start: number; end: number }
  definition: number
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟'
const noteMarker = new RegExp(
  `^\\s*(?:注(?:释)?\\s*[：:]?\\s*)?([［[【〔]\\s*(\\d{1,3})\\s*[］\\]】〕]|[${circled}]|\\*{1,3}|※)\\s*`,
)
const listMarker =
  /^\s*(?:注(?:释)?\s*[：:]?\s*)?(?:(\d{1,3})\s*(?:[.．、]|[）)])|[（(](\d{1,3})[）)]|(\d{1,3})(?=[“"《])|(\d{1,3})[ 　]+(?=[^\d\s年月日%％])|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[●■◆★▲·•○])\s*/
/** No term is longer. */
const maxTerm = 45
const colon = /[：:]/
const openQuote = /^[“"‘「『]/

/** `listed` is true for every marker, bullets included; `length` counts blanks after it too. */
export type Marker = { length: number; listed: boolean; number?: number; marker?: string }

/**
 * The marker that opens a paragraph: ［1］, ①, *, 1. or a bullet. Before a digit a list number counts only
 * where it is the `expected` one (7.334模式, but not 1.5亿元).
 */
export function readMarker(text: string, expected?: number): Marker {
  const note = noteMarker.exec(text)
  if (note) {
    const sign = note[1] ?? ''
    const number = note[2] ? Number(note[2]) : circled.indexOf(sign) + 1
    return {
      length: note[0].length,
      listed: true,
      marker: sign.replace(/\s/g, ''),
      ...(number > 0 ? { number } : {}),
    }
  }
  const list = listMarker.exec(text)
  const doubtful = list?.[1] && /\d/.test(text.charAt(list[0].length)) && Number(list[1]) !== expected
  if (!list || doubtful) return { length: /^\s*/.exec(text)?.[0].length ?? 0, listed: false }
  const digits = list[1] ?? list[2] ?? list[3] ?? list[4]
  return { length: list[0].length, listed: true, ...(digits ? { number: Number(digits) } : {}) }
}

type Reading = { rule: string; confidence: number; termEnd: number; definition: number }

/** Rows are tried in order; each finds where the term ends and the explanation begins in `body`. */
const readings: {
  rule: string
  confidence: number
  read(body: Body): Omit<Reading, 'rule' | 'confidence'> | undefined
}[] = [
  { rule: '<term>：<explanation>', confidence: 0.97, read: byColon },
  { rule: '<term>。指<explanation>', confidence: 0.85, read: byStop },
  { rule: '<term>——<explanation>', confidence: 0.93, read: byDash },
  { rule: '<term>是指<explanation>', confidence: 0.9, read: byLinkingWord },
  { rule: '“<term>” <explanation>', confidence: 0.8, read: byBlank },
  { rule: '<term> alone on its line', confidence: 0.85, read: alone },
]

type Body = { text: string; inside: Uint8Array; marked: boolean }

/** The head of the entry that `text` opens; undefined where it goes on with the entry before or is none. */
export function readHead(text: string, marker: Marker): EntryHead | undefined {
  const rest = text.slice(marker.length)
  if (rest === '' || (!marker.listed && pageLine.test(rest))) return undefined
  const body = { text: rest, inside: depths(rest.slice(0, maxTerm * 3)), marked: marker.listed }
  for (const { rule, confidence, read } of readings) {
    const found = read(body)
    if (!found || !isTerm(rest.slice(0, found.termEnd), body.marked)) continue
    return {
      rule,
      confidence: body.marked ? confidence : confidence - 0.05,
      ...(marker.number === undefined ? {} : { number: marker.number }),
      ...(marker.marker === undefined ? {} : { marker: marker.marker }),
      term: { start: marker.length, end: marker.length + found.termEnd },
      definition: marker.length + found.definition,
    }
  }
  return undefined
}

function isTerm(term: string, marked: boolean): boolean {
  const plain = term.trim()
  if (plain === '' || plain.length > maxTerm || /[。；;！？!?]/.test(plain)) return false
  if (marked) return true
  return !continuations.test(plain) && !hasOpenComma(plain)
}

function hasOpenComma(term: string): boolean {
  const inside = depths(term)
  return [...term].some((sign, at) => /[，,]/.test(sign) && inside[at] === 0)
}

function byColon({ text, inside }: Body) {
  for (let at = 1; at < Math.min(text.length, maxTerm + 2); at++) {
    if (colon.test(text.charAt(at)) && inside[at] === 0) return { termEnd: at, definition: at + 1 }
    if (/[。；;]/.test(text.charAt(at)) && inside[at] === 0) return undefined
  }
  return undefined
}

/** 1.四好农村路。指建好…. */
function byStop({ text, inside, marked }: Body) {
  const match = /^[^。；：:，,]{2,30}。(?=\s*(?:是指|指|即))/.exec(text)
  return marked && match && inside[match[0].length - 1] === 0
    ? { termEnd: match[0].length - 1, definition: match[0].length }
    : undefined
}

function byDash({ text, inside }: Body) {
  const dash = /\s*(?:——|——|—(?=\s*(?:指|即|是))|\s[—–-]\s)\s*/g
  for (const match of text.slice(0, maxTerm + 4).matchAll(dash))
    if (match.index > 0 && inside[match.index] === 0)
      return { termEnd: match.index, definition: match.index + match[0].length }
  return undefined
}

/** A term without colon must be quoted, or numbered and followed by more than a bare 是. */
function byLinkingWord({ text, inside, marked }: Body) {
  const quoted = openQuote.test(text)
  for (let at = 2; at < Math.min(text.length, maxTerm); at++) {
    if (inside[at] !== 0) continue
    if (/[。；;]/.test(text.charAt(at))) return undefined
    const word = linkingWords.find((each) => text.startsWith(each, at))
    if (!word || notLinking.test(text.slice(at))) continue
    if (!quoted && (!marked || word.length === 1) && !(marked && word === '指')) continue
    const termEnd = /[，,]/.test(text.charAt(at - 1)) ? at - 1 : at
    return { termEnd, definition: at }
  }
  return undefined
}

/** Where the quotation mark of the term closes and a blank follows. */
function byBlank({ text }: Body) {
  const match =
    /^(?:[“"][^”"]{1,30}[”"]|[^\s，,。；：“”]{2,20})[^\s，,。；：“”]{0,12}[\s\t　]+(?=\S{4})/.exec(text)
  return match && (openQuote.test(text) || /\s{2,}|\t|　/.test(match[0]))
    ? { termEnd: match[0].trimEnd().length, definition: match[0].length }
    : undefined
}

function alone({ text, inside, marked }: Body) {
  const plain = text.trimEnd()
  const clean =
    plain.length <= maxTerm &&
    !/[。，,；;：:！？]/.test([...plain].filter((_, at) => inside[at] === 0).join(''))
  return clean && (marked || openQuote.test(plain))
    ? { termEnd: plain.length, definition: text.length }
    : undefined
}
