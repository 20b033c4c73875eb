/** Parts that several views share. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Facets, get, type Query } from './api'
import { change, link, type Route } from './route'
import { strengthWords, t, typeWords, word } from './strings'

export type ViewProps = { route: Route; facets: Facets | undefined }
type Loaded<T> = { data?: T; error?: string }

/** Keeps the last answer while the next one comes, so that nothing flickers. */
export function useGet<T>(path: string, query: Query = {}): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({})
  const key = `${path} ${JSON.stringify(query)}`
  useEffect(() => {
    let current = true
    if (path)
      get<T>(path, query)
        .then((data) => current && setLoaded({ data }))
        .catch((error: Error) => current && setLoaded({ error: error.message }))
    return () => {
      current = false
    }
  }, [key])
  return loaded
}

export function State({ error, empty }: { error?: string | undefined; empty?: boolean }) {
  if (error)
    return (
      <p class="state" role="alert">
        {error}
      </p>
    )
  return (
    <p class="state" role="status">
      {empty ? t('none') : t('loading')}
    </p>
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

export function PlaceChoice({ route, facets }: ViewProps) {
  const options = (facets?.places ?? []).map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Choice
      label={t('place')}
      value={route.query.place ?? ''}
      options={options}
      onChange={(place) => change(route, { place })}
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
      onChange={(year) => change(route, { year })}
    />
  )
}

export function choices(
  table: Record<string, readonly [string, string]>,
  keys = Object.keys(table),
): Option[] {
  return keys.map((value) => ({ value, label: word(table, value) }))
}

export function TypeTag({ type }: { type: string }) {
  return <span class={`tag ${type}`}>{word(typeWords, type)}</span>
}

export const strengthWord = (strength: string | undefined) => word(strengthWords, strength)

export function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

export function EvidenceLink({
  doc,
  record,
  at,
  children,
}: {
  doc: string
  record?: string
  at?: number
  children: ComponentChildren
}) {
  const query: Query = { ...(record ? { record } : {}), ...(at === undefined ? {} : { at: String(at) }) }
  return (
    <a href={link('document', query, doc)} title={t('open')}>
      {children}
    </a>
  )
}
