/** Turns what stands after 荣获, 入选 … into the titles it names. */
import type { Span } from '../../schemas/span.js'
import { splitOutside } from '../enumeration.js'
import { honourWord, levelWord, notTitle, notTitleEnding, titleEnding } from '../lexicon/honours.js'

export type HonourTitle = Span & { title: string }

/** 等56个省级以上荣誉, 等国家级荣誉5项、省级荣誉6项: the sum behind an enumeration. */
const summary =
  /等(?:[\d一二三四五六七八九十百余多]+[个项余家块]|国家级|省级|市级|全国|全省|多[个项]|一批|系列|荣誉|称号|殊荣|奖项)[^“”]*$/
const closing = /(?:等)?(?:(?<!国家)荣誉)?(?:称号|殊荣)$|(?<!国家)的?荣誉$/
const opening = /^(?:为|成为|了|过|由|全部|首批[\d一二三四五六七八九十]+[个家名]?)/
const counted = /\d\s*(?:个|项|家|件|人|名|枚|处|条|座|部|所|篇|位)$/
const sharedHead =
  /^(?:(?:全国|国家级?|中国|全省|省级|全市|市级|世界|全球)(?:首批|第[一二三四五六七八九十\d]+批|新一轮)?)/
const longestTitle = 60

/** True where the words end like a title and are no permission, building or sum. */
export function isTitle(words: string, sure: boolean): boolean {
  if (words.length < 2 || words.length > longestTitle || notTitle.test(words) || notTitleEnding.test(words))
    return false
  if (counted.test(words)) return false
  const quoted = /^[“"][^”"]+[”"]$/.test(words)
  if (!quoted && !endsLikeTitle(words)) return false
  return sure || quoted || levelWord.test(words) || honourWord.test(words)
}

/** After a verb that leaves no doubt, words that open with a level are a title whatever their ending. */
function namesLevel(words: string, sure: boolean): boolean {
  return sure && words.length <= longestTitle && levelWord.test(words.slice(0, 4)) && !counted.test(words)
}

/** A bracket at the end counts only where it belongs to the rank of a place: 示范县（市、区）. */
function endsLikeTitle(words: string): boolean {
  return titleEnding.test(words.replace(/[（(](?![市县区、]+[）)])[^（）()]*[）)]$/, ''))
}

/**
 * Titles in the words after the verb; spans count units of `words`. 全国首批美丽城市先行区、美丽乡村先行区 share their
 * opening, 公立医院改革、中医药传承示范城市 their ending.
 */
export function titlesIn(words: string, sure: boolean, needs?: RegExp): HonourTitle[] {
  if (notTitle.test(words)) return []
  const listed = words.replace(/[：:].*$/, '').replace(summary, '')
  const members = splitOutside(listed, /[、；;]/g).flatMap((span) => splitPair(listed, span, sure))
  const titles: HonourTitle[] = []
  let shared = ''
  for (const [index, { start, end }] of members.entries()) {
    const printed = listed.slice(start, end)
    const plain = cleaned(printed)
    shared = sharedHead.exec(plain)?.[0] ?? (levelWord.test(plain) ? '' : shared)
    const headed = levelWord.test(plain) || /^[“"]/.test(printed) ? plain : shared + plain
    const title = isTitle(headed, sure) ? headed : withSharedEnding(headed, listed, members.slice(index + 1))
    if (!(isTitle(title, sure) || namesLevel(plain, sure)) || (needs && !needs.test(title))) break
    titles.push({ title: unquoted(title), start, end })
  }
  return titles
}

/** 国家领航级、卓越级智能工厂: the words after 级 in the next member complete the first. */
function withSharedEnding(title: string, words: string, following: readonly Span[]): string {
  const next = following
    .map(({ start, end }) => words.slice(start, end))
    .find((each) => endsLikeTitle(cleaned(each)))
  if (!next) return title
  for (const length of [3, 2, 1]) {
    const joint = title.slice(-length)
    const at = cleaned(next).lastIndexOf(joint)
    if (joint.length === length && at >= 0) return title + cleaned(next).slice(at + length)
  }
  return title
}

/** Two titles joined by 和, or set side by side in quotation marks. */
function splitPair(words: string, { start, end }: Span, sure: boolean): Span[] {
  const text = words.slice(start, end)
  const touching = [...text.matchAll(/(?<=[”"])(?=[“])/g)].map(({ index }) => index)
  if (touching.length > 0) {
    const cuts = [0, ...touching, text.length]
    return cuts.slice(1).map((cut, index) => ({ start: start + (cuts[index] ?? 0), end: start + cut }))
  }
  const parts = splitOutside(text, /[和及与暨]/g)
  const titles = parts.map((part) => cleaned(text.slice(part.start, part.end)))
  const all =
    parts.length > 1 &&
    isTitle(titles[0] ?? '', sure) &&
    titles.every((title) => title.length > 3 && endsLikeTitle(title))
  return all ? parts.map((part) => ({ start: start + part.start, end: start + part.end })) : [{ start, end }]
}

function cleaned(printed: string): string {
  return printed.replace(opening, '').replace(closing, '').trim()
}

/** The words in the quotation marks where they are the title; a level before them stays with them. */
function unquoted(title: string): string {
  const match = /^([^“”"]*)[“"]([^“”"]{2,})[”"]$/.exec(title)
  if (!match) return title
  const [, before = '', inner = ''] = match
  if (before === '' || (inner.length > 4 && levelWord.test(inner.slice(0, 6)))) return inner
  if (inner.length <= 4) return title
  return /全国|国家|全省|全市|省级|市级|世界|全球/.test(before) && before.length <= 12 ? title : inner
}
