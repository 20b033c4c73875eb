/** One expected quantity, then every phrasing that must give exactly it; and phrases that hold none. */
import type { QuantityOp } from '../../../schemas/quantity.js'

export type Expected = { op: QuantityOp; value: number; max?: number; unit: string }

export const quantities: [Expected, string[]][] = [
  [{ op: 'eq', value: 2280, unit: '亿元' }, ['2280亿元', '2,280亿元', '２２８０亿元']],
  [{ op: 'eq', value: 7.5, unit: '%' }, ['7.5%', '７．５％', '７．5％']],
  [{ op: 'eq', value: 1.26, unit: '万亩' }, ['1.26万亩']],
  [{ op: 'eq', value: 5, unit: '%' }, ['5%', '百分之五']],
  [{ op: 'eq', value: 20, unit: '%' }, ['两成']],
  [{ op: 'eq', value: 50, unit: '%' }, ['一半', '半数']],
  [{ op: 'eq', value: 66.67, unit: '%' }, ['三分之二']],
  [{ op: 'eq', value: 2, unit: '倍' }, ['翻一番', '翻番', '2倍']],
  [{ op: 'eq', value: 4, unit: '倍' }, ['翻两番']],
  [{ op: 'eq', value: 2, unit: '家' }, ['2家', '两家']],
  [{ op: 'eq', value: 12, unit: '部(件)' }, ['12部(件)']],
  [{ op: 'eq', value: 25.1, unit: '万套（间）' }, ['25.1万套（间）']],
  [{ op: 'eq', value: 1, unit: '个百分点' }, ['1个百分点', '一个百分点']],
  [{ op: 'eq', value: 500, unit: '万吨标准煤' }, ['500万吨标准煤']],
  [{ op: 'eq', value: 31.5, unit: '微克/立方米' }, ['31.5微克/立方米']],
  [{ op: 'eq', value: 4000, unit: '万标箱' }, ['4000万标箱']],
  [{ op: 'gte', value: 10, unit: '亿元' }, ['10亿元以上', '不低于10亿元', '不少于10亿元', '至少10亿元']],
  [{ op: 'gte', value: 1100, unit: '万人' }, ['1100万人以上', '1100万人及以上', '不少于1100万人']],
  [
    { op: 'gt', value: 300, unit: '件' },
    ['300余件', '300多件', '三百余件', '超300件', '超过300件', '突破300件'],
  ],
  [{ op: 'gt', value: 3000, unit: '人' }, ['三千余人', '3000余人', '3000多人', '逾3000人']],
  [{ op: 'gt', value: 1456.8, unit: '万人次' }, ['1456.8万余人次', '1456.8余万人次']],
  [{ op: 'gt', value: 100, unit: '家' }, ['百余家', '100多家']],
  [{ op: 'lte', value: 5, unit: '%' }, ['5%以内', '不超过5%', '不高于5%', '5%以下']],
  [{ op: 'lt', value: 5, unit: '%' }, ['低于5%', '不足5%', '不到5%']],
  [{ op: 'approx', value: 5.5, unit: '%' }, ['5.5%左右', '约5.5%', '近5.5%', '5.5%上下', '基本达到5.5%']],
  [{ op: 'approx', value: 100, unit: '家' }, ['近百家', '约100家', '近100家']],
  [{ op: 'range', value: 5, max: 5.5, unit: '%' }, ['5%—5.5%', '5-5.5%', '5%至5.5%', '5%～5.5%', '5%―5.5%']],
  [{ op: 'range', value: 2, max: 3, unit: '个' }, ['2-3个', '2至3个', '2个到3个', '两至三个']],
  [{ op: 'range', value: 0.8, max: 1, unit: '亿元' }, ['8000万—1亿元']],
  [{ op: 'eq', value: 95000, unit: '万元' }, ['9亿5000万元']],
  [{ op: 'eq', value: 2.1, unit: '：1' }, ['2.1：1']],
  [{ op: 'eq', value: 25, unit: '%' }, ['1/4', '四分之一']],
  [{ op: 'eq', value: 223, unit: 'PF' }, ['223PF']],
  [{ op: 'eq', value: -3.5, unit: '%' }, ['-3.5%']],
]

/** Several figures in one phrase, in order: cues that govern their neighbours. */
export const rows: [string, Expected[]][] = [
  [
    '列入省、市重点项目不少于16个、37个',
    [
      { op: 'gte', value: 16, unit: '个' },
      { op: 'gte', value: 37, unit: '个' },
    ],
  ],
  [
    '办结率、满意率分别实现90%和95%以上',
    [
      { op: 'gte', value: 90, unit: '%' },
      { op: 'gte', value: 95, unit: '%' },
    ],
  ],
  [
    '新增10家、20家以上',
    [
      { op: 'eq', value: 10, unit: '家' },
      { op: 'gte', value: 20, unit: '家' },
    ],
  ],
  [
    '从129.6亿元增加到181.8亿元',
    [
      { op: 'eq', value: 129.6, unit: '亿元' },
      { op: 'eq', value: 181.8, unit: '亿元' },
    ],
  ],
]

/** Names, dates, ordinals, list numbers and figures of speech. */
export const notQuantities: string[] = [
  '“862”工程',
  '构建“1+10+N”体系',
  '5G网络',
  'G60科创走廊',
  '第四次会议',
  '连续5年',
  '2025年6月底前',
  '“十四五”期间',
  '今后五年',
  '近三年',
  '1.推进改革；2.扩大开放',
  '（一）工业经济',
  '①产业升级',
  '［1］',
  '云政发〔2023〕5号',
  '3号线',
  '4A级景区',
  'PM2.5浓度',
  '中国企业500强',
  '12345热线',
  '《数字经济三年行动计划（2023—2025年）》',
  '数百家企业',
  '一体推进',
  '第一产业',
  '十四届人大三次会议',
  '2018-2022年',
  '1—11月',
  '前三季度',
]
