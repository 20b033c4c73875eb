/** Promised beside reported for one year: verdicts by colour and word, both sentences one click away. */
import type { Comparison } from '../../../schemas/comparison'
import type { CompareAnswer } from '../api'
import { Filters, Tick, YearChoice } from '../fields'
import { EvidenceLink, plain, State, Table, useGet, type ViewProps } from '../parts'
import { change, link } from '../route'
import { t, verdictWords, word } from '../strings'

export function CompareView({ route, facets }: ViewProps) {
  const { place = '', year = '', headline = '' } = route.query
  const { data, error } = useGet<CompareAnswer>('compare', { place, year, headline })
  if (!data) return <State error={error} />
  const shownYear = { ...route, query: { ...route.query, year: String(data.year ?? '') } }
  const places = [...new Set(data.rows.map((row) => row.place))]
  return (
    <>
      <h1>
        {t('compare')} {data.year}
        {data.year && t('yearSuffix')}
      </h1>
      <Filters route={route} facets={facets}>
        <YearChoice route={shownYear} years={data.years} />
        <Tick
          label={t('headline')}
          checked={headline === '1'}
          onChange={(on) => change(route, { headline: on ? '1' : '' })}
        />
      </Filters>
      {data.rows.length === 0 && <State empty />}
      {places.length > 1 && <Matrix rows={data.rows} places={places} />}
      {places.map((each) => (
        <Board key={each} place={each} rows={data.rows.filter((row) => row.place === each)} />
      ))}
    </>
  )
}

const boardColumns = ['indicator', 'promised', 'reported', 'difference', 'verdict'] as const

function Board({ place, rows }: { place: string; rows: Comparison[] }) {
  const count = (...verdicts: string[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length
  const silent = count('not_reported', 'no_report')
  return (
    <section class="board">
      <h2>{place}</h2>
      <p class="sum">{t('counts', rows.length, rows.length - silent, count('met', 'exceeded'))}</p>
      <Table label={place} columns={boardColumns}>
        {rows.map((row) => (
          <Row key={row.target.id} row={row} />
        ))}
      </Table>
    </section>
  )
}

function Row({ row }: { row: Comparison }) {
  const { target, outcome, difference, verdict } = row
  return (
    <tr>
      <th scope="row">{row.indicator}</th>
      <td data-label={t('promised')}>{target.quantity?.text ?? target.status}</td>
      <td data-label={t('reported')}>
        {outcome && ('quantity' in outcome ? outcome.quantity.text : outcome.status)}
      </td>
      <td class="number" data-label={t('difference')}>
        {difference && signed(difference)}
      </td>
      <td class="judged">
        <details>
          <summary>
            <Verdict verdict={verdict} /> <span class="more">{t('sentences')}</span>
          </summary>
          <Sentences row={row} />
        </details>
      </td>
    </tr>
  )
}

function signed({ value, unit }: { value: number; unit: string }): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${Math.abs(Number(value.toFixed(4)))}${unit}`
}

function Sentences({ row: { target, outcome, reason } }: { row: Comparison }) {
  return (
    <div class="sentences">
      <p>
        <b>{t('promised')}</b>{' '}
        <EvidenceLink doc={target.doc} record={target.id}>
          {plain(target.evidence.sentence)}
        </EvidenceLink>
      </p>
      {outcome && (
        <p>
          <b>{t('reported')}</b>{' '}
          {'doc' in outcome ? (
            <EvidenceLink doc={outcome.doc} record={outcome.id}>
              {plain(outcome.evidence.sentence)}
            </EvidenceLink>
          ) : (
            plain(outcome.evidence.sentence)
          )}
        </p>
      )}
      <p>{reason}</p>
    </div>
  )
}

function Verdict({ verdict }: { verdict: string }) {
  return <span class={`verdict ${verdict}`}>{word(verdictWords, verdict)}</span>
}

/** Indicators that at least two places promise, the most common first. */
function Matrix({ rows, places }: { rows: Comparison[]; places: string[] }) {
  const known = rows.filter(({ indicatorId, target }) => indicatorId && target.headline)
  const indicators = [...new Set(known.map(({ indicatorId }) => indicatorId))]
    .map((id) => ({ id, rows: known.filter(({ indicatorId }) => indicatorId === id) }))
    .filter((column) => new Set(column.rows.map(({ place }) => place)).size > 1)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, 12)
  return (
    <section>
      <h2>{t('matrix')}</h2>
      <section class="wide" tabIndex={0} aria-label={t('matrix')}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              {indicators.map((column) => (
                <th key={column.id} scope="col">
                  {column.rows[0]?.indicator}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place}>
                <th scope="row">{place}</th>
                {indicators.map((column) => {
                  const row = column.rows.find((each) => each.place === place)
                  return (
                    <td key={column.id}>
                      {row && (
                        <a
                          href={link('document', { record: row.target.id }, row.target.doc)}
                          title={row.reason}
                        >
                          <Verdict verdict={row.verdict} />
                        </a>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
