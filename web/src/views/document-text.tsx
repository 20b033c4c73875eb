/** The text of a document, block by block, cut at the borders of its records. */
import { useEffect } from 'preact/hooks'
import type { Block } from '../../../schemas/document'
import type { StoredDocument } from '../../../schemas/ledger'
import type { ReportRecord } from '../../../schemas/record'
import { t } from '../strings'

type Props = {
  document: StoredDocument
  records: ReportRecord[]
  selected: ReportRecord | undefined
  at: number | undefined
  select: (id: string) => void
}

export function DocumentText({ document, records, selected, at, select }: Props) {
  const target = selected?.id ?? at
  useEffect(() => {
    const mark = window.document.querySelector('mark.selected, .block.sought')
    mark?.scrollIntoView({ block: 'center' })
  }, [target, records.length])
  return (
    <div class="text" lang="zh">
      {document.blocks.map((block) => (
        <p
          key={block.start}
          class={`block ${block.kind}${at !== undefined && block.start <= at && at < block.end ? ' sought' : ''}`}
          data-start={block.start}
        >
          {piecesOf(block, document.text, records).map(({ start, text, own }) => {
            const first = own.find(({ id }) => id === selected?.id) ?? own[0]
            if (!first) return text
            const isSelected = first.id === selected?.id
            return (
              <mark
                key={start}
                class={`${first.type}${isSelected ? ' selected' : ''}`}
                data-records={own.map(({ id }) => id).join(' ')}
              >
                {/* A button element would not break across lines. */}
                <span
                  role="button"
                  tabIndex={0}
                  onClick={() => select(first.id)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return
                    // The blank would scroll the page.
                    event.preventDefault()
                    select(first.id)
                  }}
                >
                  {text}
                </span>
              </mark>
            )
          })}
        </p>
      ))}
      {document.furniture.length > 0 && (
        <details class="furniture">
          <summary>
            {t('furniture')} {document.furniture.length}
          </summary>
          {document.furniture.map((piece, n) => (
            <p key={`${n} ${piece.text}`}>
              {piece.page ? `${piece.page}: ` : ''}
              {piece.text}
            </p>
          ))}
        </details>
      )}
    </div>
  )
}

type Piece = { start: number; text: string; own: ReportRecord[] }

/** Quotes may lie within each other: a piece belongs to all records that cover it, the shortest first. */
function piecesOf({ start, end }: Block, text: string, records: readonly ReportRecord[]): Piece[] {
  const inside = records
    .filter(({ evidence }) => evidence.start < end && start < evidence.end)
    .sort((a, b) => a.evidence.quote.length - b.evidence.quote.length)
  const borders = new Set([start, end])
  for (const { evidence } of inside) {
    borders.add(Math.max(start, evidence.start))
    borders.add(Math.min(end, evidence.end))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, n) => {
    const to = sorted[n + 1] ?? end
    const own = inside.filter(({ evidence }) => evidence.start <= from && to <= evidence.end)
    return { start: from, text: text.slice(from, to), own }
  })
}
