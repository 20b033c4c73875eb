/** Evaluations → the score page. Untouched folds appear as counts only. */
import { documentTable, entityTable, fieldTable, textTable, typeTable } from './markdown.js'
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
    textTable(summary),
    entityTable(summary),
  ].join('\n\n')
}

/** The page with the named block filled; @throws Error where the page has no such marks */
export function fillBlock(page: string, name: string, text: string): string {
  const [begin, end] = marksOf(page, name)
  return `${page.slice(0, begin)}${text}\n${page.slice(end)}`
}

export function blockOf(page: string, name: string): string {
  const [begin, end] = marksOf(page, name)
  return page.slice(begin, end).trim()
}

/** Where the text of the block begins, and where its closing mark does. */
function marksOf(page: string, name: string): [number, number] {
  const opening = `<!-- ${name}: begin -->\n`
  const at = page.indexOf(opening)
  const end = page.indexOf(`<!-- ${name}: end -->`)
  if (at < 0 || end < 0) throw new Error(`the page has no block ${name}`)
  return [at + opening.length, end]
}
