/** Sets our quantities beside those of @microsoft/recognizers-text-suite (Chinese) on report phrases and on its own kind of cases. */
import { createRequire } from 'node:module'
import { parseNumeral } from '../../extractors/values/numeral.js'
import { findQuantities } from '../../extractors/values/quantity.js'
import {
  judge,
  ourReader,
  type Reader,
  type Recognizers,
  recognizersReader,
} from '../baselines/quantities.js'

const suite: Recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite')
const theirReader = recognizersReader(suite)

/** Phrase, operator, value, unit; a range has its upper end. */
type Case = [phrase: string, op: string, value: number, unit: string, max?: number]

const reportPhrases: Case[] = [
  ['增长5.5%左右', 'approx', 5.5, '%'],
  ['增长5%—5.5%', 'range', 5, '%', 5.5],
  ['增长４．５％以上', 'gte', 4.5, '%'],
  ['不低于200个', 'gte', 200, '个'],
  ['控制在5%以内', 'lte', 5, '%'],
  ['提高1.2个百分点', 'eq', 1.2, '个百分点'],
  ['新增7081户', 'eq', 7081, '户'],
  ['设立12家', 'eq', 12, '家'],
  ['引进41名', 'eq', 41, '名'],
  ['检测1456.8万余人次', 'gt', 1456.8, '万人次'],
  ['解决300余件', 'gt', 300, '件'],
  ['三千余人', 'gt', 3000, '人'],
  ['占比两成', 'eq', 20, '%'],
  ['百分之五', 'eq', 5, '%'],
  ['三分之二', 'eq', 66.67, '%'],
  ['总量翻一番', 'eq', 2, '倍'],
  ['1.26万亩', 'eq', 1.26, '万亩'],
  ['2280亿元', 'eq', 2280, '亿元'],
  ['引进2-3个', 'range', 2, '个', 3],
  ['4000万标箱', 'eq', 4000, '万标箱'],
  ['31.5微克/立方米', 'eq', 31.5, '微克/立方米'],
  ['下降3分/千瓦时', 'eq', 3, '分/千瓦时'],
  ['腾出500万吨标准煤', 'eq', 500, '万吨标准煤'],
  ['46万群众', 'eq', 46, '万'],
]
const nothingPhrases = [
  '“862”工程',
  '1+10+N',
  '5G网络',
  'G60走廊',
  '第四次会议',
  '连续5年',
  '2025年6月',
  '4A级景区',
]
const numeralCases: [string, number][] = [
  ['二百三十五', 235],
  ['两千零五', 2005],
  ['一万零三', 10003],
  ['三千二', 3200],
  ['十二点五', 12.5],
  ['七十八亿二千万', 7_820_000_000],
  ['1,234.5', 1234.5],
  ['２２８０', 2280],
  ['二〇三五', 2035],
]

const tick = (right: boolean): string => (right ? '✓' : '·')

function isRight([phrase, op, value, unit, max]: Case, read: Reader): boolean {
  return judge({ op, value, unit, max }, read(phrase)).comparison
}

function print(title: string, rows: [string, boolean, boolean][]): void {
  console.log(
    `\n${title}: ours ${rows.filter(([, we]) => we).length}, theirs ${rows.filter(([, , they]) => they).length} of ${rows.length}`,
  )
  for (const [phrase, we, they] of rows) console.log(`  ${tick(we)} ${tick(they)}  ${phrase}`)
}

print(
  'Report phrases with operator and unit',
  reportPhrases.map((each) => [each[0], isRight(each, ourReader), isRight(each, theirReader)]),
)
print(
  'Names, dates and ordinals that are no quantity',
  nothingPhrases.map((phrase) => [
    phrase,
    findQuantities(phrase).length === 0,
    theirReader(phrase).length === 0,
  ]),
)
print(
  'Numerals alone',
  numeralCases.map(([phrase, value]) => [
    phrase,
    parseNumeral(phrase) === value,
    theirReader(phrase).some((reading) => reading.value === value),
  ]),
)
