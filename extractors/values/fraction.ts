/** Shares and multiples without a unit of their own: 百分之五, 三分之二, 一半, 翻一番 → quantities. */
import type { QuantityOp } from '../../schemas/quantity.js'
import { cueAfter, cueBefore } from './comparator.js'
import { makeQuantity, type QuantityMatch } from './match.js'
import { arabicSource, chineseSource, parseNumeral } from './numeral.js'

const number = `(?:${arabicSource}|${chineseSource}|百)`
type Reading = { value: number; unit: '%' | '倍'; op?: QuantityOp }
type Row = { name: string; pattern: RegExp; read(groups: string[]): Reading | undefined }

const rows: Row[] = [
  {
    name: 'percent in words',
    pattern: new RegExp(`百分之(${number})`, 'g'),
    read: ([value = '']) => share(value === '百' ? 100 : parseNumeral(value)),
  },
  {
    name: 'fraction',
    pattern: new RegExp(`(${chineseSource}|\\d+)分之(${chineseSource}|\\d+)`, 'g'),
    read: ([below = '', above = '']) => {
      const [whole, part] = [parseNumeral(below), parseNumeral(above)]
      return whole && part ? share(Number(((part / whole) * 100).toFixed(2))) : undefined
    },
  },
  {
    name: 'slash fraction',
    pattern: /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/])/g,
    read: ([above = '', below = '']) => share(Number(((Number(above) / Number(below)) * 100).toFixed(2))),
  },
  {
    name: 'half',
    pattern: /(?:一半|半数|(?<=[占超近])半(?=[，。；、以]))(?!以?径|圆)/g,
    read: () => share(50),
  },
  {
    name: 'more than half',
    pattern: /过半(?=[，。；、])/g,
    read: () => ({ value: 50, unit: '%', op: 'gt' }),
  },
  {
    name: 'doubling',
    pattern: /翻(?:了)?((?:将)?近)?([一两二三四])?番/g,
    read: ([nearly, times]) => ({
      value: 2 ** (times ? (parseNumeral(times) ?? 1) : 1),
      unit: '倍',
      ...(nearly ? { op: 'approx' } : {}),
    }),
  },
]

function share(value: number | undefined): Reading | undefined {
  return value === undefined ? undefined : { value, unit: '%' }
}

/** The first such figure that starts in `[from, to)` of an unmasked stretch. */
export function readFraction(
  text: string,
  from: number,
  to: number,
  mask: Uint8Array,
): QuantityMatch | undefined {
  let first: QuantityMatch | undefined
  for (const row of rows) {
    row.pattern.lastIndex = from
    const match = row.pattern.exec(text)
    if (!match || match.index >= to || mask[match.index] || (first && first.numeral.start <= match.index))
      continue
    const reading = row.read(match.slice(1))
    if (reading) first = assemble(text, match, reading)
  }
  return first
}

function assemble(text: string, match: RegExpExecArray, reading: Reading): QuantityMatch {
  const numeral = { start: match.index, end: match.index + match[0].length }
  const prefix = cueBefore(text, numeral.start)
  const suffix = cueAfter(text, numeral.end)
  const op = reading.op ?? suffix?.op ?? prefix?.op ?? 'eq'
  const cue = suffix?.text ?? prefix?.text
  const start = prefix?.start ?? numeral.start
  const end = suffix?.end ?? numeral.end
  return {
    start,
    end,
    quantity: makeQuantity(
      { op, value: reading.value, text: text.slice(start, end), ...(cue && op !== 'eq' ? { cue } : {}) },
      { printed: reading.unit, factor: 1, base: reading.unit },
    ),
    numeral,
    unit: { start: numeral.end, end: numeral.end },
    family: reading.unit === '%' ? 'share' : 'times',
    form: reading.unit === '%' ? 'fraction' : 'multiple',
    ...(prefix ? { before: prefix } : {}),
    ...(suffix ? { after: suffix } : {}),
  }
}
