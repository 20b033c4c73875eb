/** The ledger: filters, columns and export above a table of which only the rows in sight exist. */
import { queryText, standsAlone } from '../api'
import { Choice, choices, Field, PlaceChoice, Tick, type ViewProps, YearChoice } from '../parts'
import { change } from '../route'
import { strengthWords, t, typeWords, word } from '../strings'
import { LedgerTable } from './ledger-table'

const types = ['target', 'outcome', 'project', 'portfolio', 'task', 'award', 'honour', 'glossary']
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

export function LedgerView({ route, facets }: ViewProps) {
  const { query } = route
  const { columns: chosen = '', ...filters } = query
  const shown = chosen ? names.filter((name) => chosen.split(',').includes(name)) : names
  const set = (field: string) => (value: string) => change(route, { [field]: value })
  const asked = { ...filters, type: query.type || (query.type === '' ? '' : 'target,project,task') }
  const paths = ['id', 'file', 'evidence.page', ...shown.map((name) => columns[name].paths)].join(',')
  const href = (format: string) => `/api/records/export?${queryText({ ...asked, format, columns: paths })}`
  return (
    <div class="fill">
      <h1>{t('ledger')}</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <PlaceChoice route={route} facets={facets} />
        <YearChoice route={route} years={facets?.years ?? []} />
        <Choice
          label={t('type')}
          value={asked.type}
          options={[
            {
              value: 'target,project,task',
              label: ['target', 'project', 'task'].map((type) => word(typeWords, type)).join('、'),
            },
            ...choices(typeWords, types),
          ]}
          onChange={set('type')}
        />
        <Choice
          label={t('strength')}
          value={query.strength ?? ''}
          options={choices(strengthWords)}
          onChange={set('strength')}
        />
        <Field
          label={t('indicator')}
          value={query.indicator ?? ''}
          list="indicators"
          onChange={set('indicator')}
        />
        <Field label={t('category')} value={query.category ?? ''} onChange={set('category')} />
        <Field label={t('dueFrom')} type="date" value={query.dueFrom ?? ''} onChange={set('dueFrom')} />
        <Field label={t('dueTo')} type="date" value={query.dueTo ?? ''} onChange={set('dueTo')} />
        <Field label={t('words')} value={query.q ?? ''} onChange={set('q')} />
        <datalist id="indicators">
          {facets?.indicators.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </form>
      <div class="tools">
        <details class="columns">
          <summary>{t('columns')}</summary>
          {names.map((name) => (
            <Tick
              key={name}
              label={t(columns[name].title)}
              checked={shown.includes(name)}
              onChange={(on) =>
                set('columns')(names.filter((each) => (each === name ? on : shown.includes(each))).join(','))
              }
            />
          ))}
        </details>
        {!standsAlone && (
          <span>
            {t('export')}{' '}
            <a href={href('csv')} download>
              CSV
            </a>{' '}
            <a href={href('xlsx')} download>
              XLSX
            </a>
          </span>
        )}
      </div>
      <LedgerTable key={JSON.stringify(asked)} route={route} asked={asked} shown={shown} />
    </div>
  )
}
