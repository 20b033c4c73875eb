/** One box over the engine of the command line: filters as chips, hits with their matched words marked. */
import { useState } from 'preact/hooks'
import type { ExplainedHit } from '../../../schemas/passage'
import type { Query } from '../api'
import { Choice, choices, Filters, YearChoice } from '../fields'
import { EvidenceLink, State, TypeTag, useGet, type ViewProps } from '../parts'
import { change, type Route } from '../route'
import { recordTypes, t, typeWords, word } from '../strings'

type Answer = { hits: ExplainedHit[]; notes: string[] }

export function SearchView(props: ViewProps) {
  const { route, facets } = props
  const { q = '', place = '', year = '', type = '' } = route.query
  const [asked, setAsked] = useState(q)
  const { data, error } = useGet<Answer>(q ? 'search' : '', { q, place, year, type })
  const submit = (event: Event) => {
    event.preventDefault()
    change(route, { q: asked })
  }
  return (
    <>
      <h1>{t('search')}</h1>
      <form class="ask" onSubmit={submit}>
        <input
          type="search"
          aria-label={t('ask')}
          placeholder={t('ask')}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <button type="submit">{t('go')}</button>
      </form>
      <Filters route={route} facets={facets}>
        <YearChoice route={route} years={facets?.years ?? []} />
        <Choice
          label={t('type')}
          value={type}
          options={choices(typeWords, recordTypes)}
          onChange={(value) => change(route, { type: value })}
        />
      </Filters>
      <Chips
        route={route}
        labels={{
          place: facets?.places.find(({ code }) => code === place)?.name ?? place,
          year,
          type: word(typeWords, type),
        }}
      />
      {q && !data && <State error={error} />}
      {data?.notes.map((note) => (
        <p key={note} class="facts">
          {note}
        </p>
      ))}
      {data?.hits.length === 0 && <State empty />}
      <ol class="hits">
        {data?.hits.map((hit) => (
          <Found key={`${hit.doc} ${hit.start} ${hit.type}`} hit={hit} />
        ))}
      </ol>
    </>
  )
}

function Chips({ route, labels }: { route: Route; labels: Query }) {
  const set = Object.entries(labels).filter(([, label]) => label)
  if (set.length === 0) return null
  return (
    <p class="chips">
      {set.map(([field, label]) => (
        <button
          key={field}
          type="button"
          class="chip"
          aria-label={`${t('remove')} ${label}`}
          onClick={() => change(route, { [field]: '' })}
        >
          {label} ×
        </button>
      ))}
    </p>
  )
}

function Found({ hit }: { hit: ExplainedHit }) {
  const where = [
    hit.place,
    hit.reportYear,
    hit.heading.at(-1),
    hit.page && `${t('page')} ${hit.page}`,
  ].filter(Boolean)
  return (
    <li>
      <p class="facts">
        <TypeTag type={hit.type} /> {where.join(' · ')}
      </p>
      <EvidenceLink doc={hit.doc} at={hit.start} {...(hit.record ? { record: hit.record.id } : {})}>
        {marked(hit.text, hit.explanation?.matched ?? [])}
      </EvidenceLink>
    </li>
  )
}

function marked(text: string, words: string[]) {
  const known = words.filter(Boolean).sort((a, b) => b.length - a.length)
  if (known.length === 0) return text
  const pattern = new RegExp(
    `(${known.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'gi',
  )
  // A split by a group gives the words between at the odd places.
  return text
    .split(pattern)
    .map((piece, n) => (n % 2 === 1 ? <mark key={`${n} ${piece}`}>{piece}</mark> : piece))
}
