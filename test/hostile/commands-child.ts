/** A process that runs one command after another, each given as JSON, and prints their exit statuses. */
import { runProgram } from '../../pipeline/cli/program.js'

const { stdout, stderr } = process
const statuses: number[] = []
for (const command of process.argv.slice(2))
  statuses.push(await runProgram(JSON.parse(command), { stdout: stderr, stderr, exitCode: 0 }))
stdout.write(JSON.stringify(statuses))
