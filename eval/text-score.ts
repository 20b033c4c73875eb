/** Texts of found records beside those of the gold: how many are the same, how many contain one another, how alike they are. */
import type { RecordType } from '../schemas/record.js'
import { characterF1, normalise } from './normalise.js'
import type { TypeScore } from './score.js'

/** `exact` and `soft` count texts, `similarity` is the mean F1 of their characters, 0–1. */
export type TextScore = { field: string; texts: number; exact: number; soft: number; similarity: number }

const fields: readonly (readonly [RecordType, string])[] = [
  ['target', 'indicator'],
  ['outcome', 'indicator'],
  ['project', 'name'],
  ['portfolio', 'name'],
  ['glossary', 'definition'],
  ['award', 'title'],
  ['honour', 'title'],
]

/** Over the pairs found. Width, quotation marks and white space do not count. */
export function scoreTexts(scores: readonly TypeScore[]): TextScore[] {
  return fields.flatMap(([type, key]) => {
    const pairs = scores
      .filter((score) => score.type === type)
      .flatMap(({ matched }) => matched.pairs)
      .map(({ gold, record }) => [textAt(gold, key), textAt(record, key)] as const)
    if (pairs.length === 0) return []
    const likeness = pairs.reduce((sum, [gold, read]) => sum + characterF1(gold, read), 0)
    return [
      {
        field: `${type}.${key}`,
        texts: pairs.length,
        exact: pairs.filter(([gold, read]) => gold === read).length,
        soft: pairs.filter(([gold, read]) => isWithin(gold, read) || isWithin(read, gold)).length,
        similarity: likeness / pairs.length,
      },
    ]
  })
}

function textAt(item: object, key: string): string {
  const text: unknown = Reflect.get(item, key)
  return typeof text === 'string' ? normalise(text) : ''
}

function isWithin(part: string, whole: string): boolean {
  return part !== '' && whole.includes(part)
}
