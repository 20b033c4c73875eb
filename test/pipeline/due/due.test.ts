import { describe, expect, it } from 'vitest'
import { toCalendar } from '../../../pipeline/due/calendar.js'
import { type DueFilter, type DueItem, dueItems } from '../../../pipeline/due/due.js'
import { ledgerOf } from '../../support/reports.js'

async function due(filter: Partial<DueFilter> = {}): Promise<DueItem[]> {
  const ledger = await ledgerOf(
    {
      place: '云岭省',
      year: 2024,
      plan: '6月底前改造老旧小区40个。9月底前新建口袋公园12个。建成养老服务中心8个。',
    },
    { place: '云岭省', year: 2025, review: '改造老旧小区41个。' },
  )
  const items = await dueItems(ledger, { today: '2025-02-01', ...filter })
  await ledger.close()
  return items
}
const brief = (items: DueItem[]) => items.map(({ due, overdue, followUp }) => [due.to, overdue, followUp])

describe('due', () => {
  it('lists printed deadlines in order, with what the next report says of those that are past', async () => {
    expect(brief(await due())).toEqual([
      ['2024-06-30', true, 'reported'],
      ['2024-09-30', true, 'silent'],
    ])
  })

  it('nothing is overdue on the day itself', async () => {
    expect(brief(await due({ today: '2024-06-30' }))[0]).toEqual(['2024-06-30', false, 'open'])
  })

  it('keeps to the dates asked for', async () => {
    expect(brief(await due({ from: '2024-07-01', to: '2024-12-31' }))).toHaveLength(1)
  })

  it('shows implied deadlines when asked', async () => {
    expect((await due({ implied: true })).map((item) => item.due.implied ?? false)).toEqual([
      false,
      false,
      true,
    ])
  })

  it('becomes a calendar of whole days', async () => {
    const items = await due()
    const calendar = toCalendar(items)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20240630')
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(calendar).toBe(toCalendar(items))
  })
})
