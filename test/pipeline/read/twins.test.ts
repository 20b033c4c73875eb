import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../pipeline/read/read.js'

const shared = path.resolve(import.meta.dirname, '../../../../shared')
const bare = (text: string) => text.replaceAll(/\s/g, '')
const read = (file: string) =>
  readDocument(new Uint8Array(readFileSync(path.join(shared, 'corpus', file))), file)
const twin = (name: string) => readFileSync(path.join(shared, 'corpus-text', `${name}.txt`), 'utf8')

describe.runIf(existsSync(shared))('real documents and their twins in plain text', () => {
  it('reads the thread from its title to its end, and nothing of the page around it', async () => {
    const text = twin('jiefang-2022-work-report')
    const article = text.slice(
      text.lastIndexOf('2022年焦作市解放区政府工作报告'),
      text.indexOf('您需要登录后'),
    )
    expect(bare((await read('seeds/jiefang-2022-work-report.html')).text)).toBe(bare(article))
  })

  it('ends paragraphs of the thread only where a sentence or heading ends', async () => {
    const { text } = await read('seeds/jiefang-2022-work-report.html')
    const open = text.split('\n').filter((line) => line.length > 25 && !/[。！？：；:;!?”）)》]$/.test(line))
    expect(open).toEqual([])
  })

  it.each([
    ['seeds/mengzhou-2023-work-report.html', 'mengzhou-2023-work-report', /信息来源.*\n/g],
    ['seeds/jiaozuo-2024-thirty-projects.html', 'jiaozuo-2024-thirty-projects', /^(?:#+|-) /gm],
    ['provinces/hainan-2026-work-report.html', 'hainan-2026-work-report', /$^/g],
    [
      'provinces/jiangxi-2026-work-report.html',
      'jiangxi-2026-work-report',
      /^[\s\S]*?】\n|来源.*\n|时间：.*\n|相关报道：/g,
    ],
    ['provinces/zhejiang-2025-work-report.docx', 'zhejiang-2025-work-report', /来源.*\n/g],
    ['provinces/gansu-2025-work-report.docx', 'gansu-2025-work-report', /来源.*\n/g],
    ['seeds/jiaozuo-2023-work-report-summary.docx', 'jiaozuo-2023-work-report-summary', /\[bookmark: \w+\]/g],
  ])('reads %s to the character, chrome and markup of the twin aside', async (file, name, aside) => {
    expect(bare((await read(file)).text)).toBe(bare(twin(name).replaceAll(aside, '')))
  })

  it.each(existsSync(shared) ? readdirSync(path.join(shared, 'corpus', 'provinces')) : [])(
    'leaves no chrome in %s and loses no paragraph',
    async (file) => {
      const { text, furniture } = await read(`provinces/${file}`)
      const lines = text.split('\n')
      expect(lines.filter((line) => /^【|^打印|^下载$|^来源|^时间：|^责任编辑|^相关报道/.test(line))).toEqual(
        [],
      )
      expect(lines.some((line) => line.startsWith('各位代表'))).toBe(true)
      expect(furniture.filter((each) => each.text.length > 120)).toEqual([])
    },
  )
})
