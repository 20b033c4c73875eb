/** Fields by which the views are narrowed; each writes itself into the address. */
import type { ComponentChildren } from 'preact'
import type { ViewProps } from './parts'
import { change, type Route } from './route'
import { t, word } from './strings'

/** The form above a view: the place, then what else the view can be narrowed by. */
export function Filters({ route, facets, children }: ViewProps & { children?: ComponentChildren }) {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <PlaceChoice route={route} facets={facets} />
      {children}
    </form>
  )
}

export type Option = { value: string; label: string }

export function Choice(props: {
  label: string
  value: string
  options: Option[]
  onChange: (value: string) => void
}) {
  const { label, value, options, onChange } = props
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Field(props: {
  label: string
  value: string
  type?: string
  list?: string
  onChange: (value: string) => void
}) {
  const { label, value, type = 'text', list, onChange } = props
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type={type}
        value={value}
        list={list}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}

export function Tick(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  )
}

/** Any name may be typed; those that are known are offered. */
export function IndicatorField({ route, facets, value }: ViewProps & { value: string }) {
  return (
    <>
      <Field
        label={t('indicator')}
        value={value}
        list="indicators"
        onChange={(indicator) => change(route, { indicator })}
      />
      <datalist id="indicators">
        {facets?.indicators.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  )
}

function PlaceChoice({ route, facets }: ViewProps) {
  const options = (facets?.places ?? []).map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Choice
      label={t('place')}
      value={route.query.place ?? ''}
      options={options}
      onChange={(place) => change(route, { place, offset: '' })}
    />
  )
}

export function YearChoice({ route, years }: { route: Route; years: number[] }) {
  const options = years.map((year) => ({ value: String(year), label: String(year) }))
  return (
    <Choice
      label={t('year')}
      value={route.query.year ?? ''}
      options={options}
      onChange={(year) => change(route, { year, offset: '' })}
    />
  )
}

export function choices(
  table: Record<string, readonly [string, string]>,
  keys: readonly string[] = Object.keys(table),
): Option[] {
  return keys.map((value) => ({ value, label: word(table, value) }))
}
