/** Paths as a user gives them (files, folders, globs, s3://bucket/prefix) → the files to read, in a stable order, and their bytes. */
import { createHash } from 'node:crypto'
import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { type Warning, warning } from '../schemas/diagnostic.js'
import { type Failure, TaizhangError, toFailure } from '../schemas/errors.js'
import { isObjectAddress, listObjects, loadObject } from './storage/s3.js'

/** A file to be read. */
export type Source = {
  /** The path as given, or the given folder with what lies below it; always with forward slashes. */
  file: string
  /** True where the user named the file itself: then failing to read it is a failure, whatever it is. */
  named: boolean
  /** Bytes. */
  size: number
  /** Milliseconds since 1970. */
  modified: number
}
export type SourceList = {
  sources: Source[]
  skipped: (Warning & { file: string })[]
  failed: Failure[]
}
export type LoadedSource = { bytes: Uint8Array; sha256: string }

/** No report comes near it; a larger file is a mistake or an attack. */
export const defaultMaxBytes = 200 * 1024 * 1024

/**
 * Never throws for a path: what cannot be used is in `failed`, what is passed over is in `skipped` with the
 * reason. A file reached twice comes once. Files of unknown content are found only on reading (see `isSkippable`).
 */
export async function findSources(paths: string[]): Promise<SourceList> {
  const list: SourceList = { sources: [], skipped: [], failed: [] }
  const seen = new Map<string, Source>()
  for (const given of paths) {
    try {
      await visitGiven(given, list, seen)
    } catch (error) {
      list.failed.push(toFailure(fileError(error), slashed(given)))
    }
  }
  return list
}

/** True where a failure to read means no more than that a folder holds other things too. */
export function isSkippable(source: Source, error: TaizhangError): boolean {
  return error.code === 'format-unknown' && !source.named
}

/**
 * A local file is read without waiting: for its worker there is nothing else to do, and every wait costs more than
 * the reading.
 * @throws TaizhangError `file-*`
 */
export async function loadSource(source: Source, maxBytes = defaultMaxBytes): Promise<LoadedSource> {
  if (isObjectAddress(source.file)) return hashed(await loadObject(source.file, maxBytes))
  try {
    // Without O_NONBLOCK opening a pipe that took the file's place would wait for ever.
    const handle = openSync(source.file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const state = fstatSync(handle)
      if (!state.isFile()) throw new TaizhangError('file-special')
      if (state.size > maxBytes) throw new TaizhangError('file-too-large', `${state.size} bytes`)
      return hashed(readBytes(handle, state.size))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw fileError(error)
  }
}

/** No more than `size` of them, should the file grow, and in one piece: `readFile` holds them twice. */
function readBytes(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  for (let read = -1; read !== 0 && length < size; length += read) {
    read = readSync(handle, bytes, length, size - length, null)
  }
  return bytes.subarray(0, length)
}

function hashed(bytes: Uint8Array): LoadedSource {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Storage is asked about no single object: what once was there counts as there. */
export function isThere(file: string): boolean {
  return isObjectAddress(file) || existsSync(file)
}

type Seen = Map<string, Source>

async function visitGiven(given: string, list: SourceList, seen: Seen): Promise<void> {
  if (isObjectAddress(given)) return visitObjects(given, list, seen)
  const state = await stat(given).catch((error: NodeJS.ErrnoException) => error)
  if (!(state instanceof Error)) {
    if (state.isDirectory()) return visitFolder(given, list, seen)
    if (!state.isFile()) throw new TaizhangError('file-special')
    return addFile(given, true, list, seen)
  }
  if (state.code !== 'ENOENT' || !isDynamicPattern(given)) throw state
  const matches = await matchesOf(given)
  if (matches.length === 0) throw new TaizhangError('file-missing', 'the pattern matches nothing')
  for (const match of matches) await visitFound(match, list, seen)
}

async function visitObjects(given: string, list: SourceList, seen: Seen): Promise<void> {
  for (const { file, size, modified } of await listObjects(given)) {
    const reason = reasonToSkip(path.basename(file), object)
    const before = seen.get(file)
    if (reason) list.skipped.push({ file, ...warning('file-skipped', reason) })
    else if (before) before.named ||= file === given
    else {
      const source = { file, named: file === given, size, modified }
      seen.set(file, source)
      list.sources.push(source)
    }
  }
}

/** An object is a file to all that follows. */
const object: Kind = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false }

/** The part before the first wildcard is the folder to search, so that absolute and ../ patterns work too. */
async function matchesOf(pattern: string): Promise<string[]> {
  const parts = slashed(pattern).split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  const folder = parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.')
  const found = await glob(parts.slice(first).join('/'), {
    cwd: folder,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.map((name) => slashed(path.join(folder, name)).replace(/\/$/, '')).sort(byCodeUnit)
}

async function visitFolder(folder: string, list: SourceList, seen: Seen): Promise<void> {
  const names = await readdir(folder)
  for (const name of names.sort(byCodeUnit)) await visitFound(slashed(path.join(folder, name)), list, seen)
}

/** A file or folder that was not named but met: what is no document is passed over with a word. */
async function visitFound(file: string, list: SourceList, seen: Seen): Promise<void> {
  try {
    const state = await lstat(file)
    const reason = reasonToSkip(path.basename(file), state)
    if (reason) list.skipped.push({ file, ...warning('file-skipped', reason) })
    else if (state.isDirectory()) await visitFolder(file, list, seen)
    else await addFile(file, false, list, seen)
  } catch (error) {
    list.failed.push(toFailure(fileError(error), file))
  }
}

type Kind = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }

function reasonToSkip(name: string, kind: Kind): string | undefined {
  if (name.startsWith('.')) return 'its name begins with a dot'
  if (kind.isSymbolicLink()) return 'a symbolic link'
  if (kind.isDirectory()) return undefined
  if (!kind.isFile()) return 'no ordinary file'
  if (/^readme/i.test(name)) return 'a README'
  return /\.json$/i.test(name) ? 'JSON' : undefined
}

async function addFile(given: string, named: boolean, list: SourceList, seen: Seen): Promise<void> {
  const real = await realpath(given)
  const before = seen.get(real)
  if (before) {
    before.named ||= named
    return
  }
  const { size, mtimeMs } = await stat(given)
  const source: Source = { file: slashed(given), named, size, modified: mtimeMs }
  seen.set(real, source)
  list.sources.push(source)
}

function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/')
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What the operating system says, as one of our errors. */
function fileError(error: unknown): TaizhangError {
  if (error instanceof TaizhangError) return error
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return new TaizhangError('file-missing')
  if (code === 'ENXIO') return new TaizhangError('file-special')
  return new TaizhangError('file-unreadable', code || message)
}
