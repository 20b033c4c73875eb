/** The ledger: filters, columns and export above a table of which only the rows in sight exist. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Query, queryText, standsAlone } from '../api'
import { Choice, choices, Field, Filters, IndicatorField, Tick, YearChoice } from '../fields'
import type { ViewProps } from '../parts'
import { change, type Route } from '../route'
import { recordTypes, strengthWords, t, typeWords, word } from '../strings'
import { LedgerTable } from './ledger-table'
import { PrintTable } from './print-table'

/** What somebody has yet to do. */
const commitments = ['target', 'project', 'task']
/** Column → its name and the paths that an export writes for it. */
export const columns = {
  type: { title: 'type', paths: 'type' },
  place: { title: 'place', paths: 'place,placeCode' },
  year: { title: 'year', paths: 'year' },
  name: { title: 'name', paths: 'indicator,name,deliverable,title,term' },
  figure: {
    title: 'figure',
    paths: 'quantity.text,quantity.value,quantity.unit,status,totalInvestment.value,totalInvestment.unit',
  },
  strength: { title: 'strength', paths: 'strength' },
  due: { title: 'deadline', paths: 'due.text,due.to,milestones' },
  quote: { title: 'quote', paths: 'evidence.quote' },
} as const
export type Column = keyof typeof columns
const names = Object.keys(columns).filter((name): name is Column => name in columns)

export function LedgerView(props: ViewProps) {
  const { route } = props
  const { columns: chosen = '', ...filters } = route.query
  const shown = chosen ? names.filter((name) => chosen.split(',').includes(name)) : names
  const type = filters.type ?? commitments.join(',')
  const key = JSON.stringify({ ...filters, type })
  const asked = useMemo(() => ({ ...filters, type }), [key])
  return (
    <div class="fill">
      <h1>{t('ledger')}</h1>
      <LedgerFilters {...props} type={type} />
      <Tools key={`tools ${key}`} route={route} asked={asked} shown={shown} />
      <LedgerTable key={key} route={route} asked={asked} shown={shown} />
    </div>
  )
}

function LedgerFilters({ route, facets, type }: ViewProps & { type: string }) {
  const { strength = '', indicator = '', category = '', dueFrom = '', dueTo = '', q = '' } = route.query
  const set = (field: string) => (value: string) => change(route, { [field]: value })
  const together = commitments.map((each) => word(typeWords, each)).join('、')
  const typeOptions = [{ value: commitments.join(','), label: together }, ...choices(typeWords, recordTypes)]
  return (
    <Filters route={route} facets={facets}>
      <YearChoice route={route} years={facets?.years ?? []} />
      <Choice label={t('type')} value={type} options={typeOptions} onChange={set('type')} />
      <Choice
        label={t('strength')}
        value={strength}
        options={choices(strengthWords)}
        onChange={set('strength')}
      />
      <IndicatorField route={route} facets={facets} value={indicator} />
      <Field label={t('words')} value={q} onChange={set('q')} />
      <details class="further" open={Boolean(category || dueFrom || dueTo)}>
        <summary>{t('further')}</summary>
        <div class="filters">
          <Field label={t('category')} value={category} onChange={set('category')} />
          <Field label={t('dueFrom')} type="date" value={dueFrom} onChange={set('dueFrom')} />
          <Field label={t('dueTo')} type="date" value={dueTo} onChange={set('dueTo')} />
        </div>
      </details>
    </Filters>
  )
}

type ToolsProps = { route: Route; asked: Query; shown: Column[] }

function Tools({ route, asked, shown }: ToolsProps) {
  const [printing, setPrinting] = useState(false)
  useEffect(() => takeOverPrinting(() => setPrinting(true)), [])
  const turn = (name: Column, on: boolean) => {
    const wanted = names.filter((each) => (each === name ? on : shown.includes(each)))
    change(route, { columns: wanted.join(',') })
  }
  return (
    <div class="tools">
      <details class="columns">
        <summary>{t('columns')}</summary>
        {names.map((name) => (
          <Tick
            key={name}
            label={t(columns[name].title)}
            checked={shown.includes(name)}
            onChange={(on) => turn(name, on)}
          />
        ))}
      </details>
      {!standsAlone && <ExportLinks asked={asked} shown={shown} />}
      <button type="button" onClick={() => setPrinting(true)}>
        {t('print')}
      </button>
      {printing && <PrintTable asked={asked} shown={shown} done={() => setPrinting(false)} />}
    </div>
  )
}

/** The browser prints what exists, which is only the rows in sight: its key has to wait for the others. */
function takeOverPrinting(print: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    print()
  }
  window.addEventListener('keydown', pressed)
  return () => window.removeEventListener('keydown', pressed)
}

function ExportLinks({ asked, shown }: { asked: Query; shown: Column[] }) {
  const paths = ['id', 'file', 'evidence.page', ...shown.map((name) => columns[name].paths)].join(',')
  const href = (format: string) => `/api/records/export?${queryText({ ...asked, format, columns: paths })}`
  return (
    <span>
      {t('export')}{' '}
      <a href={href('csv')} download>
        CSV
      </a>{' '}
      <a href={href('xlsx')} download>
        XLSX
      </a>
    </span>
  )
}
