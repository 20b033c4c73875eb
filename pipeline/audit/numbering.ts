/** List numbers that repeat or are missing, in the glossary. */

import type { Glossary } from '../../schemas/glossary.js'
import type { Finding } from '../../schemas/hit.js'
import { type AuditView, type Check, finding, recordsOf } from './view.js'

const kind = 'numbering'

export const numbering: Check = {
  kind,
  run: (view) => {
    const entries = recordsOf(view, 'glossary').filter(
      (entry): entry is Glossary & { number: number } => entry.number !== undefined,
    )
    return [...repeated(view, entries), ...missing(view, entries)]
  },
}

type Numbered = Glossary & { number: number }

function repeated(view: AuditView, entries: readonly Numbered[]): Finding[] {
  return [...groupBy(entries)].flatMap(([number, same]) =>
    same.length > 1
      ? [
          finding(
            view,
            kind,
            'note',
            `名词解释的编号${number}出现${same.length}次：${same.map(({ term }) => term).join('、')}。`,
            same.map(({ evidence }) => evidence),
          ),
        ]
      : [],
  )
}

function groupBy(entries: readonly Numbered[]): Map<number, Numbered[]> {
  const groups = new Map<number, Numbered[]>()
  for (const entry of entries) groups.set(entry.number, [...(groups.get(entry.number) ?? []), entry])
  return groups
}

function missing(view: AuditView, entries: readonly Numbered[]): Finding[] {
  const numbers = entries.map(({ number }) => number)
  const last = Math.max(0, ...numbers)
  const gaps = Array.from({ length: last }, (_, n) => n + 1).filter((number) => !numbers.includes(number))
  const before = entries[0]
  if (gaps.length === 0 || !before || gaps.length > entries.length) return []
  return [finding(view, kind, 'note', `名词解释的编号缺少${gaps.join('、')}。`, [before.evidence])]
}
