/** Writes small PDFs by hand: Chinese text in a font that is named but not embedded, rules, areas, images. */

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface TextOptions {
  size?: number
  bold?: boolean
  /** Fill colour as PDF operands: '1 1 1' is white. */
  color?: string
  /** 3 is unseen. */
  mode?: number
  /** Text matrix without its place, for rotated text. */
  turn?: readonly [number, number, number, number]
  spacing?: number
  /** Codes instead of characters, with the font of `mapped`. */
  mapped?: boolean
}

/** One page, built up by its methods; origin at the top left, points. */
export class PdfPage {
  readonly operators: string[] = []
  readonly images: { width: number; height: number; jpeg: Uint8Array }[] = []

  constructor(
    readonly width = 595,
    readonly height = 842,
  ) {}

  text(x: number, y: number, text: string, options: TextOptions = {}): this {
    const { size = 12, color, mode, turn = [1, 0, 0, 1], spacing = 0 } = options
    const font = options.mapped ? 'M' : options.bold ? 'B' : 'F'
    this.operators.push(
      `q BT ${color ? `${color} rg ` : ''}${mode ? `${mode} Tr ` : ''}${spacing} Tc /${font} ${size} Tf`,
      `${turn.join(' ')} ${x} ${this.height - y} Tm <${hex(text)}> Tj ET Q`,
    )
    return this
  }

  /** Lines set below each other. */
  lines(x: number, y: number, texts: readonly string[], leading = 20, options: TextOptions = {}): this {
    texts.forEach((text, index) => {
      this.text(x, y + index * leading, text, options)
    })
    return this
  }

  rule(x0: number, y0: number, x1: number, y1: number): this {
    this.operators.push(`${x0} ${this.height - y0} m ${x1} ${this.height - y1} l S`)
    return this
  }

  area(x: number, y: number, width: number, height: number, color: string): this {
    this.operators.push(`q ${color} rg ${x} ${this.height - y - height} ${width} ${height} re f Q`)
    return this
  }

  /** Rules around cells: the borders of columns and rows. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    for (const x of xs) this.rule(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)
    for (const y of ys) this.rule(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)
    return this
  }

  image(jpeg: Uint8Array, width: number, height: number): this {
    this.images.push({ jpeg, width, height })
    this.operators.push(`q ${this.width} 0 0 ${this.height} 0 0 cm /I${this.images.length} Do Q`)
    return this
  }

  raw(operators: string): this {
    this.operators.push(operators)
    return this
  }
}

export interface PdfOptions {
  /** ToUnicode of the font that `mapped` text uses: code → character. */
  toUnicode?: Record<string, string>
  encrypted?: boolean
}

export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const objects = new ObjectList()
  const root = objects.reserve()
  const tree = objects.reserve()
  const fonts = `/F ${font(objects, 'STSong-Light')} /B ${font(objects, 'STSong-Bold')} /M ${mappedFont(objects, options)}`
  const kids = pages.map((page) => {
    const images = page.images.map(
      ({ jpeg, width, height }, index) =>
        `/I${index + 1} ${objects.stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, jpeg)}`,
    )
    const contents = objects.stream('', encode(page.operators.join('\n')))
    return objects.add(
      `<< /Type /Page /Parent ${tree} /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${contents} /Resources << /Font << ${fonts} >> /XObject << ${images.join(' ')} >> >> >>`,
    )
  })
  objects.set(tree, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  objects.set(root, `<< /Type /Catalog /Pages ${tree} >>`)
  const lock = `<${'ab'.repeat(32)}>`
  const encrypt = options.encrypted
    ? `/Encrypt ${objects.add(`<< /Filter /Standard /V 1 /R 2 /O ${lock} /U ${lock} /P -4 >>`)} /ID [<00> <00>]`
    : ''
  return objects.file(`/Root ${root} ${encrypt}`)
}

function font(objects: ObjectList, name: string): string {
  const described = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
  )
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor ${described} /DW 1000 /W [1 95 500 814 939 500] >>`,
  )
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant}] >>`,
  )
}

/** A font whose ToUnicode map says what its codes mean, as embedded subsets do. */
function mappedFont(objects: ObjectList, { toUnicode = {} }: PdfOptions): string {
  const entries = Object.entries(toUnicode).map(([code, means]) => `<${hex(code)}> <${hex(means)}>`)
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${entries.length} beginbfchar ${entries.join(' ')} endbfchar endcmap end end`
  const unicode = objects.stream('', encode(map))
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Subset /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${objects.add('<< /Type /FontDescriptor /FontName /Subset /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>')} /DW 1000 >>`,
  )
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Subset /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${unicode} >>`,
  )
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}

class ObjectList {
  private readonly bodies: Uint8Array[] = []

  reserve(): string {
    this.bodies.push(new Uint8Array())
    return `${this.bodies.length} 0 R`
  }

  add(body: string): string {
    const reference = this.reserve()
    this.set(reference, body)
    return reference
  }

  set(reference: string, body: string): void {
    this.bodies[Number.parseInt(reference, 10) - 1] = encode(body)
  }

  stream(dictionary: string, data: Uint8Array): string {
    const head = encode(`<< ${dictionary} /Length ${data.length} >>\nstream\n`)
    this.bodies.push(joined([head, data, encode('\nendstream')]))
    return `${this.bodies.length} 0 R`
  }

  file(trailer: string): Uint8Array {
    const parts: Uint8Array[] = [encode('%PDF-1.7\n')]
    const offsets: number[] = []
    let length = parts[0]?.length ?? 0
    const push = (part: Uint8Array) => {
      parts.push(part)
      length += part.length
    }
    this.bodies.forEach((body, index) => {
      offsets.push(length)
      push(joined([encode(`${index + 1} 0 obj\n`), body, encode('\nendobj\n')]))
    })
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`
    const start = length
    push(
      encode(`${table}trailer\n<< /Size ${offsets.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
    )
    return joined(parts)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
