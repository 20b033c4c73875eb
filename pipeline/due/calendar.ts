/** Due items → an iCalendar file: an all-day event on the last day, its evidence in the description. */
import { createEvents, type EventAttributes } from 'ics'
import { TaizhangError } from '../../schemas/errors.js'
import type { DueItem } from './due.js'

/** Items without a date are left out: a calendar has no place for 汛期前. */
export function toCalendar(items: readonly DueItem[]): string {
  const events = items.flatMap((item) => (item.due.to ? [eventOf(item, item.due.to)] : []))
  const { value, error } = createEvents(events, { productId: 'taizhang', calName: '台账到期事项' })
  if (typeof value !== 'string') throw new TaizhangError('internal', error?.message ?? 'calendar')
  return value
}

function eventOf(item: DueItem, day: string): EventAttributes {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const bodies = item.responsible?.map(({ name }) => name).join('、')
  return {
    uid: `${item.id}@taizhang`,
    title: `${item.place ?? ''} ${item.what}`.trim(),
    start: [year, month, date],
    duration: { days: 1 },
    description: [item.evidence.sentence, bodies && `责任单位：${bodies}`, `${item.file} ${item.id}`]
      .filter(Boolean)
      .join('\n'),
    // A fixed stamp keeps the file the same on every run.
    timestamp: Date.UTC(year, month - 1, date),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  } as EventAttributes
}
