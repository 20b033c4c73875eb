#!/usr/bin/env node
/** The process around the program: arguments and streams in, exit status out. */
import { runProgram } from './program.js'

for (const stream of [process.stdout, process.stderr]) {
  // The reader has gone (`taizhang records | head`): nothing is left to do and nothing is wrong.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
}

process.exitCode = await runProgram(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  exitCode: 0,
})
