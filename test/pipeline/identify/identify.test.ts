import { describe, expect, it } from 'vitest'
import { identify } from '../../../pipeline/identify/identify.js'
import type { DocumentMeta } from '../../../schemas/meta.js'
import { documentOf } from '../segment/made-document.js'

const body =
  '过去一年，全县上下攻坚克难，新增规模以上工业企业42家，城镇新增就业2600人，较好完成了各项目标任务。'

/** The lines of a front, a line to a block, and what must be found in them. */
const fronts: [string, string[], Partial<DocumentMeta>][] = [
  [
    'a provincial report with year and place in its title',
    [
      '2026年浙江省政府工作报告',
      '——2026年1月14日在浙江省第十四届人民代表大会第四次会议上',
      '来源：浙江某报',
      '时间：2026-01-22',
      '浙江省省长 林若溪',
      '各位代表：',
      '现在，我代表省人民政府向大会作政府工作报告，请予审议。',
      '一、2025年主要工作和“十四五”发展成就',
    ],
    {
      title: '2026年浙江省政府工作报告',
      kind: 'work_report',
      place: '浙江省',
      placeCode: '330000',
      level: 'province',
      issuer: '浙江省人民政府',
      speaker: '林若溪',
      session: '浙江省第十四届人民代表大会第四次会议',
      delivered: '2026-01-14',
      published: '2026-01-22',
      version: 'full',
      reviewYear: 2025,
      planYear: 2026,
    },
  ],
  [
    'letters set apart, the session broken over two lines, the date in brackets',
    [
      '政 府 工 作 报 告',
      '——在孟州市第六届人民代表大',
      '会第三次会议上',
      '（2023年2月18日）',
      '孟州市人民政府代市长　林　溪',
      '各位代表：',
      '现在，我代表市人民政府，向大会报告工作。',
    ],
    {
      title: '政府工作报告',
      place: '孟州市',
      placeCode: '410883',
      level: 'county',
      speaker: '林溪',
      session: '孟州市第六届人民代表大会第三次会议',
      delivered: '2023-02-18',
      planYear: 2023,
    },
  ],
  [
    'an invented county under an invented city',
    [
      '云岭省青川市白石县政府工作报告',
      '二〇二六年一月八日在白石县第十六届人民代表大会第五次会议上',
      '县长　欧阳若溪',
      '各位代表：',
    ],
    {
      place: '白石县',
      placeCode: undefined,
      level: 'county',
      issuer: '白石县人民政府',
      delivered: '2026-01-08',
      planYear: 2026,
    },
  ],
  [
    'a session in December speaks of the year to come',
    ['政府工作报告', '——2024年12月27日在青川市第五届人民代表大会第四次会议上', '市长 林若溪', '各位代表：'],
    { place: '青川市', placeCode: undefined, level: 'city', reviewYear: 2024, planYear: 2025 },
  ],
  [
    'a district named only by its session and its office',
    [
      '[某省] 2022年政府工作报告',
      '——2022年6月1日在区十五届人大一次会议上',
      '解放区人民政府代区长  林若溪',
      '各位代表:',
    ],
    {
      title: '2022年政府工作报告',
      place: '解放区',
      placeCode: '410802',
      session: '区十五届人大一次会议',
      delivered: '2022-06-01',
      speaker: '林若溪',
    },
  ],
  [
    'a region with a short name',
    ['2025年广西政府工作报告', '自治区主席 林若溪', '各位代表：'],
    { place: '广西壮族自治区', placeCode: '450000', level: 'province', reviewYear: 2024 },
  ],
  [
    'the report of the State Council',
    [
      '政府工作报告',
      '——2025年3月5日在第十四届全国人民代表大会第三次会议上',
      '国务院总理 林若溪',
      '各位代表：',
    ],
    { place: '全国', placeCode: '000000', level: 'national', issuer: '国务院', planYear: 2025 },
  ],
  [
    'a summary says so',
    ['白石县2024年政府工作报告（摘要）', '一、2023年工作回顾'],
    { title: '白石县2024年政府工作报告（摘要）', kind: 'work_report', version: 'summary', place: '白石县' },
  ],
  [
    'a report without salutation is no whole report',
    ['白石县2024年政府工作报告', '一、2023年工作回顾', body],
    { version: 'summary', planYear: 2024 },
  ],
  [
    'a draft for comment',
    ['政府工作报告（征求意见稿）', '机密★', '各位代表：', '现在，我代表青川市人民政府，向大会报告工作。'],
    { version: 'draft', place: '青川市', marking: '机密' },
  ],
  [
    'a plan report whose title is broken over two lines',
    [
      '关于青川市2023年国民经济和社会发展计划执行情况与',
      '2024年国民经济和社会发展计划草案的报告',
      '——2024年1月16日在青川市第六届人民代表大会第三次会议上',
      '青川市发展和改革委员会',
      '各位代表：',
    ],
    {
      title: '关于青川市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
      kind: 'plan_report',
      place: '青川市',
      reviewYear: 2023,
      planYear: 2024,
    },
  ],
  [
    'a budget report',
    ['关于焦作市2023年财政预算执行情况和2024年财政预算（草案）的报告', '各位代表：'],
    { kind: 'budget_report', place: '焦作市', placeCode: '410800', level: 'city', planYear: 2024 },
  ],
  [
    'a communique looks back',
    ['青川市2023年国民经济和社会发展统计公报', '青川市统计局', '2024年3月28日', body],
    {
      kind: 'communique',
      place: '青川市',
      issuer: '青川市统计局',
      published: '2024-03-28',
      reviewYear: 2023,
      planYear: 2024,
    },
  ],
  [
    'a notice with its signature at the end',
    [
      '关于2023年度全市重点工作考评情况的通报',
      '各县（市、区）人民政府：',
      body,
      '焦作市人民政府办公室',
      '2024年2月6日',
    ],
    {
      kind: 'notice',
      place: '焦作市',
      issuer: '焦作市人民政府办公室',
      published: '2024-02-06',
      reviewYear: 2023,
      planYear: 2024,
    },
  ],
  [
    'a notice that divides the work of a report',
    ['关于印发2024年度政府工作报告重点任务分工方案的通知', '白石县人民政府办公室', '2024年3月1日'],
    { kind: 'notice', place: '白石县', issuer: '白石县人民政府办公室', reviewYear: 2023, planYear: 2024 },
  ],
  [
    'a title with its session on the same line',
    ['白石县政府工作报告——2024年1月8日在白石县第十六届人民代表大会第三次会议上', '县长 林若溪', '各位代表：'],
    { title: '白石县政府工作报告', kind: 'work_report', delivered: '2024-01-08', planYear: 2024 },
  ],
  [
    'a list of projects',
    ['白石县2024年重点建设项目清单', '1.云溪抽水蓄能电站'],
    { kind: 'project_list', place: '白石县', planYear: 2024 },
  ],
  [
    'an arrangement of projects',
    ['青川市2023年“双百工程”项目安排', '2023年2月27日 青川市人民政府办公室', '一、续建项目'],
    { kind: 'project_list', place: '青川市', planYear: 2023 },
  ],
  [
    'a report of progress',
    ['白石县2023年重点项目建设进展情况', '2023年县级重点项目共53项，总投资294亿元。'],
    { kind: 'briefing', place: '白石县', planYear: 2023 },
  ],
  [
    'an article of the press',
    ['白石县重点项目建设“开门红”', '2023-05-09 来源：白石日报', `本报讯（记者 林若溪）${body}`],
    { kind: 'briefing', place: '白石县', published: '2023-05-09', planYear: 2023 },
  ],
  [
    'a commendation that names its place twice',
    ['青川市人民政府关于表彰2022年度青川市劳动模范的决定', '各县（市、区）人民政府：', body],
    { kind: 'notice', place: '青川市', issuer: '青川市人民政府', reviewYear: 2022 },
  ],
  [
    'a commendation of party and government, dated in brackets, signed by nobody',
    ['中共白石县委 白石县人民政府关于表彰全县先进集体的决定', '（2031年4月1日）', body],
    { place: '白石县', issuer: '白石县人民政府', published: '2031-04-01', planYear: 2031 },
  ],
  [
    'a commendation whose signature alone names the place',
    ['关于对“通途杯”竞赛活动进行表彰的决定', '白石县人民政府', body, '青川市人民政府', '2031年2月23日'],
    { place: '青川市', issuer: '青川市人民政府' },
  ],
  [
    'a place that begins like a button of the page',
    ['大岭县人民政府关于表彰先进单位的决定', '字号：大 中 小', body],
    { title: '大岭县人民政府关于表彰先进单位的决定', kind: 'notice', place: '大岭县' },
  ],
  [
    'a briefing with its subject in the subtitle',
    ['紧盯目标 真抓实干', '——青川市2023年度工作总结暨攻坚行动动员大会精神解读', body],
    {
      title: '紧盯目标 真抓实干——青川市2023年度工作总结暨攻坚行动动员大会精神解读',
      kind: 'briefing',
      reviewYear: 2023,
    },
  ],
]

