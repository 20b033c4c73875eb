/** Dates, spans of years and deadlines. */
import { z } from 'zod'

export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** `text` as printed (empty where implied by the section); dates are inclusive. */
export const Period = z.object({ text: z.string(), from: IsoDate, to: IsoDate })
export type Period = z.infer<typeof Period>

/** A deadline. `implied` where none is printed and the plan year's end stands in. No dates for 汛期前 and the like. */
export const Due = z.object({
  text: z.string().optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  implied: z.boolean().optional(),
})
export type Due = z.infer<typeof Due>

/** The whole of one year, or of the years `from`–`to`. */
export function yearsPeriod(from: number, to: number = from, text = ''): Period {
  return { text, from: `${from}-01-01`, to: `${to}-12-31` }
}
