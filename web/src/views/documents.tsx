/** The list of documents, with what could not be read. */
import type { DocumentRow } from '../../../schemas/ledger'
import type { Paged } from '../api'
import { Choice, choices, Field, Filters, YearChoice } from '../fields'
import { Pages, State, TypeTag, useGet, type ViewProps } from '../parts'
import { change, link } from '../route'
import { kindWords, recordTypes, t, word } from '../strings'

const size = 100

export function DocumentsView({ route, facets }: ViewProps) {
  const { place = '', year = '', kind = '', q = '', offset = '0' } = route.query
  const { data, error } = useGet<Paged<DocumentRow>>('documents', {
    place,
    year,
    kind,
    q,
    offset,
    limit: String(size),
  })
  return (
    <>
      <h1>{t('documents')}</h1>
      <Filters route={route} facets={facets}>
        <YearChoice route={route} years={facets?.years ?? []} />
        <Choice
          label={t('kind')}
          value={kind}
          options={choices(kindWords)}
          onChange={(value) => change(route, { kind: value, offset: '' })}
        />
        <Field label={t('words')} value={q} onChange={(value) => change(route, { q: value, offset: '' })} />
      </Filters>
      {data ? (
        <List page={data} offset={Number(offset)} turn={(to) => change(route, { offset: String(to) })} />
      ) : (
        <State error={error} />
      )}
      {facets && facets.failures.length > 0 && (
        <section>
          <h2>{t('failures')}</h2>
          <ul>
            {facets.failures.map((failure) => (
              <li key={failure.file}>
                <b>{failure.file}</b> {failure.error}; {failure.remedy}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function List({
  page,
  offset,
  turn,
}: {
  page: Paged<DocumentRow>
  offset: number
  turn: (to: number) => void
}) {
  if (page.total === 0) return <p class="state">{t('empty')}</p>
  return (
    <>
      <ul class="cards">
        {page.rows.map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
      <Pages offset={offset} size={size} total={page.total} turn={turn} />
    </>
  )
}

function Card({ row }: { row: DocumentRow }) {
  return (
    <li class="card">
      <a class="heading" href={link('document', {}, row.id)}>
        {row.title}
      </a>
      <p class="facts">
        {[
          row.place,
          row.planYear && `${t('plan')} ${row.planYear}`,
          word(kindWords, row.kind),
          row.format.toUpperCase(),
          row.pages && `${row.pages} ${t('page')}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {row.sameAs && (
          <>
            {' · '}
            <a href={link('document', {}, row.sameAs)}>{t('sameAs')}</a>
          </>
        )}
      </p>
      <p class="counts">
        {recordTypes
          .filter((type) => row.records[type])
          .map((type) => (
            <span key={type}>
              <TypeTag type={type} /> {row.records[type]}{' '}
            </span>
          ))}
      </p>
      <p class="file">{row.file}</p>
    </li>
  )
}
