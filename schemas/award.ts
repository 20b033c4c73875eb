/** award: a commendation of named recipients; honour: a title won by the place or someone in it. */
import { z } from 'zod'
import { RecordCommon } from './record-common.js'

export const Recipient = z.object({ name: z.string().min(1), place: z.string().optional() })
export type Recipient = z.infer<typeof Recipient>

export const Award = RecordCommon.extend({
  type: z.literal('award'),
  title: z.string(),
  authority: z.string().optional(),
  /** A rank of prize (一等奖) or the kind of winner that closes the title (先进单位). */
  grade: z.string(),
  recipients: z.array(Recipient),
})
export type Award = z.infer<typeof Award>

export const Honour = RecordCommon.extend({
  type: z.literal('honour'),
  title: z.string().min(1),
  recipient: z.string().optional(),
  authority: z.string().optional(),
})
export type Honour = z.infer<typeof Honour>
