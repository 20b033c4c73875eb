/** Score summaries → Markdown tables. */
import type { MissClass } from './miss-classes.js'
import type { KnownItems, SearchScore } from './search-score.js'
import type { Summary } from './summary.js'

/** 0.976 as 97.6. */
export function percent(value: number): string {
  return (100 * value).toFixed(1)
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const align = head.map((_, n) => (rows.some((row) => isFigure(row[n])) ? '--:' : '---'))
  return [line(head), line(align), ...rows.map(line)].join('\n')
}

function isFigure(cell: string | number | undefined): boolean {
  return /^[\d.–]+$/.test(String(cell ?? ''))
}

export function typeTable({ types, all }: Summary): string {
  const head = ['type', 'gold', 'found P', 'R', 'F1', '95 %', 'macro F1', 'strict P', 'R', 'F1']
  const rows = types.map(({ type, found, strict, macro, interval }) => [
    type,
    found.support,
    ...[found.precision, found.recall, found.f1].map(percent),
    interval ? interval.map(percent).join('–') : '',
    percent(macro),
    ...[strict.precision, strict.recall, strict.f1].map(percent),
  ])
  const { found, strict } = all
  const total = [
    'all (micro)',
    found.support,
    ...[found.precision, found.recall, found.f1].map(percent),
    '',
    '',
    ...[strict.precision, strict.recall, strict.f1].map(percent),
  ]
  return table(head, [...rows, total])
}

export function documentTable({ documents }: Summary): string {
  const head = ['document', 'format', 'gold', 'found F1', 'strict F1']
  return table(
    head,
    documents.map(({ doc, format, found, strict }) => [
      doc,
      format,
      found.support,
      percent(found.f1),
      percent(strict.f1),
    ]),
  )
}

export function fieldTable({ fields }: Summary): string {
  return table(
    ['field', 'pairs', 'right'],
    fields
      .filter(({ support }) => support > 0)
      .map(({ field, right, support }) => [field, support, percent(right / support)]),
  )
}

export function entityTable({ entities }: Summary): string {
  return table(
    ['quotes as entities', 'P', 'R', 'F1'],
    entities.map(({ mode, precision, recall, f1 }) => [
      mode,
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
  )
}

export function textTable({ texts }: Summary): string {
  return table(
    ['text', 'pairs', 'exact', 'soft', 'similarity'],
    texts.map(({ field, texts: all, exact, soft, similarity }) => [
      ...[field, all],
      ...[exact / all, soft / all, similarity].map(percent),
    ]),
  )
}

export function missTable(classes: readonly MissClass[]): string {
  return table(
    ['type', 'class', 'count', 'why'],
    classes.map(({ type, class: name, count, why }) => [type, name, count, why]),
  )
}

export function searchTable(scores: readonly SearchScore[]): string {
  const known = ({ first, five, reciprocal }: KnownItems) =>
    [first, five, reciprocal].map((share) => share.toFixed(2))
  return table(
    [...['by', 'plain @1', '@5', 'MRR'], ...['paraphrased @1', '@5', 'MRR', 'topics, recall@10 by document']],
    scores.map(({ channel, plain, paraphrased, topics }) => [
      ...[channel, ...known(plain), ...known(paraphrased), topics.recall.toFixed(2)],
    ]),
  )
}
