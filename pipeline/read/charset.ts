/** Bytes of a page or text file → its characters, whatever the file says of its character set. */
import chardet from 'chardet'

export type DecodedText = {
  text: string
  /** The character set that was used, as TextDecoder names it. */
  charset: string
  /** What the file declares, as written, where that is another one. */
  lied?: string
}

/** GBK and GB 2312 are subsets of GB 18030, and pages that declare them use characters beyond them. */
const aliases: Record<string, string> = {
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  x_gbk: 'gb18030',
  cp936: 'gb18030',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  unicode: 'utf-16le',
}
const marks: { bytes: number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], charset: 'gb18030' },
]
/** Chinese text guessed by statistics is one of these; other guesses are noise of short texts. */
const guessable = new Set(['gb18030', 'big5', 'utf-16le', 'utf-16be'])

/** Bytes decoded at a time where they are only counted. */
const piece = 1 << 20

/** In order: byte order mark, valid UTF-8, the declaration, statistics, GB 18030. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (marked) return decoded(bytes, marked.charset, undefined)
  const declared = declaredCharset(bytes)
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', declared)
  return decoded(bytes, fitting(bytes, declared) ?? guessed(bytes) ?? 'gb18030', declared)
}

function decoded(bytes: Uint8Array, charset: string, declared: string | undefined): DecodedText {
  const text = new TextDecoder(charset).decode(bytes)
  const asked = declared === undefined ? undefined : known(declared)
  const ascii = charset === 'utf-8' && !bytes.some((byte) => byte > 0x7f)
  return declared === undefined || asked === charset || ascii
    ? { text, charset }
    : { text, charset, lied: declared }
}

/** The first charset named in a meta element or XML declaration, however late in the page. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 262_144)).toString('latin1')
  const named =
    /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]*encoding=["']([\w.-]+)/i.exec(head)
  return named?.[1]
}

function known(charset: string): string | undefined {
  const name = aliases[charset.toLowerCase()] ?? charset.toLowerCase()
  try {
    return aliases[new TextDecoder(name).encoding] ?? new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/**
 * Valid but for a few bytes: systems cut a summary in the middle of a character, and a saved file ends anywhere.
 * Text in another character set read as UTF-8 is nearly all replacement characters.
 */
function isUtf8(bytes: Uint8Array): boolean {
  const { broken, nul, beyondAscii } = tally(bytes, 'utf-8')
  if (broken === 0) return !nul
  return broken <= Math.max(1, beyondAscii / 100) && beyondAscii > broken * 2
}

/** Of the bytes read in that character set. In pieces, so that a long line takes no memory of its own. */
function tally(bytes: Uint8Array, charset: string) {
  const decoder = new TextDecoder(charset)
  const counts = { units: 0, broken: 0, beyondAscii: 0, nul: false }
  for (let at = 0; at <= bytes.length; at += piece) {
    const text = decoder.decode(bytes.subarray(at, at + piece), { stream: at + piece <= bytes.length })
    counts.units += text.length
    counts.nul ||= text.includes('\0')
    for (let unit = 0; unit < text.length; unit++) {
      const code = text.charCodeAt(unit)
      if (code === 0xfffd) counts.broken++
      // Half a pair counts once.
      if (code > 0x7f && (code & 0xfc00) !== 0xdc00) counts.beyondAscii++
    }
  }
  return counts
}

/** The declared character set, where it is known and the bytes are valid in it. */
function fitting(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const charset = declared === undefined ? undefined : known(declared)
  if (charset === undefined || charset === 'utf-8') return undefined
  const { broken, units, nul } = tally(bytes, charset)
  return broken <= units / 200 && !nul ? charset : undefined
}

function guessed(bytes: Uint8Array): string | undefined {
  const matches = chardet.analyse(bytes.subarray(0, 262_144))
  const best = matches.map(({ name }) => known(name) ?? '').find((name) => guessable.has(name))
  return best
}
