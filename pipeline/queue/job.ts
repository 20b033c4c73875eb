/** What a job carries from the machine that fills the queue to the one that reads the file. */
import { z } from 'zod'
import { MetaOverride } from '../../schemas/ingest.js'

export const JobFile = z.object({
  /** As given to `ingest`: a path that every worker sees, or s3://… */
  file: z.string(),
  named: z.boolean(),
  size: z.number(),
  modified: z.number(),
  override: MetaOverride.optional(),
})
export type JobFile = z.infer<typeof JobFile>

/** One content: its files hold the same bytes, in the order in which one machine would take them. */
export const FileJob = z.object({
  files: z.array(JobFile).min(1),
  /** Absent where the file could not be read when the queue was filled. */
  sha256: z.string().optional(),
  /** Read again what is unchanged. */
  force: z.boolean(),
  limits: z.object({
    maxBytes: z.number().optional(),
    maxPages: z.number().optional(),
    maxSeconds: z.number().optional(),
  }),
})
export type FileJob = z.infer<typeof FileJob>

/** `id` is made of the hash of the content: the same content waits in the queue once. */
export type IdentifiedJob = { id: string; job: FileJob }
