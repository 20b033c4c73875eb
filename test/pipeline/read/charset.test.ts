import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../pipeline/read/charset.js'
import { readDocument } from '../../../pipeline/read/read.js'

const sentence = '云岭省青川市地区生产总值增长百分之五，城镇新增就业六万人，居民收入稳步提高。'
const page = (declared: string, text = sentence, before = '') =>
  `<html><head>${before}${declared && `<meta charset="${declared}">`}<title>报告</title></head><body><p>${text}</p></body></html>`
const encode = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset))

describe('decodeText', () => {
  it.each([
    ['GBK declared and sent', 'gbk', 'gbk'],
    ['GB 2312 declared, characters beyond it sent', 'gb2312', 'gb18030'],
    ['UTF-8 declared and sent', 'utf-8', 'utf-8'],
    ['GB 2312 declared, UTF-8 sent', 'gb2312', 'utf-8'],
    ['UTF-8 declared, GBK sent', 'utf-8', 'gbk'],
    ['nothing declared, UTF-8 sent', '', 'utf-8'],
    ['nothing declared, GBK sent', '', 'gbk'],
    ['an unknown name declared, GBK sent', 'chinese-simplified', 'gbk'],
  ])('reads a page with %s', (_, declared, sent) => {
    expect(decodeText(encode(page(declared, `${sentence}朱镕基、堃`), sent)).text).toContain(
      `${sentence}朱镕基、堃`,
    )
  })

  it('reads Big5 where it is declared', () => {
    expect(decodeText(encode(page('big5', '政府工作報告：經濟增長'), 'big5')).text).toContain(
      '政府工作報告：經濟增長',
    )
  })

  it('finds a declaration that comes late', () => {
    const late = page('gbk', sentence, `<script>${'x'.repeat(5000)}</script>`)
    expect(decodeText(encode(late, 'gbk')).text).toContain(sentence)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'goes by the byte order mark of %s before any declaration',
    (charset) => {
      const { text } = decodeText(new Uint8Array(iconv.encode(page('gbk'), charset, { addBOM: true })))
      expect(text).toContain(sentence)
      expect(text.startsWith('\uFEFF')).toBe(false)
    },
  )

  it('forgives a character cut in half, as systems cut their summaries', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="gb2312"><meta name="description" content="'),
      Buffer.from('就业').subarray(0, 5),
      Buffer.from(`"><p>${sentence.repeat(4)}</p>`),
    ])
    expect(decodeText(new Uint8Array(bytes)).text).toContain(sentence)
  })

  it('says that a declaration lied, and only then', async () => {
    const codes = async (declared: string, sent: string) =>
      (await readDocument(encode(page(declared), sent), 'a.html')).warnings.map(({ code }) => code)
    expect(await codes('gb2312', 'utf-8')).toContain('charset-conflict')
    expect(await codes('utf-8', 'gbk')).toContain('charset-conflict')
    expect(await codes('gb2312', 'gbk')).not.toContain('charset-conflict')
    expect(await codes('', 'gbk')).not.toContain('charset-conflict')
  })
})
