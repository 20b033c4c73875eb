/** What a PDF says of itself: title and author, where they are more than a file name or a user's number. */
import type { ReportDocument } from '../../../schemas/document.js'
import type { PDFDocumentProxy } from './pdfjs.js'

const fileName =
  /\.(?:html?|docx?|wps|pdf|xlsx?|cdr|indd|ofd|txt)$|^(?:Microsoft Word|文档\d*|无标题|untitled|about:blank|https?:)/i

export async function readHints(
  pdf: PDFDocumentProxy,
): Promise<Pick<ReportDocument['hints'], 'title' | 'author'>> {
  const { info } = await pdf.getMetadata()
  const title = told(info, 'Title')
  const author = told(info, 'Author')
  return {
    ...(title && !fileName.test(title) ? { title } : {}),
    ...(author && /\p{Script=Han}/u.test(author) ? { author } : {}),
  }
}

function told(info: object, key: string): string {
  const value: unknown = Reflect.get(info, key)
  return typeof value === 'string' ? value.trim() : ''
}
