/** The page of a PDF as an image, drawn by pdf.js in the browser, with the quote boxed. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Box } from '../../../schemas/document'
import type { StoredDocument } from '../../../schemas/ledger'
import type { ReportRecord } from '../../../schemas/record'
import { Pager } from '../parts'
import { t } from '../strings'

const scale = 1.5

export function PdfPage({
  document,
  selected,
}: {
  document: StoredDocument
  selected: ReportRecord | undefined
}) {
  const [page, setPage] = useState(1)
  const [error, setError] = useState('')
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => setPage(selected?.evidence.page ?? 1), [selected])
  useEffect(() => {
    if (!canvas.current) return
    draw(document.id, page, canvas.current, boxesOf(document, selected, page)).catch((thrown: Error) =>
      setError(thrown.message),
    )
  }, [document, page, selected])
  return (
    <div class="pdf">
      <Pager
        labels={['previousPage', 'nextPage']}
        before={page > 1 ? () => setPage(page - 1) : undefined}
        after={page < (document.pages ?? 1) ? () => setPage(page + 1) : undefined}
      >
        {t('page')} {page} / {document.pages}
      </Pager>
      {error && <p role="alert">{error}</p>}
      <canvas ref={canvas} role="img" aria-label={`${t('pdf')} ${page}`} />
    </div>
  )
}

function boxesOf({ blocks }: StoredDocument, record: ReportRecord | undefined, page: number): Box[] {
  if (!record) return []
  const { start, end } = record.evidence
  return blocks
    .flatMap(({ boxes = [] }) => boxes)
    .filter((box) => box.page === page && box.start < end && start < box.end)
    .map((box) => cut(box, start, end))
}

/** The part of a line that the quote takes: Chinese characters are all of one width. */
function cut(box: Box, start: number, end: number): Box {
  const each = box.width / (box.end - box.start)
  const [from, to] = [Math.max(start, box.start), Math.min(end, box.end)]
  return { ...box, x: box.x + (from - box.start) * each, width: (to - from) * each }
}

async function draw(id: string, number: number, canvas: HTMLCanvasElement, boxes: Box[]): Promise<void> {
  const pdfjs = await import('pdfjs-dist')
  pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href
  const task = pdfjs.getDocument({
    url: `/api/documents/${encodeURIComponent(id)}/file`,
    isEvalSupported: false,
    // The policy of the page allows no WebAssembly.
    useWasm: false,
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
  })
  const pdf = await task.promise
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale })
  canvas.width = viewport.width
  canvas.height = viewport.height
  await page.render({ canvas, viewport }).promise
  const context = canvas.getContext('2d')
  if (context) {
    context.strokeStyle = '#d55e00'
    context.lineWidth = 2
    for (const { x, y, width, height } of boxes)
      context.strokeRect(x * scale - 2, y * scale - 2, width * scale + 4, height * scale + 4)
  }
  canvas.dataset.boxes = String(boxes.length)
  if (boxes[0]) show(canvas, boxes[0])
  await task.destroy()
}

/** Brings the box to the middle of the window where it is out of sight. */
function show(canvas: HTMLCanvasElement, { y }: Box): void {
  const { top, width } = canvas.getBoundingClientRect()
  const at = top + (y * scale * width) / canvas.width
  if (at < 0 || at > window.innerHeight - 40) window.scrollBy(0, at - window.innerHeight / 2)
}
