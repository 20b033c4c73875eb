/** A series → one static HTML file: a chart for each measure and unit, and the table behind it. No script, no network. */
import { escapeMarkup } from '../../schemas/escape-markup.js'
import { chart } from './chart.js'
import type { Point } from './series.js'

const measureWords = {
  level: '水平',
  growth: '增速',
  change: '增减',
  ratio: '比率',
  rank: '位次',
  multiple: '倍数',
  status: '状态',
} as const
const style =
  'body{font-family:system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}svg{width:100%;height:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{border-bottom:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}'

export function seriesPage(points: readonly Point[], name: string): string {
  const groups = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${measureWords[point.measure]} ${point.unit}`
    groups.set(key, [...(groups.get(key) ?? []), point])
  }
  const sections = [...groups].map(
    ([key, own]) =>
      `<h2>${escapeMarkup(key)}</h2>\n${chart(own, { title: `${name} ${key}` })}\n${table(own)}`,
  )
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(name)}</title><style>${style}</style></head>
<body><h1>${escapeMarkup(name)}</h1>
<p>线为报告的完成数，短横为目标数，浅色带为达到目标的范围。</p>
${sections.join('\n')}
</body></html>
`
}

function table(points: readonly Point[]): string {
  const rows = points.map(
    ({ place, year, kind, text, reportYear, quote }) =>
      `<tr><td>${escapeMarkup(place)}</td><td>${year}</td><td>${kind === 'target' ? '目标' : '完成'}</td><td>${escapeMarkup(text)}</td><td>${reportYear ?? ''}</td><td>${escapeMarkup(quote)}</td></tr>`,
  )
  return `<table><thead><tr><th>地区</th><th>年份</th><th>类别</th><th>数值</th><th>报告年</th><th>原文</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}
