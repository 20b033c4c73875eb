/** Texts of any length: reports gone on too long, and one thing over and over, which is what patterns are slow on. */

const title = '# 2023年白石县政府工作报告\n\n## 一、2022年工作回顾\n\n'
const plan = `${title}\n## 二、2023年工作安排\n\n主要预期目标是：`
const projects = `${title}## 重点项目清单\n\n| 序号 | 项目 | 投资 | 目标 |\n|---|---|---|---|\n`
const figures = (n: number) => `地区生产总值增长${n % 9}.5%，新增城镇就业${n + 100}人`

/** What it is → what it begins with, and its n-th part. */
const kinds: Record<string, readonly [string, (n: number) => string]> = {
  'a line a sentence': [title, (n) => `${figures(n)}。\n`],
  'one paragraph': [title, (n) => `${figures(n)}。`],
  'one sentence': [title, (n) => `${figures(n)}，`],
  'no mark at all': [title, figures],
  'targets in one paragraph': [plan, (n) => `${figures(n)}以上。`],
  'targets in one sentence': [plan, (n) => `${figures(n)}以上，`],
  'a heading a sentence': [title, (n) => `## ${n}、工作\n\n${figures(n)}。\n\n`],
  'numbered items': [title, (n) => `${n + 1}. 全县新增城镇就业${n + 100}人。\n`],
  'rows of a table': [projects, (n) => `| ${n} | 白石水厂项目 | 总投资${n + 1}亿元 | 建成投用 |\n`],
  'cells of a row': [`${title}| 序号 | 项目 |\n|---|---|\n`, (n) => `| ${n} `],
  'a glossary': [`${title}## 名词解释\n\n`, (n) => `${n + 1}. 亩均税收${n}：是指单位用地的税收。\n`],
  'honours in one sentence': [title, (n) => `荣获“全国${n}先进县”称号，`],
  ...Object.fromEntries(
    [
      ...[
        '1',
        '1.',
        '一百二十',
        '2023年',
        '5%',
        '%',
        'a',
        'a ',
        ' ',
        '　',
        '\n',
        '，',
        '、',
        '工业、农业、',
        '共有和',
      ],
      ...['各位代表！', '“', '（“', '（增长', '—', '*#', '|', '分别', '责任单位：', '由', '\u0301'],
    ].map((part): [string, readonly [string, () => string]] => [
      `${JSON.stringify(part)} over and over`,
      [title, () => part],
    ]),
  ),
}

export const longTexts: readonly string[] = Object.keys(kinds)

/** @param length of what follows the beginning, in UTF-16 units, reached by whole parts */
export function longText(kind: string, length: number): string {
  const [beginning, part] = kinds[kind] ?? ['', () => ' ']
  const parts: string[] = []
  for (let n = 0, left = length; left > 0; n++) {
    const next = part(n)
    parts.push(next)
    left -= next.length
  }
  return beginning + parts.join('')
}

/** The same text as a page: a line a paragraph. */
export function asPage(text: string): string {
  return `<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`
}
