// Makes the built command runnable and puts it where `npx taizhang` looks first: npm links the commands of
// dependencies, not those of the package itself, and would pack and build the checkout anew at every call.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const target = path.join(root, 'dist/pipeline/cli/main.js')
const bin = path.join(root, 'node_modules/.bin')
const link = path.join(bin, 'taizhang')

chmodSync(target, 0o755)
// Windows needs a .cmd file instead; there `npx` takes its slower way. A package installed as a dependency
// has no node_modules of its own.
if (process.platform !== 'win32' && existsSync(path.join(root, 'node_modules'))) {
  mkdirSync(bin, { recursive: true })
  rmSync(link, { force: true })
  symlinkSync(path.relative(bin, target), link)
}
