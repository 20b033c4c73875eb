/** The sample report as PDFs: printed by Chromium and by LibreOffice, or skipped where these are not installed. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pdfReader } from '../../pipeline/read/pdf.js'

export interface BenchFile {
  name: string
  file: string
}

const reports = path.join(import.meta.dirname, '../../corpus/reports')
const source = path.join(import.meta.dirname, '../../corpus/sources/baishi-2023-work-report.md')

/** Paragraphs of the readable source, without its heading marks and the list of formats at its head. */
export function sampleParagraphs(): string[] {
  return readFileSync(source, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n+/)
    .map((line) => line.replace(/^#+ /, '').trim())
    .filter(Boolean)
}

/** @returns the files made, and one word on each that was not */
export function makeFiles(): { files: BenchFile[]; skipped: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-read-'))
  const html = path.join(reports, 'baishi-2023-work-report.html')
  const docx = path.join(reports, 'baishi-2023-work-report.docx')
  const made = [
    make('Chromium', path.join(folder, 'chromium.pdf'), 'chromium', (file) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--print-to-pdf=${file}`,
      `file://${html}`,
    ]),
    make('LibreOffice', path.join(folder, 'baishi-2023-work-report.pdf'), 'soffice', () => [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      docx,
    ]),
  ]
  return {
    files: made.flatMap(({ file, name }) => (file ? [{ name, file }] : [])),
    skipped: made.flatMap(({ file, name }) => (file ? [] : [`${name}: not installed, skipped`])),
  }
}

export async function pagesOf(file: string): Promise<number> {
  return (await pdfReader.read(readFileSync(file), {})).pages ?? 0
}

function make(name: string, file: string, command: string, args: (file: string) => string[]) {
  try {
    execFileSync(command, args(file), { stdio: 'ignore', timeout: 120_000 })
  } catch {
    return { name, file: undefined }
  }
  return { name, file: existsSync(file) ? file : undefined }
}