describe('what a document is, from its own first lines', () => {
  it.each(fronts)('%s', (_, lines, expected) => {
    const { meta } = identify(documentOf([...lines, body]))
    expect({ placeCode: undefined, ...meta }).toMatchObject(expected)
  })

  it('warns of what it did not find', () => {
    const { meta, warnings } = identify(documentOf(['会议纪要', '大家发言。']), 'files/memo.txt')
    expect(meta).toMatchObject({ title: '会议纪要', kind: 'other', version: 'full' })
    expect(warnings.map(({ code }) => code)).toEqual(['place-unknown', 'year-unknown', 'kind-unknown'])
  })

  it('names a document without any text by its file', () => {
    expect(identify(documentOf([]), 'files/memo.txt').meta.title).toBe('memo')
  })

  it('takes what the page around the article says of its date and title', () => {
    const document = {
      ...documentOf(['政府工作报告', '各位代表：', body]),
      hints: { title: '2023年政府工作报告_孟州市人民政府', url: 'https://example.org/report.html' },
      furniture: [{ kind: 'chrome' as const, text: '信息来源：孟州市人民政府 发布日期：2023-03-29' }],
    }
    expect(identify(document).meta).toMatchObject({
      title: '2023年政府工作报告',
      place: '孟州市',
      published: '2023-03-29',
      url: 'https://example.org/report.html',
    })
  })

  it('tells places of one name apart by the parents that the text names', () => {
    const lines = ['鼓楼区政府工作报告', '各位代表：', '在开封市委的领导下，全区经济总量居开封第二位。']
    expect(identify(documentOf(lines)).meta).toMatchObject({ place: '鼓楼区', placeCode: '410204' })
    const bare = identify(documentOf(['鼓楼区政府工作报告', '各位代表：', body])).meta
    expect(bare.place).toBe('鼓楼区')
    expect(bare.placeCode).toBeUndefined()
  })

  it('finds the place of a text without title where one is named far more often than any other', () => {
    const lines = [
      '工作回顾',
      '全市经济向好，焦作市综合实力上升，焦作制造有名，焦作人民满意，焦作市城区更新。',
    ]
    expect(identify(documentOf(lines)).meta.place).toBe('焦作市')
  })
})
