/** A table of any length: rows in sight are asked for by the hundred, the rest is empty space. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ReportRecord } from '../../../schemas/record'
import { get, type Paged, type Query } from '../api'
import { State } from '../parts'
import { change, type Route } from '../route'
import { t } from '../strings'
import { type Column, columns } from './ledger'
import { cell } from './ledger-cell'

const height = 36
const size = 100
const margin = 10

type Props = { route: Route; asked: Query; shown: Column[] }

export function LedgerTable({ route, asked, shown }: Props) {
  const box = useRef<HTMLElement>(null)
  const [first, setFirst] = useState(0)
  const { rows, total, error } = useRows(asked, first)
  if (total === undefined) return <State error={error} />
  if (total === 0) return <State empty />
  const visible = Math.ceil((box.current?.clientHeight ?? 900) / height)
  const from = Math.max(0, first - margin)
  const to = Math.min(total, first + visible + margin)
  const indexes = Array.from({ length: to - from }, (_, n) => from + n)
  return (
    <>
      <p class="total" role="status">
        {total} {t('rows')}
      </p>
      <p class="print-note">{t('printPart')}</p>
      <section
        class="scroll"
        ref={box}
        tabIndex={0}
        aria-label={t('ledger')}
        onScroll={(event) => setFirst(Math.floor(event.currentTarget.scrollTop / height))}
      >
        <table class="ledger" aria-rowcount={total + 1}>
          <thead>
            <tr>
              {shown.map((name) => (
                <Head key={name} name={name} route={route} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Space rows={from} columns={shown.length} />
            {indexes.map((index) => (
              <Row key={index} index={index} record={rows.get(index)} shown={shown} />
            ))}
            <Space rows={total - to} columns={shown.length} />
          </tbody>
        </table>
      </section>
    </>
  )
}

/** The pages that hold the rows in sight; those seen before are kept. */
function useRows(asked: Query, first: number) {
  const [total, setTotal] = useState<number>()
  const [error, setError] = useState<string>()
  const [rows] = useState(() => new Map<number, ReportRecord>())
  const [wanted] = useState(() => new Set<number>())
  const [, redraw] = useState(0)
  useEffect(() => {
    const pages = [Math.floor(Math.max(0, first - margin) / size), Math.floor((first + 50) / size)]
    for (const page of new Set(pages)) {
      if (wanted.has(page) || (total !== undefined && page * size >= total)) continue
      wanted.add(page)
      get<Paged<ReportRecord>>('records', { ...asked, offset: String(page * size), limit: String(size) })
        .then((answer) => {
          answer.rows.forEach((record, n) => {
            rows.set(page * size + n, record)
          })
          setTotal(answer.total)
          redraw((n) => n + 1)
        })
        .catch((thrown: Error) => setError(thrown.message))
    }
  }, [first, total, asked, rows, wanted])
  return { rows, total, error }
}

function Space({ rows, columns }: { rows: number; columns: number }) {
  const cell = useRef<HTMLTableCellElement>(null)
  // Before the browser paints: else a scroll in between would find the table too short.
  useLayoutEffect(() => {
    if (cell.current) cell.current.style.height = `${rows * height}px`
  }, [rows])
  return rows > 0 ? (
    <tr class="space">
      <td ref={cell} colSpan={columns} />
    </tr>
  ) : null
}

const sortable: readonly Column[] = ['type', 'place', 'year', 'name', 'figure', 'strength', 'due']

function Head({ name, route }: { name: Column; route: Route }) {
  const { sort, order } = route.query
  const title = t(columns[name].title)
  if (!sortable.includes(name))
    return (
      <th scope="col" class={name}>
        {title}
      </th>
    )
  const direction = sort !== name ? 'none' : order === 'desc' ? 'descending' : 'ascending'
  const turn = () =>
    change(
      route,
      direction === 'descending'
        ? { sort: '', order: '' }
        : { sort: name, order: direction === 'ascending' ? 'desc' : 'asc' },
    )
  return (
    <th scope="col" class={name} aria-sort={direction}>
      <button type="button" class="plain" title={t('sort')} onClick={turn}>
        {title}
        {direction === 'none' ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}
      </button>
    </th>
  )
}

function Row({ index, record, shown }: { index: number; record: ReportRecord | undefined; shown: Column[] }) {
  return (
    <tr aria-rowindex={index + 2}>
      {shown.map((name) => (
        <td key={name} class={name}>
          {record ? cell(record, name) : ' '}
        </td>
      ))}
    </tr>
  )
}
