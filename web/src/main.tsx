/** The page: navigation, language, and the view that the address names. */
import { type ComponentType, render } from 'preact'
import { useState } from 'preact/hooks'
import { type Facets, standsAlone } from './api'
import { useGet, type ViewProps } from './parts'
import { link, useRoute } from './route'
import { setLanguage, t } from './strings'
import './style.css'
import { AuditView } from './views/audit'
import { CompareView } from './views/compare'
import { DocumentView } from './views/document'
import { DocumentsView } from './views/documents'
import { DueView } from './views/due'
import { LedgerView } from './views/ledger'
import { SearchView } from './views/search'
import { SeriesView } from './views/series'

const views = {
  documents: DocumentsView,
  ledger: LedgerView,
  compare: CompareView,
  series: SeriesView,
  search: SearchView,
  audit: AuditView,
  due: DueView,
} as const satisfies Record<string, ComponentType<ViewProps>>
type Name = keyof typeof views
const names = Object.keys(views).filter(isName)
/** What a page without a server can show. */
const alone: readonly Name[] = ['documents', 'ledger', 'compare']

function isName(name: string): name is Name {
  return name in views
}

function App() {
  const route = useRoute()
  const [english, setEnglish] = useState(() => navigator.cookieEnabled && read() === 'en')
  setLanguage(english)
  const { data: facets } = useGet<Facets>('facets')
  const name = isName(route.view) ? route.view : 'documents'
  const View: ComponentType<ViewProps> = route.view === 'document' ? DocumentView : views[name]
  const shown = standsAlone ? alone : names
  document.title = `${t(name)} · ${t('title')}`
  const turn = () => {
    write(english ? 'zh' : 'en')
    setEnglish(!english)
  }
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        {t('skip')}
      </button>
      <header class="top">
        <a class="brand" href="#/documents">
          台账
        </a>
        <nav aria-label={t('title')}>
          {shown.map((each) => (
            <a key={each} href={link(each)} aria-current={each === name ? 'page' : undefined}>
              {t(each)}
            </a>
          ))}
        </nav>
        <button type="button" class="plain" onClick={turn}>
          {t('language')}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <View key={route.view + route.id} route={route} facets={facets} />
      </main>
    </>
  )
}

/** A link to an anchor would take the place of the view in the address. */
function toContent(): void {
  document.getElementById('main')?.focus()
}

/** A file opened from disk may have no storage. */
function read(): string | null {
  try {
    return localStorage.getItem('language')
  } catch {
    return null
  }
}

function write(language: string): void {
  try {
    localStorage.setItem('language', language)
  } catch {
    // The switch then lasts as long as the page.
  }
}

const root = document.getElementById('app')
if (root) render(<App />, root)
