import { describe, expect, it } from 'vitest'
import { chromeLines, isChrome } from '../../../pipeline/read/chrome.js'

const sentence = '现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和其他列席人员提出意见。'

describe('isChrome', () => {
  it.each([
    '【字号：',
    '】',
    '【字体：大 中 小】',
    '打印本页 | 关闭窗口',
    '信息来源:白石县人民政府 发布日期:2023-03-29 浏览次数：1204 【打印】【关闭】',
    '来源：白石日报　时间：2024-02-22 08:10　【字号：大 中 小】',
    '来源 : 白石日报',
    '2026年02月10日 07时41分',
    '您现在的位置：首页 > 政务公开 > 政府工作报告',
    '当前位置：首页 > 新闻 > 时政',
    '发表于 2023-2-23 19:22:26',
    '索 引 号：000014349/2023-00012',
    '责任编辑：林若溪 张三 审核：李四',
    '> 政务公开',
    '字体大小：默认 大 超大 | 打印 | 分享到：微信 新浪微博',
    '【1】【2】【3】',
    '上一页 1 2 3 下一页',
  ])('sees that %s is none of the text', (line) => {
    expect(isChrome(line)).toBe(true)
  })

  it.each([
    '白石县政府工作报告',
    '县长 林若溪',
    '2023年2月16日',
    '来源：白石县人民政府2025年1月17日在白石县第十二届人民代表大会第二次会议上县长作政府工作报告。',
    '中小企业',
    '标准化建设',
    '作者单位：白石县人民政府办公室，县长林若溪同志主持起草',
    '大力发展中医药',
    '阅读量：指一年内人均读书的数量，是全民阅读的重要指标，由省统计局按年公布。',
    '总投资1099.73亿元',
    '十大工业项目',
  ])('leaves %s in the text', (line) => {
    expect(isChrome(line)).toBe(false)
  })
})

describe('chromeLines', () => {
  const chromeOf = (...lines: string[]) =>
    [...chromeLines(lines)].sort((a, b) => a - b).map((at) => lines[at])

  it('takes lines before the first and after the last sentence only', () => {
    expect(chromeOf('打印', '报告', sentence, '打印', sentence, '打印')).toEqual(['打印', '打印'])
    expect([...chromeLines([sentence, '打印', sentence])]).toEqual([])
  })

  it('takes a name that stands alone after 来源', () => {
    expect(chromeOf('报告', '来源：', '白石日报', '县长 林若溪', sentence)).toEqual(['来源：', '白石日报'])
  })

  it('takes all that follows the end of the article', () => {
    expect(
      chromeOf('报告', sentence, '责任编辑：', '林若溪', '扫一扫在手机打开当前页', '解读政府工作报告'),
    ).toHaveLength(4)
  })

  it('takes the way through the site, step by step, and short lines above the title', () => {
    const lines = ['首页', '>', '信息公开', '>', '最新', '2023年白石县政府工作报告', '县长 林若溪', sentence]
    expect([...chromeLines(lines, '2023年白石县政府工作报告_县政府网')].sort()).toEqual([0, 1, 2, 3, 4])
  })

  it('leaves explanations of terms in, also such as begin like a button', () => {
    expect(
      chromeOf(
        sentence,
        '名词解释',
        '扫码通：指一码通行。',
        '下一代互联网：指新的协议。',
        '编辑部经济：指出版。',
      ),
    ).toEqual([])
  })

  it('leaves in what is too long to be chrome', () => {
    expect(chromeOf(sentence, '相关附件：', ...Array.from({ length: 12 }, () => sentence))).toEqual([])
  })
})
