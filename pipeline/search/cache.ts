/** Where tables derived on this machine are kept between runs. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** `TAIZHANG_CACHE`, else the user's cache folder. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  return process.env.TAIZHANG_CACHE || path.join(base, 'taizhang')
}

/** The kept text of that name, made and kept where it is missing; a folder that cannot be written costs time only. */
export function keptText(name: string, make: () => string): string {
  const file = path.join(cacheFolder(), name)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const text = make()
    keep(file, text)
    return text
  }
}

/** The path of a kept file, for libraries that take paths; undefined where nothing can be kept. */
export function keptFile(name: string, text: string): string | undefined {
  const file = path.join(cacheFolder(), name)
  try {
    if (readFileSync(file, 'utf8') === text) return file
  } catch {
    // Not there yet.
  }
  return keep(file, text) ? file : undefined
}

function keep(file: string, text: string): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    // Renamed into place, so that another process never reads half a file.
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, text)
    renameSync(draft, file)
    return true
  } catch {
    return false
  }
}
