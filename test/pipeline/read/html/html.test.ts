import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../pipeline/read/read.js'

const prose = (from: string) =>
  `${from}坚持稳中求进工作总基调，扎实推进各项工作，全县经济社会发展取得新的成效，主要指标好于预期。`
const body = [1, 2, 3, 4].map((at) => prose(`第${at}年，`))
const paragraphs = body.map((line) => `<p>　　${line}</p>`).join('\n')
const navigation = '<div class="nav"><a href="/">首页</a> <a href="/zw">政务公开</a></div>'
const footer = '<div class="foot">版权所有：白石县人民政府 备案号：云ICP备00000000号</div>'

const read = (html: string) => readDocument(new TextEncoder().encode(html), 'a.html')
const linesOf = async (html: string) => (await read(html)).text.split('\n')
const page = (inner: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${navigation}${inner}${footer}</body></html>`

describe('the article of a page', () => {
  it.each([
    ['a TRS page', `<div class="TRS_Editor">${paragraphs}</div>`],
    ['a page with #zoom', `<div class="content"><div id="zoom">${paragraphs}</div></div>`],
    [
      'a WeChat article, hidden until its script runs',
      `<div id="js_content" style="visibility: hidden">${paragraphs}</div>`,
    ],
    ['a page of an unknown system', `<div class="x1"><div class="x2">${paragraphs}</div></div>`],
  ])('is found in %s', async (_, inner) => {
    expect(await linesOf(page(inner))).toEqual(body)
  })

  it('is the posts of a thread, not who posted them', async () => {
    const post = (id: number, inner: string) =>
      `<table><tr><td class="pls">积分<br>154012</td><td><table><tr><td class="t_f" id="postmessage_${id}">${inner}</td></tr></table></td></tr></table>`
    const text = body.map((line) => `&nbsp; &nbsp; ${line}<br />\n`).join('')
    expect(await linesOf(page(post(1, text) + post(2, '感谢楼主，收藏了。')))).toEqual(body)
  })

  it('brings its title along where that stands outside', async () => {
    const html = page(
      `<h1>白石县政府工作报告</h1><div id="zoom">${paragraphs}</div>`,
      '<title>白石县政府工作报告_白石县人民政府</title>',
    )
    const { text, blocks, hints } = await read(html)
    expect(text.split('\n')).toEqual(['白石县政府工作报告', ...body])
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    expect(hints.title).toBe('白石县政府工作报告')
  })

  it('loses nothing: what is left out stands in the furniture', async () => {
    const { furniture } = await read(page(`<div class="TRS_Editor">${paragraphs}</div>`))
    expect(furniture.map(({ text, kind }) => `${kind}: ${text}`)).toEqual([
      'chrome: 首页 政务公开',
      'chrome: 版权所有：白石县人民政府 备案号：云ICP备00000000号',
    ])
  })

  it('keeps the explanations of terms at its end', async () => {
    const terms = ['名词解释', '1. 十九连丰：指粮食生产连续十九年获得丰收。', '2. 四张图谱：指四种图谱。']
    const html = page(
      `<div>${paragraphs}${terms.map((term) => `<p>${term}</p>`).join('')}<p>责任编辑：林若溪</p></div>`,
    )
    expect(await linesOf(html)).toEqual([...body, ...terms])
  })
})

describe('lines of a page', () => {
  it('end at line breaks, blocks and lost indents', async () => {
    const html = page(
      `<div id="zoom">${body[0]}<br>${body[1]}<div>${body[2]}</div>${body[3]}　　${body[0]}</div>`,
    )
    expect(await linesOf(html)).toEqual([body[0], body[1], body[2], body[3], body[0]])
  })

  it('do not end where only the source of the page ends a line', async () => {
    const html = page(
      `<div id="zoom"><p>地区生产总值\n\t增长<span>5</span>\n<b>%</b>，新增就业\r\n6万人。</p>${paragraphs}</div>`,
    )
    expect((await linesOf(html))[0]).toBe('地区生产总值增长5 %，新增就业 6万人。')
  })

  it('carry heading level, centring and weight', async () => {
    const html = page(`<div id="zoom"><h2>一、工作回顾</h2><p align="center"><strong>白石县县长</strong></p>
      <div style="text-align: center"><p>2023年2月16日</p></div><h3>${prose('一是')}${prose('二是')}</h3>${paragraphs}</div>`)
    const { blocks } = await read(html)
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2 })
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', centered: true, bold: true })
    expect(blocks[2]).toMatchObject({ kind: 'paragraph', centered: true })
    expect(blocks[3]).toMatchObject({ kind: 'paragraph' })
    expect(blocks[4]?.centered).toBeUndefined()
  })

  it('leave out what the page hides, and say so', async () => {
    const html = page(`<div id="zoom"><p style="display:none">隐藏一</p><p hidden>隐藏二</p>
      <p>全年<span style="font-size:0px">水印</span>新增就业6万人。</p>${paragraphs}</div>`)
    const { text, furniture } = await read(html)
    expect(text.split('\n')[0]).toBe('全年新增就业6万人。')
    expect(furniture.filter(({ kind }) => kind === 'hidden').map((each) => each.text)).toEqual([
      '隐藏一',
      '隐藏二',
      '水印',
    ])
  })

  it('decode entities and drop what has no width', async () => {
    const html = page(
      `<div id="zoom"><p>&ldquo;十四五&rdquo;&#12289;GDP&gt;5&#37;&nbsp;&#8203;左右&shy;。</p>${paragraphs}</div>`,
    )
    expect((await linesOf(html))[0]).toBe('“十四五”、GDP>5% 左右。')
  })

  it('get the numbers back that browsers print before list items', async () => {
    const html = page(
      `<div id="zoom">${paragraphs}<ol start="3"><li>修路</li><li>架桥</li></ol><ul><li>栽树</li></ul></div>`,
    )
    expect((await linesOf(html)).slice(4)).toEqual(['3.修路', '4.架桥', '栽树'])
  })

  it('are joined where somebody broke the text to a width', async () => {
    const whole = body.join('')
    const broken = whole.match(/.{1,30}/g)?.join('<br>\n') ?? ''
    expect(await linesOf(page(`<div id="zoom">　　${broken}</div>`))).toEqual([whole])
  })
})

