/** Files that come with the package, wherever it is installed and whether it runs built or from source. */
import { existsSync } from 'node:fs'
import path from 'node:path'

/** @param name relative to the root of the package */
export function packageFile(name: string): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json')) && folder !== path.dirname(folder))
    folder = path.dirname(folder)
  return path.join(folder, name)
}
