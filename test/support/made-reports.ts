/** Many small invented reports in a folder: pages and texts, some of them twice, some unreadable. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reportText } from './reports.js'

const places = ['云岭省', '青川市', '白石县', '松坪县', '临溪县', '南浦市', '石桥镇']

/**
 * Of every ten files one repeats the report before it in another format, one is a copy byte for byte, and one
 * of every fifty is damaged.
 * @param paragraphs of the plan; 250 make a report as long as those of provinces
 */
export function writeMadeReports(folder: string, count: number, paragraphs = 1): void {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++) {
    const origin = n % 10 === 3 || n % 10 === 7 ? n - 1 : n
    const text = madeText(origin, paragraphs)
    const number = String(n).padStart(5, '0')
    if (n % 50 === 25) writeFileSync(path.join(folder, `${number}.pdf`), '%PDF-1.4 cut off')
    else if (n % 10 === 7) writeFileSync(path.join(folder, `${number}.html`), toHtml(text))
    else writeFileSync(path.join(folder, `${number}.md`), text)
  }
}

function madeText(n: number, paragraphs: number): string {
  const place = places[n % places.length] ?? ''
  const year = 2003 + (Math.floor(n / places.length) % 22)
  return reportText({
    place: n < places.length * 22 ? place : `${'东西南北中'[Math.floor(n / 154) % 5]}${place}`,
    year,
    review: `地区生产总值增长${(n % 70) / 10 + 1}%，新增城镇就业${1000 + n}人，改造老旧小区${n + 3}个。`,
    targets: `地区生产总值增长${(n % 60) / 10 + 2}%左右，城镇新增就业${1200 + n}人以上，粮食总产量${200 + n}万吨`,
    plan: Array.from({ length: paragraphs }, (_, k) => planned(n + k)).join('\n\n'),
  })
}

function planned(n: number): string {
  const month = 10 + (n % 3)
  return `新建改建农村公路${n + 20}公里，${month}月底前完成第${n}号水库除险加固，新增学位${n + 100}个。`
}

function toHtml(text: string): string {
  const lines = text.split('\n\n').map((line) => {
    const [, marks = '', words = ''] = /^(#{1,3} )?([\s\S]*)$/.exec(line) ?? []
    const tag = marks === '' ? 'p' : `h${marks.trim().length}`
    return `<${tag}>${words}</${tag}>`
  })
  return `<html><head><meta charset="utf-8"></head><body>${lines.join('\n')}</body></html>`
}
