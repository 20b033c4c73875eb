/** The gold format: what a careful reader writes down of one document. Version 1; absent fields were not annotated. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { TaizhangError } from '../schemas/errors.js'
import { Direction, FigureSpan, Measure, QuantityOp } from '../schemas/quantity.js'
import { Strength } from '../schemas/target.js'

export const goldVersion = 1

const annotated = {
  quote: z.string().min(1),
  optional: z.boolean().optional(),
  subject: z.string().optional(),
}
const amount = z.object({
  op: QuantityOp.optional(),
  value: z.number(),
  unit: z.string(),
  max: z.number().optional(),
})
const figure = {
  indicator: z.string().min(1),
  op: QuantityOp.nullable(),
  value: z.number().nullable(),
  max: z.number().optional(),
  unit: z.string().nullable(),
  measure: Measure,
  direction: Direction.optional(),
  span: FigureSpan.optional(),
  ...annotated,
}

export const GoldTarget = z.strictObject({
  ...figure,
  strength: Strength,
  /** As printed, null where none is. */
  due: z.string().nullable().optional(),
  year: z.int().nullable(),
  headline: z.boolean().optional(),
})
export const GoldOutcome = z.strictObject({
  ...figure,
  /** `2022`, or `2018-2022`. */
  period: z.string(),
  from: z.strictObject({ op: QuantityOp.optional(), value: z.number(), unit: z.string() }).optional(),
})
export const GoldProject = z.strictObject({
  name: z.string().min(1),
  list: z.string().optional(),
  category: z.string().optional(),
  status: z.enum(['new', 'ongoing', 'completed']).optional(),
  owner: z.string().optional(),
  totalInvestment: amount.optional(),
  annualInvestment: amount.optional(),
  milestones: z.array(z.object({ due: z.string().nullable().optional(), event: z.string() })).optional(),
  ...annotated,
})
export const GoldPortfolio = z.strictObject({
  name: z.string().min(1),
  category: z.string().optional(),
  status: z.enum(['new', 'ongoing', 'completed']).optional(),
  count: z.number().optional(),
  totalInvestment: amount.optional(),
  annualInvestment: amount.optional(),
  ...annotated,
})
export const GoldGlossary = z.strictObject({ term: z.string(), definition: z.string(), ...annotated })
export const GoldAward = z.strictObject({
  title: z.string(),
  authority: z.string().nullable().optional(),
  year: z.int().optional(),
  grade: z.string().nullish(),
  recipients: z.array(z.string()),
  ...annotated,
})
export const GoldHonour = z.strictObject({
  title: z.string(),
  recipient: z.string().optional(),
  authority: z.string().nullable().optional(),
  ...annotated,
})

export const Gold = z.object({
  version: z.literal(goldVersion).default(goldVersion),
  /** Stem of the source file up to the first dot. */
  doc: z.string().min(1),
  meta: z.record(z.string(), z.unknown()),
  targets: z.array(GoldTarget).default([]),
  outcomes: z.array(GoldOutcome).default([]),
  projects: z.array(GoldProject).default([]),
  portfolios: z.array(GoldPortfolio).default([]),
  glossary: z.array(GoldGlossary).default([]),
  awards: z.array(GoldAward).default([]),
  honours: z.array(GoldHonour).default([]),
})
export type Gold = z.infer<typeof Gold>
export type GoldFigure = z.infer<typeof GoldTarget> | z.infer<typeof GoldOutcome>

/** One gold file; @throws TaizhangError `gold-invalid`, naming file and field */
export function parseGold(json: string, file: string): Gold {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new TaizhangError('gold-invalid', `${file}: ${(error as Error).message}`)
  }
  if (typeof value === 'object' && value !== null && 'draft' in value) {
    throw new TaizhangError(
      'gold-invalid',
      `${file}: draft`,
      'correct the draft by hand and remove its line "draft"',
    )
  }
  const parsed = Gold.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new TaizhangError('gold-invalid', `${file}: ${issue?.path.join('.')}: ${issue?.message}`)
}

/** All `*.gold.json` of a folder, by document name. */
export function loadGold(folder: string): { gold: Gold; file: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name)
      return { gold: parseGold(readFileSync(file, 'utf8'), file), file }
    })
}
