/** One indicator over years and places: the charts of the server and the figures behind them. */
import type { Point } from '../../../pipeline/series/series'
import { EvidenceLink, Field, PlaceChoice, State, useGet, type ViewProps } from '../parts'
import { change } from '../route'
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
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Field
          label={t('indicator')}
          value={indicator}
          list="indicators"
          onChange={(value) => change(route, { indicator: value })}
        />
        <PlaceChoice route={route} facets={facets} />
        <datalist id="indicators">
          {facets?.indicators.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </form>
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
    <div class="wide">
      <table>
        <thead>
          <tr>
            {(['place', 'year', 'type', 'figure', 'quote'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <td>{point.place}</td>
              <td>{point.year}</td>
              <td>{word(typeWords, point.kind)}</td>
              <td>{point.text}</td>
              <td>
                <EvidenceLink doc={point.doc} record={point.id}>
                  {point.quote}
                </EvidenceLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
