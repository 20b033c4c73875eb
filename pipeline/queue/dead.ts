/** Jobs given up ⇄ the failures of their files, in the words of the closed list. */
import { Failure, TaizhangError, toFailure } from '../../schemas/errors.js'
import type { FileJob } from './job.js'

/** What BullMQ keeps as the reason of a job. */
export function toReason({ code, error, remedy }: Failure): string {
  return JSON.stringify({ code, error, remedy })
}

/** One failure for each file of the job. */
export function failuresOf(job: FileJob, reason: string): Failure[] {
  const failure = fromReason(reason)
  return job.files.map(({ file }) => ({ ...failure, file }))
}

/** Reasons that BullMQ gives itself: the worker died on the job, more than once. */
function fromReason(reason: string): Failure {
  try {
    return Failure.parse(JSON.parse(reason))
  } catch {
    return toFailure(new TaizhangError('reader-failed', reason))
  }
}
