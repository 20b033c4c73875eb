/** The built front end, read once into memory: a path of the URL is only ever a key of this table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TaizhangError } from '../../schemas/errors.js'

export type Assets = Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>

const mime: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** @throws TaizhangError `package-missing` where the page was not built */
export function loadAssets(): Assets {
  const root = path.join(packageRoot(), 'web', 'dist')
  if (!existsSync(path.join(root, 'index.html')))
    throw new TaizhangError('package-missing', 'the page was not built', 'run: npm run build')
  const assets: Assets = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) addFile(assets, root, path.join(entry.parentPath, entry.name))
  }
  return assets
}

function addFile(assets: Assets, root: string, file: string): void {
  const name = path.relative(root, file).replaceAll(path.sep, '/')
  const type = mime[path.extname(file)] ?? 'application/octet-stream'
  assets.set(`/${name}`, { bytes: new Uint8Array(readFileSync(file)), type })
}

export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json')) && folder !== path.dirname(folder))
    folder = path.dirname(folder)
  return folder
}
