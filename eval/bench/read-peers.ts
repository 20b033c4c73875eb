/** Our reader and its peers as one shape: the bytes of a PDF in, text out. Each loads only itself. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type ReadText = (file: string) => Promise<string>

export const peers: Record<string, ReadText> = {
  taizhang: async (file) => {
    const { pdfReader } = await import('../../pipeline/read/pdf.js')
    return (await pdfReader.read(readFileSync(file), {})).text
  },
  pdftotext: async (file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }),
  unpdf: async (file) => {
    const { extractText } = await import('unpdf')
    return (await extractText(new Uint8Array(readFileSync(file)), { mergePages: true })).text
  },
  officeparser: async (file) => {
    const { OfficeParser } = await import('officeparser')
    return String((await OfficeParser.parseOffice(file)).toText())
  },
}
