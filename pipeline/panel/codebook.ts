/** The columns of the panel: what each means, and how Stata and R load them. One list makes all three files. */

export type PanelColumn = { name: string; type: 'text' | 'number'; label: string; values?: string }

const ops = 'eq | gte | gt | lte | lt | approx | range'

export const panelColumns: readonly PanelColumn[] = [
  { name: 'place_code', type: 'text', label: 'GB/T 2260 code of the place; its name where it has none' },
  { name: 'place', type: 'text', label: 'full official name of the place' },
  { name: 'year', type: 'number', label: 'year the figure is about' },
  { name: 'indicator_id', type: 'text', label: 'canonical indicator' },
  {
    name: 'measure',
    type: 'text',
    label: 'what kind of figure',
    values: 'level | growth | change | ratio | rank | multiple',
  },
  { name: 'span', type: 'text', label: 'what the figure covers', values: 'year | average | total | point' },
  { name: 'basis', type: 'text', label: 'statistical basis as printed' },
  { name: 'unit', type: 'text', label: 'unit of the values, multipliers folded in' },
  { name: 'target_op', type: 'text', label: 'comparison promised', values: ops },
  { name: 'target_value', type: 'number', label: 'value promised, a fall negative' },
  { name: 'target_max', type: 'number', label: 'upper value of a promised range' },
  {
    name: 'target_strength',
    type: 'text',
    label: 'strength of the promise',
    values: 'binding | ensure | strive | expected',
  },
  { name: 'target_headline', type: 'number', label: '1 if among the main targets of the year' },
  { name: 'target_report_year', type: 'number', label: 'plan year of the report that promised' },
  { name: 'outcome_op', type: 'text', label: 'comparison reported', values: ops },
  { name: 'outcome_value', type: 'number', label: 'value reported, a fall negative' },
  { name: 'outcome_max', type: 'number', label: 'upper value of a reported range' },
  { name: 'outcome_provisional', type: 'number', label: '1 if called an estimate' },
  { name: 'outcome_report_year', type: 'number', label: 'plan year of the report that reported' },
  {
    name: 'n_candidates',
    type: 'number',
    label: 'figures found for this cell; competing ones are in conflicts.csv',
  },
  { name: 'target_id', type: 'text', label: 'record of the promise' },
  { name: 'target_doc', type: 'text', label: 'document of the promise' },
  { name: 'target_quote', type: 'text', label: 'words of the promise' },
  { name: 'outcome_id', type: 'text', label: 'record of the outcome' },
  { name: 'outcome_doc', type: 'text', label: 'document of the outcome' },
  { name: 'outcome_quote', type: 'text', label: 'words of the outcome' },
]

export const conflictColumns: readonly PanelColumn[] = [
  ...panelColumns.slice(0, 8).filter(({ name }) => name !== 'place'),
  { name: 'kind', type: 'text', label: 'target or outcome' },
  { name: 'value', type: 'number', label: 'competing value' },
  { name: 'report_year', type: 'number', label: 'plan year of the report it stands in' },
  { name: 'id', type: 'text', label: 'record' },
  { name: 'doc', type: 'text', label: 'document' },
  { name: 'quote', type: 'text', label: 'words' },
]

/** Stata 14 or later; strings stay strings so that codes keep their zeros. */
export function stataLoader(): string {
  const text = panelColumns.flatMap(({ type }, n) => (type === 'text' ? [n + 1] : []))
  return [
    '* Loads the panel. Run from the folder that holds panel.csv.',
    `import delimited using "panel.csv", clear encoding("utf-8") varnames(1) case(preserve) bindquote(strict) stringcols(${text.join(' ')})`,
    ...panelColumns.map(({ name, label }) => `label variable ${name} "${label}"`),
    'isid place_code year indicator_id measure span basis unit',
    '',
  ].join('\n')
}

/** Base R only. */
export function rLoader(): string {
  const classes = panelColumns.map(
    ({ name, type }) => `  ${name} = "${type === 'text' ? 'character' : 'numeric'}"`,
  )
  return [
    '# Loads the panel. Run from the folder that holds panel.csv.',
    'panel <- read.csv("panel.csv", fileEncoding = "UTF-8-BOM", na.strings = "", colClasses = c(',
    `${classes.join(',\n')}`,
    '))',
    'key <- c("place_code", "year", "indicator_id", "measure", "span", "basis", "unit")',
    'stopifnot(!anyDuplicated(panel[key]))',
    '',
  ].join('\n')
}
