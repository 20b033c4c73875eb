/** Evaluations and baselines → eval/SCORES.md and the table of the README. */
import type { QuantityScore } from './baselines/quantities.js'
import { regexRecords } from './baselines/regex.js'
import type { CompareScore } from './compare-score.js'
import { isUntouched } from './folds.js'
import { missTable, percent, searchTable, table, typeTable } from './markdown.js'
import { missClasses } from './miss-classes.js'
import { missesOf } from './misses.js'
import { section } from './page.js'
import type { Evaluation, Scored } from './run.js'
import { prf, scoreDocument, sum } from './score.js'
import type { Judged, SearchScore } from './search-score.js'
import { summarise } from './summary.js'

export type Peers = {
  quantities: { ours: QuantityScore; recognizers: QuantityScore }
  comparisons: CompareScore
}

const dev = ({ scored }: Evaluation) => scored.filter(({ doc }) => !isUntouched(doc))
const untouched = ({ scored }: Evaluation) => scored.filter(({ doc }) => isUntouched(doc))

export function ownSection(own: Evaluation): string {
  return section({
    title: 'Our own corpus',
    about:
      'Invented reports in `corpus/`, written and annotated by us. A regression figure, never one of accuracy: whoever writes both text and rules knows the answers.',
    scored: own.scored,
  })
}

/** What is still wrong in our own corpus, line by line; the texts are ours to print. */
export function ownMisses(own: Evaluation): string {
  const lines = missesOf(own.scored).map((line) => `- ${line.length > 160 ? `${line.slice(0, 160)}…` : line}`)
  if (lines.length === 0) return ['### What is still wrong in it', 'Nothing.'].join('\n\n')
  return ['### What is still wrong in it', missTable(missClasses(own.scored)), lines.join('\n')].join('\n\n')
}

export function realSection(real: Evaluation): string {
  return section({
    title: 'Real documents: the seven that rules were written on',
    about:
      'Read from the PDF, DOCX and HTML files themselves. The rules have seen these, so new reports score lower.',
    scored: dev(real),
  })
}

/** Counts, and nothing by which a rule could be fitted. */
export function untouchedSection(real: Evaluation): string {
  return [
    '## Real documents: the untouched fold',
    'Two documents whose gold and misses nobody reads. Their counts were looked at, for projects also by rule and by how our\n' +
      'names relate to the gold’s, and that steered which causes were sought: for projects see reports read for the first time too.',
    typeTable(summarise(untouched(real))),
  ].join('\n\n')
}

/** What is still wrong in the real documents, by class, and why. */
export function wrongSection(real: Evaluation): string {
  return missTable(missClasses(dev(real)))
}

export function searchSection(judged: readonly Judged[], scores: readonly SearchScore[], of: string): string {
  const count = (kind: Judged['kind']) => judged.filter((one) => one.kind === kind).length
  return [
    `${of}: ${count('a')} plain questions, ${count('b')} paraphrased ones, ${count('c')} topics.`,
    searchTable(scores),
  ].join('\n\n')
}

export function baselineSection(real: Evaluation, { quantities, comparisons }: Peers): string {
  const quantityRow = (name: string, { figures, value, unit, comparison }: QuantityScore) => [
    ...[name, figures],
    ...[value, unit, comparison].map((right) => percent(right / figures)),
  ]
  const { pairs, found, outcomes, verdicts } = comparisons
  return [
    '## Baselines on the same documents',
    'One regular expression a clause (`eval/baselines/regex.ts`) beside our extractors, found and strict F1 on the seven documents:',
    regexTable(dev(real)),
    'Quantities in the quotes of the gold figures, by our grammar and by `@microsoft/recognizers-text-suite` (zh-cn); the share with the right value, with the right unit too, and with the right comparison (以上, 左右 …) too:',
    table(
      ['reader', 'figures', 'value', '+ unit', '+ comparison'],
      [quantityRow('ours', quantities.ours), quantityRow('recognizers', quantities.recognizers)],
    ),
    '## Promised beside reported',
    `Headline promises of five provinces: ${pairs} judged pairs.`,
    table(
      ['target found', 'outcome right', 'verdict right'],
      [[found, outcomes, verdicts].map((count) => percent(count / pairs))],
    ),
  ].join('\n\n')
}

function regexTable(scored: readonly Scored[]): string {
  const baseline = scored.flatMap(({ gold, text }) =>
    scoreDocument(gold, regexRecords(text, Number(gold.meta.planYear ?? 0)), text),
  )
  const ours = scored.flatMap(({ types }) => types)
  const f1 = (scores: typeof ours, type: string, way: 'found' | 'strict') =>
    percent(prf(sum(scores.filter((score) => score.type === type).map((score) => score[way]))).f1)
  const rows = ['target', 'outcome'].map((type) => [
    type,
    ...[baseline, ours].flatMap((scores) => [f1(scores, type, 'found'), f1(scores, type, 'strict')]),
  ])
  return table(['type', 'regex found', 'regex strict', 'ours found', 'ours strict'], rows)
}

/** The README's table: F1 of real documents, those seen and those not. */
export function readmeTable(real: Evaluation, language: 'en' | 'zh'): string {
  const [seen, unseen] = [summarise(dev(real)).types, summarise(untouched(real)).types]
  const rows = seen.map(({ type, found, strict }) => {
    const other = unseen.find((row) => row.type === type)
    return [
      ...[type, found.support, percent(found.f1), percent(strict.f1)],
      ...(other ? [other.found.support, percent(other.found.f1), percent(other.strict.f1)] : ['', '', '']),
    ]
  })
  const heads = {
    en: ['record', 'gold', 'found F1', 'strict F1', 'untouched gold', 'found F1', 'strict F1'],
    zh: ['记录', '标注数', '找到 F1', '全对 F1', '未看过的标注数', '找到 F1', '全对 F1'],
  }
  return table(heads[language], rows)
}
