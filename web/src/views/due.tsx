/** Deadlines: a month as a calendar, and the list of what falls due. */
import type { DueItem } from '../../../pipeline/due/due'
import { EvidenceLink, PlaceChoice, State, Tick, TypeTag, useGet, type ViewProps } from '../parts'
import { change } from '../route'
import { t } from '../strings'

export function DueView({ route, facets }: ViewProps) {
  const { place = '', implied = '', month = '' } = route.query
  const { data, error } = useGet<DueItem[]>('due', { place, implied })
  const shown = month || nearest(data ?? [])
  const items = data?.filter(({ due }) => due.to?.startsWith(shown)) ?? []
  const turn = (by: number) => change(route, { month: moved(shown, by) })
  return (
    <>
      <h1>{t('due')}</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <PlaceChoice route={route} facets={facets} />
        <Tick
          label={t('implied')}
          checked={implied === '1'}
          onChange={(on) => change(route, { implied: on ? '1' : '' })}
        />
      </form>
      {!data ? (
        <State error={error} />
      ) : (
        <>
          <p class="pager">
            <button type="button" aria-label={t('before')} onClick={() => turn(-1)}>
              ←
            </button>
            {shown}
            <button type="button" aria-label={t('after')} onClick={() => turn(1)}>
              →
            </button>
          </p>
          <Month month={shown} items={items} />
          {data.length === 0 ? <State empty /> : <List items={data} />}
        </>
      )}
    </>
  )
}

/** The first month with a deadline still to come, else the last one past. */
function nearest(items: DueItem[]): string {
  const days = items.flatMap(({ due }) => due.to ?? [])
  const today = new Date().toISOString()
  return (days.find((day) => day >= today.slice(0, 10)) ?? days.at(-1) ?? today).slice(0, 7)
}

function moved(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

function Month({ month, items }: { month: string; items: DueItem[] }) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const days = Array.from({ length }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`)
  return (
    <ol class={`month before${before}`} aria-label={month}>
      {days.map((day) => {
        const own = items.filter(({ due }) => due.to === day)
        return (
          <li key={day} class={own.length > 0 ? 'busy' : ''}>
            <span>{Number(day.slice(8))}</span>
            {own.length > 0 && (
              <b>
                {own.length} {t('rows')}
              </b>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function List({ items }: { items: DueItem[] }) {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {(['deadline', 'type', 'place', 'name'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, 500).map((item) => (
            <tr key={item.id}>
              <td>
                {item.due.to ?? item.due.text} {item.overdue && <span class="tag note">{t('overdue')}</span>}
              </td>
              <td>
                <TypeTag type={item.type} />
              </td>
              <td>{item.place}</td>
              <td>
                <EvidenceLink doc={item.doc} record={item.id.replace(/#\d+$/, '')}>
                  {item.what}
                </EvidenceLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
