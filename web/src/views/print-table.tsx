/** Every row of a view, up to a bound, as a plain table that only the printer sees. */
import { useEffect, useState } from 'preact/hooks'
import type { ReportRecord } from '../../../schemas/record'
import { get, type Paged, type Query } from '../api'
import { t } from '../strings'
import { type Column, columns } from './ledger'
import { cell } from './ledger-cell'

/** Some sixty sheets. */
const mostPrinted = 2000
const size = 500

type Props = { asked: Query; shown: Column[]; done: () => void }

export function PrintTable({ asked, shown, done }: Props) {
  const [page, setPage] = useState<Paged<ReportRecord>>()
  const [error, setError] = useState('')
  useEffect(() => {
    let current = true
    allRows(asked)
      .then((all) => current && setPage(all))
      .catch((thrown: Error) => current && setError(thrown.message))
    return () => {
      current = false
    }
  }, [asked])
  useEffect(() => {
    if (!page) return
    window.addEventListener('afterprint', done, { once: true })
    window.print()
  }, [page])
  if (error) return <p role="alert">{error}</p>
  if (!page) return <p role="status">{t('printing')}</p>
  return (
    <div class="printed">
      {page.rows.length < page.total && <p>{t('printed', page.total, page.rows.length)}</p>}
      <table>
        <thead>
          <tr>
            {shown.map((name) => (
              <th key={name} scope="col">
                {t(columns[name].title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((record) => (
            <tr key={record.id}>
              {shown.map((name) => (
                <td key={name}>{cell(record, name)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function allRows(asked: Query): Promise<Paged<ReportRecord>> {
  const rows: ReportRecord[] = []
  let total = Number.POSITIVE_INFINITY
  while (rows.length < Math.min(total, mostPrinted)) {
    const page = await get<Paged<ReportRecord>>('records', {
      ...asked,
      offset: String(rows.length),
      limit: String(size),
    })
    if (page.rows.length === 0) return { total: rows.length, rows }
    total = page.total
    rows.push(...page.rows)
  }
  return { total, rows }
}
