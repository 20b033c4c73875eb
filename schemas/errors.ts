/** The closed list of things that stop a command or a file, each one sentence with its remedy. */
import { z } from 'zod'
import { withoutSecrets } from './secrets.js'

export const errorCodes = {
  usage: ['the command was not understood', 'run the command with --help'],
  'file-missing': ['there is no such file or folder', 'check the path'],
  'file-unreadable': ['the file could not be opened', 'check its permissions'],
  'file-empty': ['the file is empty', 'fetch it again from its source'],
  'file-special': ['this is no ordinary file', 'name a regular file'],
  'file-too-large': ['the file is larger than the limit', 'split it, or raise --max-bytes'],
  'format-unknown': ['the content is of no known format', 'convert it to PDF, DOCX or HTML'],
  'format-legacy-word': [
    'this is a Word 97–2003 or WPS file',
    'save it as .docx, for example with: soffice --convert-to docx FILE',
  ],
  'format-ofd': ['this is an OFD file', 'print or convert it to PDF with an OFD reader'],
  'format-spreadsheet': ['this is a spreadsheet', 'save it as PDF or HTML'],
  'pdf-encrypted': ['the PDF is protected by a password', 'remove the password and try again'],
  'pdf-damaged': ['the PDF is damaged or cut off', 'fetch it again, or repair it with: qpdf FILE OUT'],
  'docx-damaged': ['the DOCX is damaged or cut off', 'open it in Word or LibreOffice and save it again'],
  'docx-encrypted': ['the document is protected by a password', 'remove the password and try again'],
  'docx-hostile': [
    'the package holds something a report never holds',
    'do not open this file; fetch it again',
  ],
  'text-missing': [
    'no text could be read from the file',
    'if it is a scan, install the OCR packages (see: taizhang doctor)',
  ],
  'limit-time': ['reading took longer than the limit', 'raise --max-seconds if the file is trusted'],
  'limit-memory': ['reading took more memory than the limit', 'split the file'],
  'limit-pages': ['the file has more pages than the limit', 'split it, or raise --max-pages'],
  'limit-size': ['the content unpacks to more than the limit', 'do not trust this file; fetch it again'],
  'limit-nesting': ['the content is nested deeper than the limit', 'do not trust this file; fetch it again'],
  'reader-failed': ['the reader failed on this file', 'please report the file with the message'],
  'workers-unusable': ['the worker threads cannot start', 'install taizhang again (npm ci)'],
  'meta-invalid': [
    'the --meta file is not usable',
    'give a CSV with the columns file, place, year, kind, title, url, published',
  ],
  'place-ambiguous': ['the place name fits several places', 'use one of the candidates or a six-digit code'],
  'place-unknown': ['no such place is known', 'use a full name (浙江省) or a six-digit code'],
  'indicator-unknown': ['no such indicator is known', 'see: taizhang series --list'],
  'record-missing': [
    'there is no such document or record',
    'list them with: taizhang docs, taizhang records',
  ],
  'document-ambiguous': ['the name fits several documents', 'use the id that taizhang docs shows'],
  'ledger-missing': ['there is no ledger at this path', 'run taizhang ingest first, or name it with --db'],
  'ledger-busy': ['another process is writing to the ledger', 'wait for it to finish and try again'],
  'ledger-newer': ['the ledger was made by a newer version', 'update taizhang'],
  'ledger-damaged': ['the ledger is damaged', 'restore a backup with: taizhang restore FILE'],
  'ledger-readonly': ['the ledger cannot be written', 'check the permissions of the file and its folder'],
  'disk-full': ['the disk is full', 'make room and run the same command again'],
  'output-exists': ['the output file exists', 'name another one or add --force'],
  'output-unwritable': ['the output cannot be written', 'check the path and its permissions'],
  'package-missing': ['an optional package is not installed', 'install it with npm (see: taizhang doctor)'],
  'server-unreachable': ['the server does not answer', 'check its address and that it runs'],
  'server-refused': ['the server refused the request', 'check the address, the key and the message'],
  'index-missing': ['there is no search index', 'run: taizhang index'],
  'index-mismatch': ['the index was made with another embedder', 'rebuild it with: taizhang index'],
  'gold-invalid': ['the gold file does not follow the gold format', 'mend the field named in the message'],
  'score-regressed': [
    'the scores fell below the baseline',
    'mend the rule, or accept with: taizhang eval --accept',
  ],
  'model-refused': ['the model gave no usable answer', 'try again or name another model'],
  internal: ['something unforeseen went wrong', 'please report the message'],
} as const satisfies Record<string, readonly [string, string]>

export type ErrorCode = keyof typeof errorCodes
export const ErrorCode = z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]])

/** What a failure looks like to a user and in JSON. */
export const Failure = z.object({
  file: z.string().optional(),
  code: ErrorCode,
  error: z.string(),
  remedy: z.string(),
})
export type Failure = z.infer<typeof Failure>

/** The one error class; its message is a sentence, its remedy says what to do. */
export class TaizhangError extends Error {
  override readonly name = 'TaizhangError'
  readonly remedy: string
  readonly detail: string

  /**
   * @param detail what exactly went wrong here (a name, a value); appended to the code's sentence, without any secret
   *   of the environment
   */
  constructor(
    readonly code: ErrorCode,
    detail = '',
    remedy?: string,
  ) {
    const shown = withoutSecrets(detail)
    super(shown ? `${errorCodes[code][0]}: ${shown}` : errorCodes[code][0])
    this.detail = shown
    this.remedy = remedy ?? errorCodes[code][1]
  }
}

/** Any thrown thing as a Failure; unforeseen errors become `internal`. */
export function toFailure(thrown: unknown, file?: string): Failure {
  const error =
    thrown instanceof TaizhangError
      ? thrown
      : new TaizhangError('internal', String((thrown as Error)?.message ?? thrown))
  return {
    ...(file === undefined ? {} : { file }),
    code: error.code,
    error: error.message,
    remedy: error.remedy,
  }
}
