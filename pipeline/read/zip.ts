/** A zip archive → its entries, inflated within limits. Reads what a document needs and no more. */
import { Inflate } from 'fflate'
import { TaizhangError } from '../../schemas/errors.js'

export type ZipEntry = { name: string; method: number; encrypted: boolean; packed: Uint8Array; size: number }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

/**
 * The archive's directory; undefined where there is none (cut off, or no zip at all).
 * Layout: APPNOTE.TXT 4.3; Zip64 is not read, no report needs it.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined
    const entry = readEntry(bytes, view, at)
    if (!entry) return undefined
    entries.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at
  return undefined
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const start = view.getUint32(at + 42, true)
  if (start + 30 > bytes.length || view.getUint32(start, true) !== localEntry) return undefined
  const nameLength = view.getUint16(at + 28, true)
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
    size: view.getUint32(at + 24, true),
  }
}

/** Names of the entries of an archive without directory, as far as their local headers follow each other. */
export function leadingNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let at = 0
  while (at + 30 <= bytes.length && view.getUint32(at, true) === localEntry) {
    const nameEnd = at + 30 + view.getUint16(at + 26, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 30, nameEnd)))
    at = nameEnd + view.getUint16(at + 28, true) + view.getUint32(at + 18, true)
  }
  return names
}

/**
 * The content of one entry. The size the archive states is not believed: inflating stops at `limit` bytes.
 * @throws TaizhangError `limit-size` beyond the limit, `docx-damaged` where the data cannot be inflated
 */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) throw new TaizhangError('docx-encrypted')
  if (entry.method === 0) return bounded(entry.packed, limit, entry.name)
  if (entry.method !== 8) throw new TaizhangError('docx-damaged', `${entry.name}: unknown compression`)
  const chunks: Uint8Array[] = []
  let total = 0
  let finished = false
  const inflate = new Inflate((chunk, final) => {
    total += chunk.length
    if (total > limit) throw new TaizhangError('limit-size', entry.name)
    chunks.push(chunk)
    finished ||= final
  })
  try {
    // In pieces, so that a bomb is noticed after the first of them and not after all of them.
    for (let at = 0; at < entry.packed.length; at += 65_536)
      inflate.push(entry.packed.subarray(at, at + 65_536), at + 65_536 >= entry.packed.length)
  } catch (error) {
    if (error instanceof TaizhangError) throw error
    throw new TaizhangError('docx-damaged', entry.name)
  }
  if (!finished) throw new TaizhangError('docx-damaged', `${entry.name} is cut off`)
  return Buffer.concat(chunks)
}

function bounded(bytes: Uint8Array, limit: number, name: string): Uint8Array {
  if (bytes.length > limit) throw new TaizhangError('limit-size', name)
  return bytes
}
