/** What a document is: its kind, place and years, as found in the text or given by the user. */
import { z } from 'zod'
import { IsoDate } from './period.js'

export const DocumentKind = z.enum([
  'work_report',
  'plan_report',
  'budget_report',
  'communique',
  'notice',
  'briefing',
  'project_list',
  'other',
])
export type DocumentKind = z.infer<typeof DocumentKind>

export const PlaceLevel = z.enum(['national', 'province', 'city', 'county', 'township'])
export type PlaceLevel = z.infer<typeof PlaceLevel>

export const DocumentVersion = z.enum(['full', 'summary', 'excerpt', 'draft'])

export const DocumentMeta = z.object({
  title: z.string(),
  kind: DocumentKind,
  /** Full official name of the place itself (孟州市, 解放区). */
  place: z.string().optional(),
  /** GB/T 2260 code, six digits: its first two digits are the province, the first four the city. */
  placeCode: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  level: PlaceLevel.optional(),
  issuer: z.string().optional(),
  /** Who delivered the report (千怀贵), without office. */
  speaker: z.string().optional(),
  /** The session it was delivered to (区十五届人大一次会议). */
  session: z.string().optional(),
  delivered: IsoDate.optional(),
  published: IsoDate.optional(),
  version: DocumentVersion,
  url: z.string().optional(),
  /** The year looked back on, and the year promised for. */
  reviewYear: z.int().optional(),
  planYear: z.int().optional(),
  /** 秘密, 机密 or 内部, where printed. */
  marking: z.enum(['秘密', '机密', '绝密', '内部']).optional(),
})
export type DocumentMeta = z.infer<typeof DocumentMeta>
