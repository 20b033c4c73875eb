/** The unit printed after a numeral → its printed form, multiplier, base unit and family. */
import {
  multiplierLike,
  multipliers,
  type UnitFamily,
  unitFamilies,
  unitLikeNouns,
} from '../lexicon/units.js'

export type UnitMatch = {
  /** As printed without 余 and 多: 万人次, 万套（间）. Empty where no known unit follows. */
  printed: string
  /** What one printed unit holds of the base unit: 10000 for 万户. */
  factor: number
  base: string
  family: UnitFamily
  /** Offsets in the text, from the end of the numeral to the end of the unit, cue signs inside included. */
  start: number
  end: number
  /** 余, 多 … where one stands inside (300余件). */
  more?: string
}

const familyOf = new Map<string, UnitFamily>()
for (const [family, words] of Object.entries(unitFamilies))
  for (const word of words) if (!familyOf.has(word)) familyOf.set(word, family as UnitFamily)

const longest = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')

const allUnits = `(?:${longest(familyOf.keys())})(?![A-Za-z])|(?:${longest([...familyOf.keys()].filter((unit) => !/[A-Za-z]$/.test(unit)))})`
const whole = new RegExp(`(?:${longest(multiplierLike)})`, 'y')
const multiplied = new RegExp(
  `\\s?(余|多|来)?(${longest(multipliers.keys())})?(余|多|来)?\\s?(${allUnits})?`,
  'y',
)
/** 2.1：1 is one figure to one. */
const ratioToOne = /[:：∶]1(?![\d.])/y
const perUnit = new RegExp(
  `(?:[/／]|每)(?:${longest(multipliers.keys())})?(?:${allUnits})|[（(](?:${allUnits})[)）]`,
  'y',
)

/** Family of a base unit; `none` for an unknown one. */
export function unitFamily(base: string): UnitFamily {
  return familyOf.get(base) ?? familyOf.get(base.replace(/[/／(（].*$/, '')) ?? 'none'
}

/** The unit that starts at `at`, right behind a numeral. */
export function matchUnit(text: string, at: number): UnitMatch {
  const toOne = sticky(ratioToOne, text, at)
  if (toOne)
    return {
      printed: toOne[0],
      factor: 1,
      base: toOne[0],
      family: 'ratio',
      start: at,
      end: at + toOne[0].length,
    }
  const plain = sticky(whole, text, at)
  if (plain) return finish(text, at, '', plain[0], at + plain[0].length, undefined)
  const match = sticky(multiplied, text, at)
  const [matched = '', early, multiplier = '', late, read = ''] = match ?? []
  const noun =
    read !== '' && unitLikeNouns.test(text.slice(at + matched.length - read.length, at + matched.length + 4))
  const unit = noun && read.length === 1 ? '' : read
  const all = unit === read ? matched : matched.slice(0, matched.length - read.length)
  // 多 and 来 also begin words (多元, 来源): they count only where a unit or multiplier shows them to be inside a figure.
  if (multiplier === '' && unit === '') {
    const more = early === '余' || early === '多' ? early : undefined
    return {
      printed: '',
      factor: 1,
      base: '',
      family: 'none',
      start: at,
      end: more ? at + 1 : at,
      ...(more ? { more } : {}),
    }
  }
  return finish(text, at, multiplier, unit, at + all.length, early ?? late)
}

function finish(
  text: string,
  start: number,
  multiplier: string,
  unit: string,
  unitEnd: number,
  more: string | undefined,
): UnitMatch {
  const per = unit === '' ? undefined : sticky(perUnit, text, unitEnd)?.[0]
  const base = unit + (per ?? '')
  return {
    printed: multiplier + base,
    factor: multipliers.get(multiplier) ?? 1,
    base,
    family: unitFamily(base),
    start,
    end: unitEnd + (per?.length ?? 0),
    ...(more ? { more } : {}),
  }
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && match[0] !== '' ? match : undefined
}
