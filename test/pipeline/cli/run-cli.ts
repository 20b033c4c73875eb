/** Runs the program in this process and keeps what it prints. */
import { Writable } from 'node:stream'
import { runProgram } from '../../../pipeline/cli/program.js'

export type Run = { status: number; stdout: string; stderr: string }

export async function runCli(...args: string[]): Promise<Run> {
  const stdout = sink()
  const stderr = sink()
  const status = await runProgram(args, { stdout: stdout.stream, stderr: stderr.stream, exitCode: 0 })
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

function sink(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
