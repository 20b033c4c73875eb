/** One indicator over years and places: the charts of the server and the figures behind them. */
import type { Point } from '../../../pipeline/series/series'
import { Filters, IndicatorField } from '../fields'
import { EvidenceLink, State, Table, useGet, type ViewProps } from '../parts'
import { measureWords, t, typeWords, word } from '../strings'

type Answer = { points: Point[]; charts: { title: string; svg: string }[] }

export function SeriesView({ route, facets }: ViewProps) {
  const { indicator = '地区生产总值', place = '' } = route.query
  const { data, error } = useGet<Answer>('series', { indicator, place })
  return (
    <>
      <h1>
        {t('series')}：{indicator}
      </h1>
      <Filters route={route} facets={facets}>
        <IndicatorField route={route} facets={facets} value={indicator} />
      </Filters>
      <p class="facts">{t('seriesHelp')}</p>
      {!data || data.points.length === 0 ? <State error={error} empty={data !== undefined} /> : null}
      {data?.charts.map(({ title, svg }) => (
        <Chart key={title} title={title} svg={svg} />
      ))}
      {data && data.points.length > 0 && <Figures points={data.points} />}
    </>
  )
}

function Chart({ title, svg }: { title: string; svg: string }) {
  const [measure, unit] = title.split(' ')
  return (
    <figure class="chart">
      <figcaption>
        {word(measureWords, measure)} {unit}
      </figcaption>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </figure>
  )
}

function Figures({ points }: { points: Point[] }) {
  return (
    <Table label={t('figure')} columns={['place', 'year', 'type', 'figure', 'quote']}>
      {points.map((point) => (
        <tr key={point.id}>
          <td class="short">{point.place}</td>
          <td>{point.year}</td>
          <td class="short">{word(typeWords, point.kind)}</td>
          <td>{point.text}</td>
          <td>
            <EvidenceLink doc={point.doc} record={point.id}>
              {point.quote}
            </EvidenceLink>
          </td>
        </tr>
      ))}
    </Table>
  )
}
