// Pages → PDF files by Chromium: printed, or photographed and printed as a picture, like a scan.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** @returns false where Chromium is not installed */
export function printPdf(html, file) {
  return inFolder((folder) => {
    const page = save(folder, 'page.html', html)
    chromium('--no-pdf-header-footer', `--print-to-pdf=${file}`, page)
  })
}

export function scanPdf(html, file) {
  return inFolder((folder) => {
    const page = save(folder, 'page.html', html.replace('<body>', '<body style="padding: 60px 70px">'))
    const picture = path.join(folder, 'scan.png')
    chromium('--window-size=794,1100', '--force-device-scale-factor=2', `--screenshot=${picture}`, page)
    const style = '@page { size: A4; margin: 0 } body { margin: 0 } img { width: 100% }'
    const scan = save(folder, 'scan.html', `<style>${style}</style><img src="scan.png">`)
    chromium('--no-pdf-header-footer', `--print-to-pdf=${file}`, scan)
  })
}

function save(folder, name, html) {
  writeFileSync(path.join(folder, name), html)
  return `file://${path.join(folder, name)}`
}

function chromium(...options) {
  execFileSync('chromium', ['--headless', '--no-sandbox', ...options], {
    stdio: ['ignore', 'ignore', 'ignore'],
  })
}

function inFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'))
  try {
    work(folder)
    return true
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
