/** A month and the number of deadlines on each of its days → a calendar from Monday to Sunday. */
import { link, type Route } from '../route'
import { spoken, t, weekdays } from '../strings'

type Props = { route: Route; month: string; day: string; days: Record<string, number> }

export function Month({ route, month, day, days }: Props) {
  return (
    <table class="month" aria-label={month}>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name[1]} scope="col">
              {spoken(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.join()}>
            {week.map((date, n) => (
              <td key={date || weekdays[n]?.[1]} class={days[date] ? 'busy' : ''}>
                {days[date] ? (
                  <a
                    href={link(route.view, { ...route.query, month, day: date, every: '', offset: '' })}
                    aria-current={date === day ? 'date' : undefined}
                    aria-label={`${date} ${days[date]} ${t('rows')}`}
                  >
                    {Number(date.slice(8))}{' '}
                    <b>
                      {days[date]} {t('rows')}
                    </b>
                  </a>
                ) : (
                  date && Number(date.slice(8))
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Seven ISO dates each; empty before the first and after the last day. */
function weeksOf(month: string): string[][] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const before = (first.getUTCDay() + 6) % 7
  const length = Number(lastDayOf(month).slice(8))
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = week * 7 + weekday - before + 1
      return date < 1 || date > length ? '' : `${month}-${String(date).padStart(2, '0')}`
    }),
  )
}

export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

export function moved(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The first month with a deadline still to come, else the last one past. */
export function nearest(days: Record<string, number>): string {
  const known = Object.keys(days).sort()
  const today = new Date().toISOString().slice(0, 10)
  return (known.find((day) => day >= today) ?? known.at(-1) ?? today).slice(0, 7)
}
