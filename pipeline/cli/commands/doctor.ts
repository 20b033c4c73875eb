/** `doctor`: what is installed and configured, and what each missing piece costs. */
import { Option } from 'commander'
import type { Check } from '../../doctor.js'
import type { Addresses } from '../../doctor-servers.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, queueOption } from '../options.js'

type Options = Addresses & { json?: boolean }

export const define: Define = (command, io) => {
  command
    .addOption(queueOption())
    .option('--files <address>', 'where reports lie: s3://bucket/prefix')
    .addOption(new Option('--url <url>', 'a Qdrant server').env('QDRANT_URL'))
    .addOption(new Option('--embedder <name>', 'of its index').env('TAIZHANG_EMBEDDER'))
  addDb(addJson(command)).action((options: Options) => run(options, io))
  addExamples(
    command,
    'doctor',
    'doctor --db counties.db --json',
    'doctor --db postgres://db.example/taizhang --queue redis://queue.example:6379 --files s3://archive/',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const { examine } = await import('../../doctor.js')
  const checks = await examine(options)
  if (checks.some(({ state }) => state === 'missing')) io.exitCode = 1
  if (options.json) return printJson(io, checks)
  await write(io.stdout, checks.map((check) => `${line(check, io)}\n`).join(''))
}

function line({ name, state, detail, cost }: Check, io: Io): string {
  const { green, yellow, red } = colours(io.stdout)
  const colour = { ok: green, off: yellow, missing: red }[state]
  return `${colour(state.padEnd(7))}  ${name}: ${detail}${cost === undefined ? '' : `; ${cost}`}`
}
