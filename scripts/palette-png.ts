/** A screenshot in true colour → a PNG of at most 256 colours, about a third of its size. */
import { crc32, deflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const most = 256
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export async function toPalette(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png)
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const colours = Array.from({ length: width * height }, (_, n) => colourAt(data, n * 4))
  const palette = paletteOf(colours)
  const index = indexer(palette)
  const rows = Buffer.alloc((width + 1) * height)
  // Every row begins with the number of its filter: 0, none, which suits a palette best.
  colours.forEach((colour, n) => {
    rows[n + Math.floor(n / width) + 1] = index(colour)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(data: Uint8ClampedArray, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
}

/** Half of the palette is the most common colours; the other half one of each hue, or the greys of print take all. */
function paletteOf(colours: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const common = ranked.slice(0, most / 2)
  const hues = new Map<number, number>()
  for (const colour of ranked.slice(most / 2)) {
    const hue = colour & 0xf0f0f0
    if (!hues.has(hue)) hues.set(hue, colour)
  }
  return [...common, ...[...hues.values()].slice(0, most / 2)]
}

function indexer(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, n) => [colour, n]))
  return (colour) => {
    const found = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, found)
    return found
  }
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((each) => distance(channels(each), channels(colour)))
  return distances.indexOf(Math.min(...distances))
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, n) => sum + (value - (b[n] ?? 0)) ** 2, 0)
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
