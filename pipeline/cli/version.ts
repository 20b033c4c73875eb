/** The version of the package this file belongs to. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Sources run from the checkout, the built program from dist/: package.json is the first one above. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return folder
}

export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'),
  )
  return version
}
