/** The address after # and what it shows: `#/ledger?place=…` restores the whole view. */
import { useEffect, useState } from 'preact/hooks'
import { type Query, queryText } from './api'

export type Route = { view: string; id: string; query: Query }

export function parse(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view = '', id = ''] = path.split('/')
  return {
    view: view || 'documents',
    id: decodeURIComponent(id),
    query: Object.fromEntries(new URLSearchParams(search)),
  }
}

export function link(view: string, query: Query = {}, id = ''): string {
  const search = queryText(query)
  return `#/${view}${id ? `/${encodeURIComponent(id)}` : ''}${search ? `?${search}` : ''}`
}

/** Changes some fields of the address without a new step of the history. */
export function change(route: Route, fields: Query): void {
  const query = { ...route.query, ...fields }
  history.replaceState(null, '', link(route.view, query, route.id))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.hash))
  useEffect(() => {
    const update = () => setRoute(parse(location.hash))
    window.addEventListener('hashchange', update)
    return () => window.removeEventListener('hashchange', update)
  }, [])
  return route
}
