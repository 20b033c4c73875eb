/** The program as a process of its own, as a user starts it. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export const root = path.resolve(import.meta.dirname, '../..')
/** By its path: the process may run in a folder that has no packages. */
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const without = pathToFileURL(path.join(root, 'test/support/without-packages.mjs')).href

/** Arguments of Node. @param bare a process in which no optional package is installed */
export function programArgs(args: readonly string[], bare = false): string[] {
  const imports = [loader, ...(bare ? [without] : [])].flatMap((module) => ['--import', module])
  return [...imports, path.join(root, 'pipeline/cli/main.ts'), ...args]
}

export type Ended = { status: unknown; stdout: string; stderr: string }

export function runProcess(
  args: readonly string[],
  { cwd, env = {}, bare = false }: { cwd: string; env?: NodeJS.ProcessEnv; bare?: boolean },
): Promise<Ended> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26 }
  return new Promise((resolve) => {
    execFile(process.execPath, programArgs(args, bare), options, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, stderr })
    })
  })
}
