import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../pipeline/read/read.js'

const read = (text: string, name = 'a.md') => readDocument(new TextEncoder().encode(text), name)

describe('plain text', () => {
  it('has a paragraph a line, whatever ends its lines', async () => {
    expect((await read('甲。\r\n\r\n乙。\r丙。\n\f丁。', 'a.txt')).text).toBe('甲。\n乙。\n丙。\n丁。')
  })

  it('marks its headings with number signs', async () => {
    const { text, blocks } = await read('# 报告\n## 一、回顾 ##\n#hash\n')
    expect(text).toBe('报告\n一、回顾\n#hash')
    expect(blocks.map(({ level }) => level)).toEqual([1, 2, undefined])
  })

  it('has tables between bars', async () => {
    const { text, blocks } = await read('| 序号 | 项目 |\n|---|:--|\n| 1 | 水厂 |\n正文。')
    expect(text).toBe('序号\t项目\n1\t水厂\n正文。')
    expect(blocks[1]?.table?.cells.map(({ head }) => head)).toEqual(['序号', '项目'])
    expect(blocks[2]?.kind).toBe('paragraph')
  })

  it('is joined where it was broken to a width, and only there', async () => {
    const whole = '全县上下坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，着力推动高质量发展。'.repeat(6)
    const broken = `　　${whole}`.match(/.{1,25}/g)?.join('\n') ?? ''
    expect((await read(`${broken}\n　　各位代表！`, 'a.txt')).text).toBe(`${whole}\n各位代表！`)
    const list = ['云溪镇', '石桥镇', '青岩镇', '竹坪镇', '龙潭乡', '白水乡', '松岭乡'].join('\n')
    expect((await read(list, 'a.txt')).text).toBe(list)
  })
})
