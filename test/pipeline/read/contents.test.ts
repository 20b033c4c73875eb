import { describe, expect, it } from 'vitest'
import { contentsLines } from '../../../pipeline/read/contents.js'
import { htmlReader } from '../../../pipeline/read/html.js'
import { readPages, textsOf } from '../../support/read-pdf.js'
import { onePage } from '../../support/typeset.js'

const entries = ['一、2023年工作回顾........3', '二、2024年工作安排………………12', '三、加强自身建设······（20）']
const body = '2023年，地区生产总值增长5.8%，就业稳定。'

const found = (lines: string[]) => lines.filter((_, at) => contentsLines(lines).has(at))

describe('a table of contents set by hand', () => {
  it.each([
    ['under its title', ['目　录', ...entries.slice(0, 2)]],
    ['without a title', entries],
    ['under its title with blanks for dots', ['目录', '一、工作回顾 3', '二、工作安排 12']],
    ['with an entry over two lines', ['目录', entries[0] ?? '', '二、以高质量发展', '推进现代化建设......9']],
  ])('is known %s', (_, lines) => {
    expect(found([...lines, body])).toEqual(lines)
  })

  it.each([
    ['sentences that end in figures', ['全年新增就业 1200', '新建学校 12', '改造小区 30']],
    ['two dotted lines', entries.slice(0, 2)],
    ['the word alone', ['目录', body]],
    ['words broken off', ['他说……', '我们……', '好……']],
  ])('is not seen in %s', (_, lines) => {
    expect(found([...lines, body])).toEqual([])
  })

  it('is set aside from a PDF and from a page', async () => {
    const pdf = await readPages([
      onePage(['目录'])
        .text(90, 160, entries[0] ?? '')
        .text(90, 180, entries[1] ?? ''),
      onePage([body]),
    ])
    expect(textsOf(pdf)).toEqual([body])
    const bodies = ['2024年松坪县政府工作报告', `${body}粮食产量稳中有增，社会大局和谐稳定。`, body]
    const lines = [...bodies.slice(0, 1), '目录', ...entries, ...bodies.slice(1)]
    const page = `<meta charset="utf-8">${lines.map((line) => `<p>${line}</p>`).join('')}`
    const html = await htmlReader.read(new TextEncoder().encode(page), {})
    expect(textsOf(html)).toEqual(bodies)
    for (const { furniture } of [pdf, html])
      expect(furniture.filter(({ kind }) => kind === 'contents').length).toBeGreaterThan(2)
  })
})
