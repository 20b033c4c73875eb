#!/usr/bin/env node
/** The process around the program: arguments and streams in, exit status out. */
import { writeSync } from 'node:fs'
import { toFailure } from '../../schemas/errors.js'
import { outputError } from './output.js'
import { runProgram } from './program.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone (`taizhang records | head`): nothing is left to do and nothing is wrong.
  if (error.code === 'EPIPE') process.exit(0)
  const failure = toFailure(outputError(error, 'standard output'))
  writeSync(2, `taizhang: ${failure.error}; ${failure.remedy}\n`)
  process.exit(1)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runProgram(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  exitCode: 0,
})
