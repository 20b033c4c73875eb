/** `ask QUESTION`: an answer of a model over passages of the ledger, each sentence with its evidence, or a refusal. */
import path from 'node:path'
import { Option } from 'commander'
import { warning } from '../../../schemas/diagnostic.js'
import { TaizhangError } from '../../../schemas/errors.js'
import type { Asked } from '../../ask.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addChatOptions, type ModelOptions, openModel, reportUsage } from '../model-options.js'
import { addDb, addExamples, addJson, wholeNumber, withLedger, year } from '../options.js'
import { addSearchOptions, type SearchOptions, withSearch } from '../search-options.js'
import type { RequestOptions } from '../search-request.js'

type Options = SearchOptions & ModelOptions & RequestOptions & { json?: boolean }

export const define: Define = (command, io) => {
  command
    .argument('<question>', 'a question, in Chinese or English')
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'in reports of this plan year', year)
    .option('--level <level>', 'national, province, city, county, township')
    .option('--kind <kind>', 'work_report, plan_report, budget_report, communique, notice …')
    .option('--limit <n>', 'passages shown to the model', wholeNumber, 8)
    .option('--literal', 'take no place, year or figure in the question for a filter')
    .addOption(new Option('--url <url>', 'search a Qdrant server').env('QDRANT_URL'))
  addChatOptions(command)
  addDb(addJson(addSearchOptions(command))).action((question: string, options: Options) =>
    run(question, options, io),
  )
  addExamples(
    command,
    'ask 白石县2025年要新增多少就业 --model ollama:qwen3',
    'ask "What does 浙江 promise on employment?" --year 2025 --model openai:gpt-4o-mini',
    'ask 低空经济有哪些目标 --limit 20 --json --model openai:qwen3',
  )
}

async function run(question: string, options: Options, io: Io): Promise<void> {
  const model = await openModel(options)
  if (!model) throw new TaizhangError('usage', 'ask needs a model', 'add --model ollama:NAME or openai:NAME')
  const { ask } = await import('../../ask.js')
  const { requestOf } = await import('../search-request.js')
  const asked = await withLedger(options, (ledger) =>
    withSearch(options, async (opened) => {
      const request = await requestOf(ledger, options, { query: question })
      return ask({ ...request, limit: options.limit }, ledger, opened, model)
    }),
  )
  if (asked.withheld > 0) {
    const { message } = warning('model-withheld', `${asked.withheld} passages`)
    await write(io.stderr, `${colours(io.stderr).yellow('warning')} ${message}\n`)
  }
  await reportUsage(model, options, io)
  if (options.json) return printJson(io, asked)
  await write(io.stdout, tell(asked, io))
}

/** Nothing is printed before all of it was held against the passages. */
function tell({ answer, passages, refusal }: Asked, io: Io): string {
  const { bold, dim } = colours(io.stdout)
  if (refusal !== undefined) return `${bold('no answer')}: ${refusal}\n`
  const sentences = answer.map(({ sentence, cites }) => `${sentence} ${dim(`[${cites.join('][')}]`)}`)
  const evidence = passages.map(({ number, place, reportYear, file, heading, page, text }) => {
    const name = [place, reportYear, path.basename(file)].filter((part) => part !== undefined).join(' ')
    const where = [name, heading.join(' › '), page === undefined ? '' : `page ${page}`].filter(Boolean)
    return `${dim(`[${number}] ${where.join(' · ')}`)}\n    ${text}`
  })
  return `${[...sentences, '', ...evidence].join('\n')}\n`
}
