/** Options that several commands share, and what they mean. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ledger } from '../../schemas/ledger.js'

export type DbOption = { db: string }
export type FilterOptions = { place?: string; year?: number; doc?: string; allSources?: boolean }

export const defaultDb = './taizhang.db'

export function addDb(command: Command): Command {
  return command.addOption(new Option('--db <path>', 'the ledger').env('TAIZHANG_DB').default(defaultDb))
}

/** The address may carry a password: it is never printed. */
export function queueOption(): Option {
  return new Option('--queue <url>', 'the queue that workers share: redis://HOST:6379').env('TAIZHANG_QUEUE')
}

export function addJson(command: Command): Command {
  return command.option('--json', 'print JSON')
}

export function addExamples(command: Command, ...lines: string[]): Command {
  return command.addHelpText(
    'after',
    `\nExamples:\n${lines.map((line) => `  $ taizhang ${line}`).join('\n')}`,
  )
}

/** For options that take a whole number of at least 1. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('a whole number is wanted.')
  return Number(text)
}

export function year(text: string): number {
  if (!/^(19|20|21)\d\d$/.test(text)) throw new InvalidArgumentError('a year of four digits is wanted.')
  return Number(text)
}

/** For options that take a day. */
export function isoDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('a day is wanted as YYYY-MM-DD.')
  }
  return text
}

/** Opens the ledger, hands it to `use` and closes it whatever happens. */
export async function withLedger<T>(
  options: DbOption,
  use: (ledger: Ledger) => Promise<T>,
  create = false,
): Promise<T> {
  const { openLedger } = await import('../store/open.js')
  const ledger = await openLedger(options.db, { create })
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}
