/** Evaluations → the score page. Untouched folds appear as counts only. */
import { documentTable, entityTable, fieldTable, typeTable } from './markdown.js'
import type { Scored } from './run.js'
import { summarise } from './summary.js'

export type Section = { title: string; about: string; scored: readonly Scored[] }

/** One section of the page: all tables of one set of documents. */
export function section({ title, about, scored }: Section): string {
  const summary = summarise(scored)
  const documents = scored.length > 1 ? [documentTable(summary)] : []
  return [
    `## ${title}`,
    about,
    typeTable(summary),
    ...documents,
    fieldTable(summary),
    entityTable(summary),
  ].join('\n\n')
}
