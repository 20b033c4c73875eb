/** The plain-regex baseline: what one pattern a clause finds, for comparison with the extractors. Not used by the product. */
import type { Direction, Measure, QuantityOp } from '../../schemas/quantity.js'
import type { ReportRecord } from '../../schemas/record.js'
import { toBase } from '../normalise.js'

const future = /主要(?:预期)?目标|工作(?:安排|部署|重点)|重点(?:工作|任务)|今后五年|民生实事/
const past = /回顾|成就|成绩/
const figure =
  /([\u4e00-\u9fa5“”、]{2,24}?)(增长|下降|提高|达到|达|完成|为|突破|新增|控制在)?(不低于|超过|超|约|近)?(\d+(?:\.\d+)?)(个百分点|%|[万亿]*[\u4e00-\u9fa5]{1,2}?)(以上|以内|左右)?(?=[，。；、]|$)/gu
const cues: Record<string, QuantityOp> = {
  以上: 'gte',
  不低于: 'gte',
  以内: 'lte',
  左右: 'approx',
  约: 'approx',
  近: 'approx',
  超: 'gt',
  超过: 'gt',
  突破: 'gt',
}

/** @param year the plan year of the report */
export function regexRecords(text: string, year: number): ReportRecord[] {
  const records: ReportRecord[] = []
  let ahead = false
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.length < 60 && past.test(line)) ahead = false
    else if (line.length < 60 && future.test(line)) ahead = true
    for (const match of line.matchAll(figure))
      records.push(recordOf(match, offset + match.index, ahead, year))
    offset += line.length + 1
  }
  return records
}

function recordOf(match: RegExpMatchArray, start: number, ahead: boolean, year: number): ReportRecord {
  const [quote, indicator = '', verb = '', before = '', digits = '', unit = '', after = ''] = match
  const value = Number(digits)
  const folded = toBase(value, unit)
  const percent = unit === '%'
  const growth = percent && /增长|下降/.test(verb)
  const measure: Measure = growth ? 'growth' : unit === '个百分点' ? 'change' : percent ? 'ratio' : 'level'
  const direction: Direction | undefined =
    measure === 'growth' || measure === 'change' ? (verb === '下降' ? 'down' : 'up') : undefined
  const common = {
    ...{
      id: `regex-${start}`,
      doc: 'regex',
      file: 'regex',
      extractor: 'regex@1',
      rule: 'regex',
      confidence: 0.5,
    },
    evidence: { quote, start, end: start + quote.length, sentence: quote, heading: [] },
    indicator,
    measure,
    ...(direction && { direction }),
    quantity: {
      ...{ op: cues[after] ?? cues[before] ?? cues[verb] ?? 'eq', value, unit, text: quote },
      base: { value: folded.value ?? value, unit: folded.unit },
    },
  }
  if (ahead) return { ...common, type: 'target', year, strength: 'expected', headline: false }
  return { ...common, type: 'outcome', year: year - 1 }
}
