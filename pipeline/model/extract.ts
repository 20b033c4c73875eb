/** A segmented document and a model → grounded drafts of records, and what was dropped or failed on the way. */
import type { Draft, ReportContext } from '../../extractors/extractor.js'
import { type Warning, warning } from '../../schemas/diagnostic.js'
import { TaizhangError } from '../../schemas/errors.js'
import type { ReportRecord } from '../../schemas/record.js'
import { askModel, type Client } from './client.js'
import { type DropReason, ground } from './ground.js'
import { messagesOf } from './prompt.js'
import { promptVersion } from './prompt-version.js'
import { Proposals, parseProposals } from './proposal.js'
import { type Section, sectionsOf } from './sections.js'

export type ModelExtraction = { drafts: Draft[]; warnings: Warning[] }

const tell: Record<DropReason, string> = {
  invalid: 'not of the schema',
  quote: 'with a quote that is not in the text',
  figure: 'with a figure that is not in the quote',
  words: 'with words that are not in the section',
  manner: 'with a measure, direction or status that its words do not bear out',
}

/**
 * Asks section by section, at most `concurrency` at a time. A section for which the model gives no usable
 * answer is a warning.
 * @param gapsBeside records of the rules; given, only what they leave unexplained is asked about
 * @throws TaizhangError `server-*`, `package-missing`: without the server nothing more can be done
 */
export async function extractWithModel(
  context: ReportContext,
  client: Client,
  {
    gapsBeside,
    concurrency = 4,
  }: { gapsBeside?: readonly ReportRecord[] | undefined; concurrency?: number | undefined } = {},
): Promise<ModelExtraction> {
  const sections = await sectionsOf(context, gapsBeside)
  const drafts: Draft[] = []
  const dropped = new Map<DropReason, number>()
  const failures: string[] = []
  const results = await mapLimited(sections, concurrency, (section) => readSection(context, section, client))
  for (const result of results) {
    if (typeof result === 'string') {
      failures.push(result)
      continue
    }
    drafts.push(...result.drafts)
    for (const [reason, count] of entriesOf(result.dropped))
      dropped.set(reason, (dropped.get(reason) ?? 0) + count)
  }
  return { drafts, warnings: [...tellDropped(dropped), ...tellFailures(failures, sections.length)] }
}

async function readSection(context: ReportContext, section: Section, client: Client) {
  try {
    const messages = messagesOf(context.document.text, section)
    const question = { name: 'records', version: promptVersion, schema: Proposals, messages }
    const { proposals, invalid } = parseProposals(await askModel(client, question))
    return ground(context, section, proposals, invalid)
  } catch (thrown) {
    if (thrown instanceof TaizhangError && thrown.code === 'model-refused') return thrown.message
    throw thrown
  }
}

function entriesOf(dropped: Partial<Record<DropReason, number>>): [DropReason, number][] {
  const reasons: DropReason[] = ['invalid', 'quote', 'figure', 'words', 'manner']
  return reasons.map((reason) => [reason, dropped[reason] ?? 0])
}

function tellDropped(dropped: Map<DropReason, number>): Warning[] {
  const parts = [...dropped]
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${tell[reason]}`)
  return parts.length > 0 ? [warning('model-dropped', parts.join(', '))] : []
}

function tellFailures(failures: readonly string[], all: number): Warning[] {
  const [first] = failures
  return first === undefined ? [] : [warning('model-failed', `${failures.length} of ${all} (${first})`)]
}

/** Results in the order of the items. */
async function mapLimited<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>()
  const queue = items.entries()
  const run = async () => {
    for (const [n, item] of queue) results.set(n, await work(item))
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, run))
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
