/** Arguments into a run of one command, and whatever it throws into one line and an exit status. */
import { Command, CommanderError } from 'commander'
import { TaizhangError, toFailure } from '../../schemas/errors.js'
import { commands } from './commands.js'
import { colours, type Io, printJson, write } from './io.js'
import { packageVersion } from './version.js'

/** @returns the exit status: 0 all well, 1 wrong usage or failure, 2 finished, but some inputs failed */
export async function runProgram(args: string[], io: Io): Promise<number> {
  try {
    const program = await buildProgram(args, io)
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' })
    return io.exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    await report(asUsage(thrown), args.includes('--json'), io)
    return 1
  }
}

async function buildProgram(args: string[], io: Io): Promise<Command> {
  const program = new Command('taizhang')
    .description('The ledger of what Chinese government reports promise and what the next ones report.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Errors are printed once, by `report`.
      writeErr: () => undefined,
    })
    .helpCommand(false)
    .hook('preAction', (_program, command) => forgetEmpty(command))
    .addHelpText('after', '\nSee: taizhang COMMAND --help')
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary).description(sentence(summary))
    if (!args.includes(name)) continue
    command.configureHelp({ sortOptions: false })
    ;(await load()).define(command, io)
  }
  return program
}

/** An empty variable of the environment gives nothing, as containers set those that nobody filled in. */
function forgetEmpty(command: Command): void {
  for (const option of command.options) {
    const name = option.attributeName()
    const isEmpty = command.getOptionValueSource(name) === 'env' && command.getOptionValue(name) === ''
    if (isEmpty) command.setOptionValue(name, option.defaultValue)
  }
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}

/** Commander's complaints, with its "Did you mean", become the error `usage`. */
function asUsage(thrown: unknown): unknown {
  if (!(thrown instanceof CommanderError)) return thrown
  const message = thrown.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  return new TaizhangError('usage', message)
}

async function report(thrown: unknown, json: boolean, io: Io): Promise<void> {
  const failure = toFailure(thrown)
  if (json) return printJson(io, failure)
  const { red } = colours(io.stderr)
  await write(io.stderr, `${red('taizhang:')} ${failure.error}; ${failure.remedy}\n`)
  if (failure.code === 'internal' && process.env.TAIZHANG_DEBUG && thrown instanceof Error) {
    await write(io.stderr, `${thrown.stack}\n`)
  }
}
