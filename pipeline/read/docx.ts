/** DOCX → ReportDocument: body through mammoth. */
import mammoth from 'mammoth'
import { TaizhangError } from '../../schemas/errors.js'
import { documentBuilder } from './builder.js'
import type { Reader } from './reader.js'

export const docxReader: Reader = {
  format: 'docx',
  async read(bytes, options) {
    const builder = documentBuilder('docx', options)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch((error: Error) => {
      throw new TaizhangError('docx-damaged', error.message)
    })
    for (const line of value.split('\n')) builder.append({ kind: 'paragraph', text: line })
    return builder.finish()
  },
}
