/** Deadlines: a month as a calendar whose days lead to what falls due on them, and the list. */
import type { DueItem } from '../../../pipeline/due/due'
import { Filters, Tick } from '../fields'
import { EvidenceLink, Pager, Pages, State, Table, TypeTag, useGet, type ViewProps } from '../parts'
import { change, type Route } from '../route'
import { t } from '../strings'
import { lastDayOf, Month, moved, nearest } from './month'

/** `days`: how many fall due on each day, whatever the window of the list. */
type Answer = { total: number; rows: DueItem[]; days: Record<string, number> }
const size = 100

export function DueView({ route, facets }: ViewProps) {
  const { place = '', implied = '' } = route.query
  const { data, error } = useGet<Answer>('due', { place, implied, limit: '1' })
  return (
    <>
      <h1>{t('due')}</h1>
      <Filters route={route} facets={facets}>
        <Tick
          label={t('implied')}
          checked={implied === '1'}
          onChange={(on) => change(route, { implied: on ? '1' : '', offset: '' })}
        />
        <Tick
          label={t('everyMonth')}
          checked={route.query.every === '1'}
          onChange={(on) => change(route, { every: on ? '1' : '', day: '', offset: '' })}
        />
      </Filters>
      {data ? <Deadlines route={route} days={data.days} /> : <State error={error} />}
    </>
  )
}

function Deadlines({ route, days }: { route: Route; days: Record<string, number> }) {
  const { place = '', implied = '', month = nearest(days), day = '', every = '', offset = '0' } = route.query
  const turn = (by: number) => change(route, { month: moved(month, by), day: '', offset: '' })
  const span = every ? {} : { from: day || `${month}-01`, to: day || lastDayOf(month) }
  const { data, error } = useGet<Answer>('due', { place, implied, ...span, offset, limit: String(size) })
  return (
    <>
      <Pager labels={['before', 'after']} before={() => turn(-1)} after={() => turn(1)}>
        {month}
      </Pager>
      <Month route={route} month={month} day={day} days={days} />
      <h2>
        {every ? t('all') : day || month} · {data?.total ?? 0} {t('rows')}
      </h2>
      {!data || data.total === 0 ? <State error={error} empty={data !== undefined} /> : null}
      {data && data.total > 0 && <List items={data.rows} />}
      {data && (
        <Pages
          offset={Number(offset)}
          size={size}
          total={data.total}
          turn={(to) => change(route, { offset: String(to) })}
        />
      )}
    </>
  )
}

function List({ items }: { items: DueItem[] }) {
  return (
    <Table label={t('due')} columns={['deadline', 'type', 'place', 'name']}>
      {items.map((item) => (
        <tr key={item.id}>
          <td class="short">
            {item.due.to ?? item.due.text} {item.overdue && <span class="tag note">{t('overdue')}</span>}
          </td>
          <td>
            <TypeTag type={item.type} />
          </td>
          <td class="short">{item.place}</td>
          <td>
            <EvidenceLink doc={item.doc} record={item.id.replace(/#\d+$/, '')}>
              {item.what}
            </EvidenceLink>
          </td>
        </tr>
      ))}
    </Table>
  )
}
