/** ReportRecord: the union of all record types, on `type`. */
import { z } from 'zod'
import { Award, Honour } from './award.js'
import { Glossary } from './glossary.js'
import { Outcome } from './outcome.js'
import { Portfolio, Project } from './project.js'
import { Target } from './target.js'
import { Task } from './task.js'

/** In the order in which tables and summaries show them. */
export const ReportRecord = z.discriminatedUnion('type', [
  Target,
  Outcome,
  Project,
  Portfolio,
  Glossary,
  Award,
  Honour,
  Task,
])
export type ReportRecord = z.infer<typeof ReportRecord>

export const RecordType = z.enum([
  'target',
  'outcome',
  'project',
  'portfolio',
  'glossary',
  'award',
  'honour',
  'task',
])
export type RecordType = z.infer<typeof RecordType>

/** A ReportRecord of one type. */
export type RecordOf<T extends RecordType> = Extract<ReportRecord, { type: T }>
