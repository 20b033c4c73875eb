/** Made texts, from plain noise to what looks like a report, and what must hold of whatever comes of them. */
import fc from 'fast-check'
import { extractRecords } from '../../pipeline/extract.js'
import { identify } from '../../pipeline/identify/identify.js'
import { readDocument } from '../../pipeline/read/read.js'
import { segment } from '../../pipeline/segment/segment.js'
import { TaizhangError } from '../../schemas/errors.js'

const figure = fc.oneof(
  fc.nat({ max: 99_999 }).map(String),
  fc.float({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom('一', '两', '十五', '1.2.3', '１２', '-', '〇', '半', '5000多', '2,345', '3—5', '二十几'),
)
const unit = fc.constantFrom(
  ...[
    '%',
    '亿元',
    '万人',
    '个百分点',
    '公里',
    '平方米',
    '倍',
    '位',
    '个',
    '‰',
    'μg/m³',
    '户',
    '',
    '年',
    '月',
  ],
)
const words = fc.constantFrom(
  ...[
    '地区生产总值',
    '增长',
    '左右',
    '以上',
    '力争',
    '达到',
    '完成',
    '新增',
    '城镇',
    '就业',
    '下降',
    '控制在',
  ],
  ...[
    '分别',
    '其中',
    '预计',
    '比上年',
    '由',
    '提高到',
    '荣获',
    '“',
    '”',
    '称号',
    '等',
    '项目',
    '总投资',
    '责任单位：',
  ],
  ...[
    '获得一等奖的是',
    '授予',
    '白石县',
    '2023年',
    '年底前',
    '是指',
    '主要预期目标',
    '工作回顾',
    '的',
    '和',
    '及',
  ],
)
const mark = fc.constantFrom(
  ...'，。；：、！？（）《》【】“”—…·\n\t 　|#*-.',
  '\n\n',
  '一、',
  '（一）',
  '1. ',
  '\n## ',
)
const odd = fc.constantFrom(
  '\ud800',
  '\udfff',
  '\0',
  '\u202e',
  '\ufeff',
  '\u200b',
  '\u0301',
  '𠮷',
  '👩‍👩‍👧',
  '\r',
  '\u2028',
)

/** Sentences in the grammar of reports, gone wrong in every way. */
export const reportLike = fc
  .array(fc.oneof(words, figure, unit, mark, { arbitrary: odd, weight: 1 }), { maxLength: 120 })
  .map((parts) => parts.join(''))
/** Strings of any code units, halves of pairs among them. */
export const noise = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units))
/** One thing over and over, which is what makes patterns backtrack. */
export const repeated = fc
  .tuple(fc.oneof(words, figure, mark, odd), fc.oneof(words, unit, mark), fc.integer({ min: 1, max: 400 }))
  .map(([one, other, times]) => (one + other).repeat(times))
export const madeText = fc.oneof(
  reportLike,
  noise,
  repeated,
  fc.tuple(reportLike, repeated).map((all) => all.join('')),
)

/** The ending of a file name → a text as a file of that format. */
export const formats: Record<string, (text: string) => string> = {
  md: (text) => text,
  html: (text) =>
    `<html><body><h1>白石县政府工作报告</h1>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`,
}

/**
 * Reads, tells apart, segments and extracts. Anything thrown must be an error of ours with a sentence; segments must
 * tile the text, evidence must be its very words, and no extractor may fail or give what is no record.
 * @throws Error that says what does not hold
 */
export async function checkBytes(bytes: Uint8Array, name: string): Promise<void> {
  const document = await readDocument(bytes, name).catch((thrown: unknown) => {
    if (!(thrown instanceof TaizhangError) || thrown.code === 'reader-failed') throw thrown
    return undefined
  })
  if (!document) return
  const { meta } = identify(document, name)
  const segments = segment(document, meta)
  segments.forEach(({ start }, at) => {
    if (start !== (at === 0 ? 0 : segments[at - 1]?.end)) throw new Error(`segment ${at} does not follow`)
  })
  const { records, warnings } = extractRecords({ document, meta, segments }, { doc: 'made', file: name })
  for (const { code, message } of warnings)
    if (code === 'extractor-failed' || code === 'record-invalid') throw new Error(`${code}: ${message}`)
  for (const { id, evidence } of records) {
    const { start, end, quote, sentence } = evidence
    if (document.text.slice(start, end) !== quote) throw new Error(`${id}: the quote is not the text`)
    if (!sentence.includes(quote)) throw new Error(`${id}: the sentence does not hold the quote`)
  }
}

export async function checkText(text: string, format: string): Promise<void> {
  const written = formats[format]?.(text) ?? text
  await checkBytes(new TextEncoder().encode(written), `made.${format}`)
}
