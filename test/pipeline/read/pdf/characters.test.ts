import { describe, expect, it, vi } from 'vitest'
import { foldCharacters } from '../../../../pipeline/read/pdf/characters.js'
import * as recognise from '../../../../pipeline/read/pdf/recognise.js'
import { PdfPage } from '../../../support/pdf-writer.js'
import { readPages, textsOf } from '../../../support/read-pdf.js'
import { onePage } from '../../../support/typeset.js'

describe('characters that fonts give for others', () => {
  it.each([
    ['⼈⺠政府⼯作报告', '人民政府工作报告'],
    ['⼾籍', '户籍'],
    ['⻓⻅⻢⻋⻔⻛', '长见马车门风'],
    ['⻩⾦⽣产', '黄金生产'],
    ['2020\u00ad2025年', '2020-2025年'],
    ['\uf0b7新增', '•新增'],
    ['2\u20153家', '2—3家'],
  ])('%s becomes %s', (drawn, meant) => {
    expect(foldCharacters(drawn)).toBe(meant)
  })

  it.each(['：（％①㎡', 'ＡＢ１２', '長戶', '㈠〇'])('%s stays as written', (text) => {
    expect(foldCharacters(text)).toBe(text)
  })

  it('are folded where a font maps its codes to radicals', async () => {
    const page = new PdfPage().text(90, 100, '甲乙丙丁', { mapped: true })
    const document = await readPages([page], { toUnicode: { 甲: '⼈', 乙: '⺠', 丙: '政', 丁: '府' } })
    expect(textsOf(document)).toEqual(['人民政府'])
  })

  it('that cannot be decoded are warned of', async () => {
    vi.spyOn(recognise, 'openRecogniser').mockResolvedValue(undefined)
    const page = onePage(['全年新增就业1.2万人。']).text(90, 300, '甲乙丙丁'.repeat(8), { mapped: true })
    const document = await readPages([page], {
      toUnicode: { 甲: '\ue001', 乙: '\ue002', 丙: '\ufffd', 丁: '\ue003' },
    })
    expect(document.warnings.map(({ code, message }) => [code, message.includes('page 1')])).toEqual([
      ['text-garbled', true],
    ])
  })
})

describe('blanks', () => {
  it('between Han and figures are those that were typed, not the gaps that typesetters leave', async () => {
    const page = new PdfPage()
    page
      .text(90, 100, '增长')
      .text(117, 100, '6.5%')
      .text(144, 100, '左右，')
      .text(180, 100, '新建')
      .text(207, 100, 'A 3')
      .text(228, 100, '号线')
    expect(textsOf(await readPages([page]))).toEqual(['增长6.5%左右，新建A 3号线'])
  })

  it('of letter-spacing vanish', async () => {
    const page = new PdfPage().text(150, 100, '政府工作报告', { spacing: 14, size: 20, bold: true })
    page.text(90, 160, '各位代表，现在报告工作。', { spacing: 1.5 })
    expect(textsOf(await readPages([page]))).toEqual(['政府工作报告', '各位代表，现在报告工作。'])
  })

  it('that were typed into an evenly set heading stay', async () => {
    const page = new PdfPage().text(90, 100, '县公安局：勇于攻坚').text(90 + 9 * 12 + 3, 100, '护航发展')
    expect(textsOf(await readPages([page]))).toEqual(['县公安局：勇于攻坚 护航发展'])
  })

  it('between words of letters stay, also at a line end', async () => {
    const page = onePage([]).lines(
      90,
      100,
      ['the five year plan of a county that goes on for a while and', 'ends here'],
      20,
    )
    expect(textsOf(await readPages([page]))).toEqual([
      'the five year plan of a county that goes on for a while and ends here',
    ])
  })
})

describe('raised figures', () => {
  it('are written as such, so that they swell no number', async () => {
    const page = new PdfPage()
      .text(90, 100, '新建厂房5万m')
      .text(90 + 6 * 12, 95, '2', { size: 7 })
      .text(167, 100, '。')
    expect(textsOf(await readPages([page]))).toEqual(['新建厂房5万m².'.replace('.', '。')])
  })
})
