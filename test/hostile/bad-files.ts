/** Hostile files and the good reports among which they lie, written into a folder: name → what must come of it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ErrorCode } from '../../schemas/errors.js'
import { seeded } from '../../schemas/seeded.js'
import { badArchives } from './bad-archives.js'
import { badPdfs } from './bad-pdfs.js'
import { badTexts } from './bad-texts.js'

/** The error code, `skipped` where the file is passed over with a word, `read` where it reads fine. */
export type Fate = ErrorCode | 'skipped' | 'read'
/** `fates`: any of these; what a random change makes of a file is not one thing only. */
export type BadFile = { name: string; bytes: Uint8Array; fates: readonly Fate[] }

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')
const sample = 'baishi-2023-work-report'
const damaged: Record<string, readonly Fate[]> = {
  pdf: ['pdf-damaged', 'text-missing', 'pdf-encrypted', 'limit-pages', 'skipped', 'read'],
  docx: ['docx-damaged', 'docx-hostile', 'docx-encrypted', 'limit-size', 'skipped', 'read'],
  html: ['text-missing', 'skipped', 'read'],
}
const cuts = [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.999]
const flips = 4

/** Writes them all below `folder`: the good reports into `good`, the bad files into `bad`. */
export function writeBadFiles(folder: string): readonly BadFile[] {
  for (const name of ['good', 'bad']) mkdirSync(path.join(folder, name))
  for (const name of readdirSync(reports).filter((each) => each.startsWith(sample)))
    writeFileSync(path.join(folder, 'good', name), readFileSync(path.join(reports, name)))
  const files = [
    { name: 'empty.pdf', bytes: new Uint8Array(), fates: ['file-empty'] } as const,
    ...truncated(),
    ...flipped(),
    ...badTexts(),
    ...badPdfs(),
    ...badArchives(),
  ]
  for (const { name, bytes } of files) writeFileSync(path.join(folder, 'bad', name), bytes)
  return files
}

/** What is no ordinary file: a link out of the folder, a link that leads nowhere, a loop, a pipe, a device. */
export function writeSpecialFiles(folder: string): readonly string[] {
  const at = (name: string) => path.join(folder, name)
  symlinkSync(path.join(reports, `${sample}.html`), at('link.html'))
  symlinkSync(at('nowhere'), at('dangling.html'))
  symlinkSync(folder, at('loop'))
  symlinkSync('/dev/zero', at('device.pdf'))
  execFileSync('mkfifo', [at('pipe.html')])
  return ['dangling.html', 'device.pdf', 'link.html', 'loop', 'pipe.html']
}

function truncated(): BadFile[] {
  return Object.entries(damaged).flatMap(([ending, fates]) => {
    const whole = readFileSync(path.join(reports, `${sample}.${ending}`))
    return cuts.map((part) => ({
      name: `cut-at-${part * 1000}.${ending}`,
      bytes: whole.subarray(0, Math.ceil(whole.length * part)),
      fates,
    }))
  })
}

function flipped(): BadFile[] {
  const random = seeded(20_231)
  return Object.entries(damaged).flatMap(([ending, fates]) =>
    Array.from({ length: flips }, (_, n) => {
      const bytes = Uint8Array.from(readFileSync(path.join(reports, `${sample}.${ending}`)))
      for (let flip = 0; flip < 10 ** n; flip++) {
        const at = Math.floor(random() * bytes.length)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      }
      return { name: `flipped-${10 ** n}.${ending}`, bytes, fates }
    }),
  )
}