describe('tables of a page', () => {
  const cellsOf = async (table: string) => {
    const { text, blocks } = await read(page(`<div id="zoom">${paragraphs}${table}</div>`))
    return blocks.flatMap((block) =>
      block.table
        ? [block.table.cells.map((cell) => `${cell.head}=${text.slice(cell.start, cell.end)}`)]
        : [],
    )
  }

  it('become rows whose cells know their header', async () => {
    const table = '<table><tr><td>序号</td><td>项目名称</td></tr><tr><td>1</td><td>水厂</td></tr></table>'
    expect(await cellsOf(table)).toEqual([
      ['=序号', '=项目名称'],
      ['序号=1', '项目名称=水厂'],
    ])
  })

  it('carry merged cells into every row and under every column they cover', async () => {
    const table = `<table><tr><th rowspan="2">类别</th><th colspan="2">投资（亿元）</th></tr><tr><th>总投资</th><th>年度计划</th></tr>
      <tr><td rowspan="2">工业</td><td>3.2</td><td>1</td></tr><tr><td>1.8</td><td>0.9</td></tr></table>`
    expect((await cellsOf(table)).slice(2)).toEqual([
      ['类别=工业', '投资（亿元） 总投资=3.2', '投资（亿元） 年度计划=1'],
      ['类别=工业', '投资（亿元） 总投资=1.8', '投资（亿元） 年度计划=0.9'],
    ])
  })

  it('are read as text where they only place things on the page', async () => {
    const layout = `<table><tr><td>左</td><td><table><tr><td>${prose('内')}</td></tr></table></td></tr></table>`
    expect(await cellsOf(layout)).toEqual([])
    expect(
      await cellsOf(`<table><tr><td>${prose('一')}</td></tr><tr><td>${prose('二')}</td></tr></table>`),
    ).toEqual([])
  })

  it('survive spans that make no sense', async () => {
    const table =
      '<table><tr><th colspan="-1">名称</th><th rowspan="x">金额</th></tr><tr><td colspan="99999999">甲</td><td>乙</td></tr></table>'
    expect((await cellsOf(table))[1]).toEqual(['名称 金额=甲', '=乙'])
  })
})

describe('what a page says of itself', () => {
  it('becomes hints', async () => {
    const head = `<meta name="ArticleTitle" content="白石县政府工作报告"><meta name="PubDate" content="2023-2-18 09:00">
      <meta name="author" content="县政府办"><link rel="canonical" href="https://www.example.cn/1.html">`
    expect((await read(page(`<div id="zoom">${paragraphs}</div>`, head))).hints).toEqual({
      title: '白石县政府工作报告',
      published: '2023-02-18',
      url: 'https://www.example.cn/1.html',
      author: '县政府办',
    })
  })

  it('is believed from the line above the article where there are no metas', async () => {
    const html = page(`<p>发布时间：2023年02月18日 来源：白石日报</p><div id="zoom">${paragraphs}</div>`)
    expect((await read(html)).hints.published).toBe('2023-02-18')
  })
})

describe('hostile pages', () => {
  it('are refused where they nest without end', async () => {
    await expect(read(`<html><body>${'<div>'.repeat(100_000)}文`)).rejects.toMatchObject({
      code: 'limit-nesting',
    })
  })

  it('are read where they nest deeper than any real page', async () => {
    const html = `<html><body>${'<div>'.repeat(1900)}${paragraphs}`
    expect(await linesOf(html)).toEqual(body)
  })

  it('fail with a word where they hold no text', async () => {
    await expect(read('<html><body><script>var a = 1</script></body></html>')).rejects.toMatchObject({
      code: 'text-missing',
    })
  })
})
