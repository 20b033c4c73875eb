import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../pipeline/read/clean.js'

describe('cleanText', () => {
  it.each([
    ['　　各位代表：  ', '各位代表：'],
    ['政　府　工　作　报　告', '政府工作报告'],
    ['政 府 工 作 报 告', '政府工作报告'],
    ['张 三 李四', '张 三 李四'],
    ['张　三　　李小明　　王　五', '张三 李小明 王五'],
    ['张　三　李小明', '张 三 李小明'],
    ['甲　乙方　　丙丁', '甲 乙方 丙丁'],
    ['县长\u00a0\u2003林若溪', '县长 林若溪'],
    ['地区生产总值\n　　增长', '地区生产总值增长'],
    ['增长“\r\n十四五”', '增长“十四五”'],
    ['GDP\ngrowth', 'GDP growth'],
    ['增长　\n　\r\n　就业', '增长就业'],
    ['GDP　\n增长', 'GDP 增长'],
    ['\uFEFF新\u200b增\u00ad就业\uD800', '新增就业'],
    ['\u0000文\u0007', '文'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(cleanText(cleanText(raw))).toBe(cleanText(raw))
      }),
    )
  })

  it('keeps every character that is printed', () => {
    const printed = fc.stringMatching(/^[\u4E00-\u9FA5。，、；：“”（）《》0-9A-Za-z%.①㎡％〔〕—…]{1,60}$/)
    fc.assert(
      fc.property(printed, (raw) => {
        expect(cleanText(raw)).toBe(raw)
      }),
    )
  })
})
