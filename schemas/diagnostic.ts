/** Warnings as data: what was read less than wholly, without stopping anything. */
import { z } from 'zod'
import { withoutSecrets } from './secrets.js'

export const warningCodes = {
  'pages-unread': 'pages without text were not read',
  'text-ocr': 'pages were read by character recognition',
  'text-garbled': 'characters on some pages cannot be decoded',
  'charset-conflict': 'the declared character set is not the real one',
  'element-unknown': 'an element of the file was not understood',
  'content-skipped': 'a part of the file was left out',
  'article-uncertain': 'the article could not be told from the page around it',
  'place-unknown': 'no place was found in the text',
  'year-unknown': 'no year was found in the text',
  'kind-unknown': 'the kind of document was not recognised',
  'glossary-numbering': 'numbers of the glossary repeat or are missing',
  'record-invalid': 'a record did not pass validation and was dropped',
  'extractor-failed': 'an extractor failed on the document and gave no records',
  'model-dropped': 'proposals of the model were dropped',
  'model-failed': 'the model gave no usable answer for some sections',
  'model-withheld': 'the document is marked and was not sent to a model or another machine (--allow-marked)',
  'file-skipped': 'a file was skipped',
  'file-changed': 'a file changed and its records were replaced',
  'index-withheld':
    'marked documents were kept out of a search index that leaves this machine (--allow-marked)',
  'file-later': 'this try failed, and is made again',
  'index-failed': 'the search index could not be updated',
} as const satisfies Record<string, string>

export type WarningCode = keyof typeof warningCodes
export const WarningCode = z.enum(Object.keys(warningCodes) as [WarningCode, ...WarningCode[]])

export const Warning = z.object({ code: WarningCode, message: z.string() })
export type Warning = z.infer<typeof Warning>

/** A warning whose message is the code's sentence plus the particulars, without any secret of the environment. */
export function warning(code: WarningCode, detail = ''): Warning {
  const shown = withoutSecrets(detail)
  return { code, message: shown ? `${warningCodes[code]}: ${shown}` : warningCodes[code] }
}
