/** Bytes → the format they are in, told by content. The name only decides between text and nothing. */
import type { Format } from '../../schemas/document.js'
import { type ErrorCode, TaizhangError } from '../../schemas/errors.js'
import { decodeText } from './charset.js'
import { leadingNames, zipEntries } from './zip.js'

/** Containers that are known and not read, by their first bytes. */
const refused: { bytes: number[]; code: ErrorCode; detail: string }[] = [
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: 'format-unknown', detail: 'RTF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'format-unknown', detail: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], code: 'format-unknown', detail: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], code: 'format-unknown', detail: 'a GIF picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], code: 'format-unknown', detail: 'a TIFF picture' },
  { bytes: [0x52, 0x61, 0x72, 0x21], code: 'format-unknown', detail: 'a RAR archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'format-unknown', detail: 'a 7z archive' },
  { bytes: [0x1f, 0x8b], code: 'format-unknown', detail: 'gzip data' },
]

/** Streams of an OLE file that name its application, in the order in which they decide. */
const oleStreams: { stream: string; code: ErrorCode }[] = [
  { stream: 'EncryptedPackage', code: 'docx-encrypted' },
  { stream: 'WordDocument', code: 'format-legacy-word' },
  { stream: 'Workbook', code: 'format-spreadsheet' },
  { stream: 'Book', code: 'format-spreadsheet' },
]

/** How far into a file a signature is looked for; saved pages open with kilobytes of script. */
const window = 65_536

/** @throws TaizhangError `file-empty` or `format-*` where nothing here reads it */
export function sniffFormat(bytes: Uint8Array, fileName: string): Format {
  if (bytes.length === 0) throw new TaizhangError('file-empty')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, window))
  // ISO 32000 readers accept the signature anywhere in the first 1024 bytes.
  if (head.subarray(0, 1029).includes('%PDF-', 0, 'latin1')) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b])) return zipFormat(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oleError(bytes)
  const known = refused.find((row) => startsWith(bytes, row.bytes))
  if (known) throw new TaizhangError(known.code, known.detail)
  return textFormat(bytes.subarray(0, window), fileName)
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** A zip is what its directory says, or its first entries where it is cut off before the directory. */
function zipFormat(bytes: Uint8Array): Format {
  const names = zipEntries(bytes)?.map((entry) => entry.name) ?? leadingNames(bytes)
  if (names.includes('OFD.xml')) throw new TaizhangError('format-ofd')
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name.startsWith('xl/'))) throw new TaizhangError('format-spreadsheet')
  // Word writes the list of parts first, so a file cut off after it still tells that it was an Office file.
  if (names.includes('[Content_Types].xml') && !names.some((name) => name.startsWith('ppt/'))) return 'docx'
  throw new TaizhangError('format-unknown', 'a zip archive')
}

/** Names of streams stand in an OLE directory as UTF-16 ([MS-CFB] 2.6.1). */
function oleError(bytes: Uint8Array): TaizhangError {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = oleStreams.find(({ stream }) => buffer.includes(`${stream}\0`, 0, 'utf16le'))
  return found ? new TaizhangError(found.code) : new TaizhangError('format-unknown', 'an OLE file')
}

function textFormat(bytes: Uint8Array, fileName: string): Format {
  const { text } = decodeText(bytes)
  const start = text.replace(/^(?:\s|<!--[\s\S]*?-->|<\?[^>]*>)+/, '').slice(0, 200)
  const named = /\.(?:md|txt)$/i.test(fileName)
  if (/^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(start)) return 'html'
  if (looksBinary(text)) throw new TaizhangError('format-unknown')
  if (/^MIME-Version:|^From:.*\bMozilla\b/i.test(start))
    throw new TaizhangError('format-unknown', 'a web archive (MHT)')
  if (named) return 'text'
  if (/<(?:html|head|body|div|p|table|section|article|br)\b[^<>]*>/i.test(text)) return 'html'
  throw new TaizhangError('format-unknown')
}

/** Text holds no control characters; a few are forgiven to damaged pages. */
function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted here
  const odd = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0
  return odd > text.length / 50
}
