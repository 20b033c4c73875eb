// Compiles nodejieba after `npm ci`. Its own install script calls npx, which fails where npm runs
// with `yes=false`, so that script is switched off in package.json (allowScripts) and this one runs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const home = path.dirname(require.resolve('nodejieba/package.json'))
if (existsSync(path.join(home, 'build/Release/nodejieba.node'))) process.exit(0)

const builder = createRequire(path.join(home, 'package.json')).resolve(
  '@mapbox/node-pre-gyp/bin/node-pre-gyp',
)
// node-gyp downloads Node's headers unless it is told where they are.
const prefix = path.resolve(process.execPath, '../..')
const headers = existsSync(path.join(prefix, 'include/node')) ? [`--nodedir=${prefix}`] : []
const run = spawnSync(process.execPath, [builder, 'rebuild', '--build-from-source', ...headers], {
  cwd: home,
  encoding: 'utf8',
})
if (run.status !== 0) {
  process.stderr.write(`${(run.stderr || String(run.error ?? '')).split('\n').slice(-30).join('\n')}\n`)
  process.stderr.write(
    'taizhang: nodejieba could not be compiled; install python3, make and g++ (Debian: apt-get install python3 make g++) and run npm ci again.\n',
  )
  process.exit(1)
}
