/** Parts that several views share. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Facets, get, type Query } from './api'
import { link, type Route } from './route'
import { type StringKey, strengthWords, t, typeWords, word } from './strings'

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
    <p class="state" role="status" aria-busy={!empty}>
      {empty ? t('none') : t('loading')}
    </p>
  )
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

/** Steps through a list or a calendar; the arrows say in words what they do. */
export function Pager(props: {
  before?: (() => void) | undefined
  after?: (() => void) | undefined
  labels: [StringKey, StringKey]
  children: ComponentChildren
}) {
  const { before, after, labels, children } = props
  return (
    <p class="pager">
      <button type="button" disabled={!before} aria-label={t(labels[0])} onClick={before}>
        ←
      </button>
      <span role="status">{children}</span>
      <button type="button" disabled={!after} aria-label={t(labels[1])} onClick={after}>
        →
      </button>
    </p>
  )
}

/** Which rows of how many are shown, and the way to the others; nothing where all are shown. */
export function Pages(props: { offset: number; size: number; total: number; turn: (to: number) => void }) {
  const { offset, size, total, turn } = props
  if (total <= size) return null
  const last = Math.min(total, offset + size)
  return (
    <Pager
      labels={['previousPage', 'nextPage']}
      before={offset > 0 ? () => turn(Math.max(0, offset - size)) : undefined}
      after={last < total ? () => turn(offset + size) : undefined}
    >
      {offset + 1}–{last} / {total} {t('rows')}
    </Pager>
  )
}

/** Wide tables scroll by themselves, also by keyboard. */
export function Table({
  label,
  columns,
  children,
}: {
  label: string
  columns: readonly StringKey[]
  children: ComponentChildren
}) {
  return (
    <section class="wide" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
