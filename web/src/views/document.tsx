/** One document: outline, text with its records marked, and the list of records; each click goes both ways. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { figureOf, nameOf } from '../../../pipeline/serve/select'
import type { StoredDocument } from '../../../schemas/ledger'
import type { ReportRecord } from '../../../schemas/record'
import { standsAlone } from '../api'
import { State, TypeTag, useGet, type ViewProps } from '../parts'
import { change } from '../route'
import { t } from '../strings'
import { DocumentText } from './document-text'
import { PdfPage } from './pdf-page'

export function DocumentView({ route }: ViewProps) {
  const path = `documents/${encodeURIComponent(route.id)}`
  const { data: document, error } = useGet<StoredDocument>(path)
  const { data: records = [] } = useGet<ReportRecord[]>(`${path}/records`)
  if (!document) return <State error={error} />
  const selected = records.find(({ id }) => id === route.query.record)
  const at = route.query.at === undefined ? undefined : Number(route.query.at)
  const select = (record: string) => change(route, { record, at: '' })
  return (
    <>
      <h1>{document.title}</h1>
      <p class="facts">
        {[document.place, document.speaker, document.delivered, document.file].filter(Boolean).join(' · ')}
      </p>
      {document.warnings.length > 0 && (
        <details>
          <summary>
            {t('warnings')} {document.warnings.length}
          </summary>
          <ul>
            {document.warnings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="reading">
        <Outline document={document} />
        <Middle document={document} records={records} selected={selected} at={at} select={select} />
        <RecordList records={records} selected={selected?.id} select={select} />
      </div>
    </>
  )
}

type MiddleProps = {
  document: StoredDocument
  records: ReportRecord[]
  selected: ReportRecord | undefined
  at: number | undefined
  select: (id: string) => void
}

function Middle(props: MiddleProps) {
  const { document, selected } = props
  const [image, setImage] = useState(false)
  const canShow = document.format === 'pdf' && !standsAlone
  return (
    <article aria-label={t('text')}>
      {canShow && (
        <p class="switch">
          <button type="button" aria-pressed={!image} onClick={() => setImage(false)}>
            {t('text')}
          </button>
          <button type="button" aria-pressed={image} onClick={() => setImage(true)}>
            {t('pdf')}
          </button>
        </p>
      )}
      {image && canShow ? <PdfPage document={document} selected={selected} /> : <DocumentText {...props} />}
    </article>
  )
}

function Outline({ document }: { document: StoredDocument }) {
  const headed = document.segments.filter(
    ({ heading, level }, n) => level > 0 && heading.at(-1) !== document.segments[n - 1]?.heading.at(-1),
  )
  const go = (start: number) => {
    const blocks = [...window.document.querySelectorAll<HTMLElement>('[data-start]')]
    blocks.findLast(({ dataset }) => Number(dataset.start) <= start)?.scrollIntoView({ block: 'start' })
  }
  return (
    <nav class="outline" aria-label={t('outline')}>
      <h2>{t('outline')}</h2>
      <ul>
        {headed.map(({ heading, level, start }) => (
          <li key={start} class={`level${Math.min(level, 3)}`}>
            <button type="button" class="plain" onClick={() => go(start)}>
              {heading.at(-1)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function RecordList({
  records,
  selected,
  select,
}: {
  records: ReportRecord[]
  selected: string | undefined
  select: (id: string) => void
}) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current=true]')
    // Scrolling the element itself into view would move the text as well.
    if (current && list.current) list.current.scrollTop = current.offsetTop - list.current.clientHeight / 3
  }, [selected, records.length])
  return (
    <aside class="records" ref={list} aria-label={t('records')}>
      <h2>
        {t('records')} {records.length}
      </h2>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              class="plain record"
              data-record={record.id}
              aria-current={record.id === selected}
              onClick={() => select(record.id)}
            >
              <TypeTag type={record.type} /> {nameOf(record)} <b>{figureOf(record)}</b>{' '}
              <span class="year">{record.year}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
