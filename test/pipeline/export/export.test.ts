import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { type Column, cellAt, columnsOf } from '../../../pipeline/export/column.js'
import { writeCsv } from '../../../pipeline/export/csv.js'
import { writeJsonl } from '../../../pipeline/export/jsonl.js'
import { recordColumns } from '../../../pipeline/export/record-columns.js'
import type { Writer } from '../../../pipeline/export/writer.js'
import { writeXlsx } from '../../../pipeline/export/xlsx.js'
import { RecordType, ReportRecord } from '../../../schemas/record.js'

async function written(writer: Writer, rows: object[], columns: Column[]): Promise<Buffer> {
  const chunks: Buffer[] = []
  await writer(rows, columns, async (chunk) => {
    chunks.push(Buffer.from(chunk))
  })
  return Buffer.concat(chunks)
}
const csvOf = async (row: object, ...specs: string[]) =>
  (await written(writeCsv, [row], columnsOf(...specs))).toString('utf8').split('\n')[1]

describe('cells', () => {
  const cells: [string, object, string, unknown][] = [
    ['a field', { a: 1 }, 'a', 1],
    ['a nested field', { a: { b: { c: '元' } } }, 'a.b.c', '元'],
    ['nothing where a part of the path is missing', { a: 1 }, 'a.b.c', undefined],
    ['headings joined', { heading: ['一、回顾', '（一）经济'] }, 'heading', '一、回顾 / （一）经济'],
    ['recipients joined', { r: [{ name: '甲镇' }, { name: '乙镇' }] }, 'r', '甲镇；乙镇'],
    ['bodies with their roles', { r: [{ name: '县财政局', role: 'lead' }] }, 'r', '县财政局（lead）'],
    ['milestones with deadlines', { m: [{ due: { text: '6月底前' }, event: '开工' }] }, 'm', '6月底前 开工'],
  ]
  it.each(cells)('hold %s', (_name, row, path, expected) => {
    expect(cellAt(row, path)).toBe(expected)
  })
})

describe('the columns of records', () => {
  it('begin with the common fields in the order of the contract', () => {
    const names = recordColumns(['target']).map(({ path }) => path)
    expect(names.slice(0, 12)).toEqual([
      'id',
      'type',
      'doc',
      'file',
      'place',
      'placeCode',
      'year',
      'reportYear',
      'evidence.quote',
      'evidence.start',
      'evidence.end',
      'evidence.sentence',
    ])
  })

  it.each(RecordType.options)('hold every field of a record of type %s', (type) => {
    const schema = z.toJSONSchema(ReportRecord, { io: 'input' }) as Node
    const variant = schema.oneOf?.find((option) => option.properties?.type?.const === type)
    const names = recordColumns([type]).map(({ path }) => path)
    expect([...names].sort()).toEqual(leaves(variant ?? {}, '').sort())
  })

  it('come once where types share them', () => {
    const names = recordColumns(RecordType.options).map(({ path }) => path)
    expect(new Set(names).size).toBe(names.length)
  })
})

type Node = { oneOf?: Node[]; properties?: Record<string, Node>; const?: string; type?: string }

/** Dotted paths of all fields that are no objects. */
function leaves(node: Node, path: string): string[] {
  if (!node.properties) return [path]
  return Object.entries(node.properties).flatMap(([key, child]) =>
    leaves(child, path ? `${path}.${key}` : key),
  )
}

describe('CSV', () => {
  it('begins with a byte order mark and the names of the columns', async () => {
    const csv = await written(writeCsv, [], columnsOf('id', 'quantity.value:number'))
    expect(csv.toString('utf8')).toBe('\ufeffid,quantity.value\n')
  })

  it.each(['=1+1', '+86', '-a', '@x', '\t=1', '＝1'])('makes %j harmless', async (text) => {
    expect(await csvOf({ text }, 'text')).toContain(`'${text}`)
  })

  it('leaves negative numbers numbers', async () => {
    expect(await csvOf({ n: -3.5 }, 'n:number')).toBe('-3.5')
  })

  it('quotes commas, quotation marks and line feeds', async () => {
    expect(await csvOf({ a: '甲,乙', b: '说"好"' }, 'a', 'b')).toBe('"甲,乙","说""好"""')
  })

  it('writes what does not apply as nothing, and truth as words', async () => {
    expect(await csvOf({ b: true, c: false }, 'a', 'b:boolean', 'c:boolean')).toBe(',true,false')
  })
})

describe('JSON Lines', () => {
  it('holds one whole object a line', async () => {
    const rows = [{ a: 1, b: { c: '元' } }, { a: 2 }]
    const lines = (await written(writeJsonl, rows, [])).toString('utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
  })
})

describe('XLSX', () => {
  it('types its cells and freezes its header', async () => {
    const columns = columnsOf('n:number', 'due.to:date', 'text', 'yes:boolean')
    const row = { n: 6.5, due: { to: '2024-12-31' }, text: '=1+1', yes: true }
    const sheet = sheetOf(await written(writeXlsx, [row], columns))
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>6.5<\/v>/)
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>45657<\/v>/)
    expect(sheet).toMatch(/<c r="C2"[^>]*t="(?:s|inlineStr)"/)
    expect(sheet).toMatch(/<c r="D2"[^>]*t="b"[^>]*><v>1<\/v>/)
    expect(sheet).not.toContain('<f>')
  })

  it('links the file of a record to its page, and a hostile name stays a name', async () => {
    const row = { file: 'a"&cmd|.pdf', evidence: { page: 3 } }
    const sheet = sheetOf(await written(writeXlsx, [row], columnsOf('file', 'evidence.page:number')))
    const formula = /<f>([^<]*)<\/f>/.exec(sheet)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    expect(formula).toBe('HYPERLINK("a""&cmd|.pdf#page=3","a""&cmd|.pdf")')
  })

  it('is the same file whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-03-01T08:00:00Z') })
    const first = await written(writeXlsx, [{ text: '元' }], columnsOf('text'))
    vi.setSystemTime(new Date('2025-11-24T20:30:10Z'))
    const second = await written(writeXlsx, [{ text: '元' }], columnsOf('text'))
    vi.useRealTimers()
    expect(second.equals(first)).toBe(true)
    expect(sheetOf(second)).toContain('<row')
  })

  it('cuts a text that no cell may hold', async () => {
    const book = await written(writeXlsx, [{ text: '长'.repeat(40_000) }], columnsOf('text'))
    const strings = new TextDecoder().decode(unzipSync(book)['xl/sharedStrings.xml'])
    expect(strings.match(/长/g)).toHaveLength(32_767)
  })
})

function sheetOf(book: Buffer): string {
  return new TextDecoder().decode(unzipSync(book)['xl/worksheets/sheet1.xml'])
}
