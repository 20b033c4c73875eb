/** Figures that contradict each other, worst first, each with its words. */
import type { Finding } from '../../../schemas/hit'
import { Filters, YearChoice } from '../fields'
import { EvidenceLink, plain, State, useGet, type ViewProps } from '../parts'
import { severityWords, t, word } from '../strings'

export function AuditView({ route, facets }: ViewProps) {
  const { place = '', year = '' } = route.query
  const { data, error } = useGet<Finding[]>('audit', { place, year })
  return (
    <>
      <h1>{t('audit')}</h1>
      <Filters route={route} facets={facets}>
        <YearChoice route={route} years={facets?.years ?? []} />
      </Filters>
      {!data || data.length === 0 ? <State error={error} empty={data !== undefined} /> : null}
      <ul class="cards">
        {data?.map((finding, n) => (
          <li key={`${n} ${finding.explanation}`} class="card">
            <p>
              <span class={`tag ${finding.severity}`}>{word(severityWords, finding.severity)}</span>{' '}
              {finding.explanation}
            </p>
            {finding.evidence.map(({ start, quote, page }, at) => (
              <p key={start} class="facts">
                <EvidenceLink doc={finding.docs[at] ?? finding.docs[0] ?? ''} at={start}>
                  “{plain(quote)}”
                </EvidenceLink>
                {page && ` ${t('page')} ${page}`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
