/** Comparisons → one static HTML file: promised beside reported, verdicts by colour and word. No script, no network. */
import type { Comparison, Verdict } from '../../schemas/comparison.js'
import { escapeMarkup } from '../../schemas/escape-markup.js'
import { verdictWords } from '../../schemas/verdict-words.js'

/** Told apart without red and green. */
const colours: Record<Verdict, string> = {
  exceeded: '#005a9c',
  met: '#2a7ab0',
  missed: '#b35900',
  partly: '#8a6d00',
  not_comparable: '#666',
  not_reported: '#666',
  no_report: '#999',
}
const style =
  'body{font-family:system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#222}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border-bottom:1px solid #ccc;padding:.35rem .5rem;text-align:left;vertical-align:top}th{position:sticky;top:0;background:#fff}.v{color:#fff;border-radius:.3rem;padding:.1rem .4rem;white-space:nowrap}@media(prefers-color-scheme:dark){body,th{background:#111;color:#eee}}'

export function comparePage(rows: readonly Comparison[], title: string): string {
  const places = [...new Set(rows.map(({ place }) => place))]
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title><style>${style}</style></head>
<body><h1>${escapeMarkup(title)}</h1>
<p>${summary(rows)}规则版本 ${rows[0]?.ruleVersion ?? ''}。</p>
${places
  .map((place) =>
    section(
      place,
      rows.filter((row) => row.place === place),
    ),
  )
  .join('\n')}
</body></html>
`
}

/** How many were promised, how many have a figure in the next report, how many reached it. */
export function summary(rows: readonly Comparison[]): string {
  const count = (...verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length
  const judged = count('exceeded', 'met', 'missed', 'partly')
  return `目标${rows.length}项，有可比数值${judged}项，其中达到或超过${count('exceeded', 'met')}项。`
}

function section(place: string, rows: readonly Comparison[]): string {
  const body = rows.map(
    (row) =>
      `<tr><td>${row.year}</td><td>${escapeMarkup(row.indicator)}${row.target.headline ? ' ★' : ''}</td><td>${escapeMarkup(plain(row.target.evidence.quote))}</td><td>${escapeMarkup(row.outcome ? plain(row.outcome.evidence.quote) : '')}</td><td><span class="v" style="background:${colours[row.verdict]}">${verdictWords[row.verdict]}</span></td><td>${escapeMarkup(row.reason)}</td></tr>`,
  )
  return `<h2>${escapeMarkup(place)}</h2>
<p>${summary(rows)}</p>
<table><thead><tr><th>年份</th><th>指标（★主要预期目标）</th><th>目标原文</th><th>报告原文</th><th>对照</th><th>说明</th></tr></thead><tbody>
${body.join('\n')}
</tbody></table>`
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}
