/** How a model takes part in reading, and the mark it leaves on a document. Loads nothing of the model itself. */
import type { Client } from './model/client.js'
import { promptVersion } from './model/prompt-version.js'

export type EnrichSettings = {
  client: Client
  /** Ask only about sentences with figures that no rule explained. */
  onlyGaps?: boolean | undefined
  /** Also documents marked 秘密, 机密, 绝密 or 内部. */
  allowMarked?: boolean | undefined
  /** Sections asked about at a time. */
  concurrency?: number | undefined
}

/** Stands in `pipelineVersion` of what a model has read; without blanks, which part the line. */
export function modelMark(settings: EnrichSettings): string
export function modelMark(settings: EnrichSettings | undefined): string | undefined
export function modelMark(settings: EnrichSettings | undefined): string | undefined {
  if (!settings) return undefined
  const { client, onlyGaps } = settings
  return `model:${client.model}@${promptVersion}${onlyGaps ? '+gaps' : ''}`.replaceAll(/\s/g, '_')
}
