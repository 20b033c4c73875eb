/**
 * The built front end, read once into memory, and what pdf.js asks for while it draws, read when asked for.
 * A path of the URL is only ever a key of this table.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { TaizhangError } from '../../schemas/errors.js'

export type Asset = { type: string } & ({ bytes: Uint8Array<ArrayBuffer> } | { file: string })
export type Assets = Map<string, Asset>

const mime: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** @throws TaizhangError `package-missing` where the page was not built */
export function loadAssets(root = path.join(packageRoot(), 'web', 'dist')): Assets {
  if (!existsSync(path.join(root, 'index.html')))
    throw new TaizhangError('package-missing', 'the page was not built', 'run: npm run build')
  const assets: Assets = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) addFile(assets, root, path.join(entry.parentPath, entry.name))
  }
  addDrawingData(assets)
  return assets
}

export async function bytesOf(asset: Asset): Promise<Uint8Array<ArrayBuffer>> {
  return 'bytes' in asset ? asset.bytes : new Uint8Array(await readFile(asset.file))
}

/** Character maps and the fonts that PDF files need not hold; of pictures the decoder that runs without WebAssembly. */
const drawingData = { cmaps: /\.bcmap$/, standard_fonts: /\.(?:pfb|ttf)$/, wasm: /_fallback\.js$/ }

function addDrawingData(assets: Assets): void {
  const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  for (const [folder, ending] of Object.entries(drawingData)) {
    for (const name of readdirSync(path.join(root, folder)))
      if (ending.test(name))
        assets.set(`/pdfjs/${folder}/${name}`, { file: path.join(root, folder, name), type: typeOf(name) })
  }
}

function typeOf(name: string): string {
  return mime[path.extname(name)] ?? 'application/octet-stream'
}

function addFile(assets: Assets, root: string, file: string): void {
  const name = path.relative(root, file).replaceAll(path.sep, '/')
  assets.set(`/${name}`, { bytes: new Uint8Array(readFileSync(file)), type: typeOf(name) })
}

export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json')) && folder !== path.dirname(folder))
    folder = path.dirname(folder)
  return folder
}
