/** Hits for people: grouped by document or best first, with the words that answered marked. */
import path from 'node:path'
import type { ExplainedHit } from '../../schemas/passage.js'
import type { Embedder } from '../search/embed/embedder.js'
import { matchedWords, type SearchAnswer } from '../search/search.js'
import { colours, type Io, write } from './io.js'

export async function showAnswer(
  { hits, understood }: SearchAnswer,
  options: { flat?: boolean },
  embedder: Embedder,
  io: Io,
): Promise<void> {
  const { dim } = colours(io.stdout)
  if (understood.notes.length > 0) {
    const notes = understood.notes.join('; ')
    await write(
      io.stdout,
      dim(`searched “${understood.text}” in ${notes} (--literal: the words as they are)\n\n`),
    )
  }
  if (hits.length === 0) return write(io.stdout, 'nothing found\n')
  const mark = marker((hit) => matchedWords(understood.text, hit.text, embedder), io)
  const blocks = options.flat
    ? hits.map((hit, at) => `${documentLine(hit, io)}\n${hitLines(hit, at, mark, io)}`)
    : byDocument(hits, mark, io)
  await write(io.stdout, `${blocks.join('\n\n')}\n`)
}

type Mark = (hit: ExplainedHit) => string

/** Documents in the order of their best hits. */
function byDocument(hits: ExplainedHit[], mark: Mark, io: Io): string[] {
  const groups = new Map<string, [number, ExplainedHit][]>()
  for (const [at, hit] of hits.entries()) groups.set(hit.doc, [...(groups.get(hit.doc) ?? []), [at, hit]])
  return [...groups.values()].map((group) => {
    const lines = group.map(([at, hit]) => hitLines(hit, at, mark, io))
    return [group[0] ? documentLine(group[0][1], io) : '', ...lines].join('\n')
  })
}

function documentLine({ place, reportYear, kind, file }: ExplainedHit, io: Io): string {
  const { bold, dim } = colours(io.stdout)
  const name = [place, reportYear, kind].filter((part) => part !== undefined).join(' ')
  return `${bold(name)}  ${dim(path.basename(file))}`
}

function hitLines(hit: ExplainedHit, at: number, mark: Mark, io: Io): string {
  const { dim } = colours(io.stdout)
  const where = [hit.heading.join(' › '), hit.page === undefined ? '' : `page ${hit.page}`].filter(Boolean)
  const head = `${String(at + 1).padStart(3)}. ${[hit.score.toFixed(2), hit.type, ...where].join(' · ')}`
  return [dim(head), `     ${mark(hit)}`, ...explanationLine(hit).map((line) => dim(`     ${line}`))].join(
    '\n',
  )
}

function explanationLine({ explanation }: ExplainedHit): string[] {
  if (!explanation) return []
  const { words, meaning, matched } = explanation
  return [
    `words ${words.toFixed(2)} + meaning ${meaning.toFixed(2)}; ${matched.join(' ') || 'no word in common'}`,
  ]
}

/** Colour on a terminal, brackets elsewhere are noise to whoever reads on. */
function marker(matched: (hit: ExplainedHit) => string[], io: Io): Mark {
  const { yellow } = colours(io.stdout)
  return (hit) => {
    const words = matched(hit)
    if (words.length === 0) return hit.text
    const pattern = new RegExp(words.map(literal).join('|'), 'giu')
    return hit.text.replace(pattern, (word) => yellow(word))
  }
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
