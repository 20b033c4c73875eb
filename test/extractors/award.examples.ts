/** Text of a commendation → its awards; names are followed by @ and their county where they belong to one. */
import type { Made } from '../support/report-context.js'

export type AwardExample = {
  form: string
  text: string
  made?: Made
  awards: {
    grade?: string
    recipients: string[]
    title?: string
    authority?: string
    year?: number
  }[]
}

const notice: Made = {
  role: 'award_list',
  meta: {
    kind: 'notice',
    title: '青川岭市人民政府关于表彰2030年度全市河湖治理工作先进集体和先进个人的通报',
    issuer: '青川岭市人民政府',
  },
}
const contest: Made = { role: 'annex', meta: { kind: 'other', title: '云岭省第九届农机设计大赛获奖名单' } }
const thing = '2030年度全市河湖治理工作'

export const examples: AwardExample[] = [
  {
    form: 'grades announced in one sentence',
    text: '经考评，获得2030年度重点工作考评一等奖的分别是：白岩县、市水利移民服务中心；获得二等奖的分别是：高新区、市发展和改革委员会。\n希望再接再厉。\n青川岭市考评工作领导小组办公室\n2031年2月6日',
    made: notice,
    awards: [
      {
        grade: '一等奖',
        recipients: ['白岩县', '市水利移民服务中心'],
        title: '2030年度重点工作考评',
        authority: '青川岭市考评工作领导小组办公室',
        year: 2030,
      },
      { grade: '二等奖', recipients: ['高新区@高新区', '市发展和改革委员会'], title: '2030年度重点工作考评' },
    ],
  },
  {
    form: 'a list under headings, names in columns',
    text: '一、先进集体（3个）\n市水利局\n白岩县河长制办公室（含东渠、西渠管理所）\n青河管护站\n二、先进个人（4名）\n张　三　　李小四　　王　五\n欧阳　明',
    made: notice,
    awards: [
      {
        grade: '先进集体',
        recipients: ['市水利局', '白岩县河长制办公室（含东渠、西渠管理所）', '青河管护站'],
        title: thing,
        authority: '青川岭市人民政府',
      },
      { grade: '先进个人', recipients: ['张三', '李小四', '王五', '欧阳明'], title: thing, year: 2030 },
    ],
  },
  {
    form: 'grade and names in one line, numbered lists',
    text: '特等奖：市公安局、市司法局\n优秀奖（2个）：\n1.市民政局\n2．温县水利局\n公布结束。特此通报。',
    made: notice,
    awards: [
      { grade: '特等奖', recipients: ['市公安局', '市司法局'] },
      { grade: '优秀奖', recipients: ['市民政局', '温县水利局@温县'] },
    ],
  },
  {
    form: 'a table with a column of grades',
    text: '| 组别 | 团队名称 | 学校 | 奖项 |\n| A1 | 青鸟队 | 云岭大学 | 特 |\n| A1 | 小犁（二代） | 云岭农大 | 一 |\n| A2 | 翻土，播种、一机 | 云岭大学 | 特 |',
    made: contest,
    awards: [
      { grade: '特等奖', recipients: ['青鸟队', '翻土，播种、一机'], title: '云岭省第九届农机设计大赛' },
      { grade: '一等奖', recipients: ['小犁（二代）'] },
    ],
  },
  {
    form: 'a table under a grade, without a column of grades',
    text: '金奖（2个）\n| 序号 | 获奖单位 |\n| 1 | 市农业农村局 |\n| 2 | 白岩县人民政府 |',
    made: contest,
    awards: [{ grade: '金奖', recipients: ['市农业农村局', '白岩县人民政府'] }],
  },
  {
    form: 'conferred in a sentence',
    text: '市政府决定，授予市水利局、白岩县人民政府等2个单位“全市河湖治理先进集体”荣誉称号。',
    made: notice,
    awards: [
      {
        grade: '先进集体',
        recipients: ['市水利局', '白岩县人民政府'],
        title: '2030年度全市河湖治理工作',
      },
    ],
  },
  {
    form: 'named in a decision',
    text: '命名市财政局、白岩县税务局等12个单位为“2030年度市级文明单位”。授予李明、王红“青川岭市劳动模范”荣誉称号。',
    made: notice,
    awards: [
      { grade: '文明单位', recipients: ['市财政局', '白岩县税务局'], title: '2030年度市级文明单位' },
      { grade: '劳动模范', recipients: ['李明', '王红'], title: '青川岭市劳动模范' },
    ],
  },
  {
    form: 'rated in a notice, posts beside names, groups of bureaus, the office that signs',
    text: '市水利局、市公安局被评为优秀单位。\n二、市直单位\n优秀等次：市司法局、市民政局\n先进个人名单（2名）\n张　三　市水利局河长办主任\n李四五（市公安局）\n青川岭市考评办公室\n2031年2月3日',
    made: notice,
    awards: [
      { grade: '优秀单位', recipients: ['市水利局', '市公安局'] },
      { grade: '优秀等次', recipients: ['市司法局', '市民政局'] },
      { grade: '先进个人', recipients: ['张三', '李四五（市公安局）'], authority: '青川岭市考评办公室' },
    ],
  },
  {
    form: 'grades before their recipients',
    text: '对获得一等奖的白岩县、二等奖的市水利局予以通报表扬。',
    made: notice,
    awards: [
      { grade: '一等奖', recipients: ['白岩县'] },
      { grade: '二等奖', recipients: ['市水利局'] },
    ],
  },
  {
    form: 'praised in a notice',
    text: '决定对白岩县、市水利局予以通报表扬。',
    made: notice,
    awards: [{ grade: '通报表扬', recipients: ['白岩县', '市水利局'] }],
  },
  {
    form: 'closing words, results that commend nobody and counts on lines of their own',
    text: '优秀等次：市司法局、市民政局\n合格等次：市档案局\n先进集体名单\n（共2个）\n白岩县水利局\n市公安局\n希望受到表彰的单位再接再厉，取得更大成绩。',
    made: notice,
    awards: [
      { grade: '优秀等次', recipients: ['市司法局', '市民政局'] },
      { grade: '先进集体', recipients: ['白岩县水利局', '市公安局'] },
    ],
  },
  {
    form: 'cups, and a title that says less than the notice',
    text: '一、“通途杯”金杯单位\n白岩县人民政府\n松岭县人民政府\n二、“通途杯”银杯单位\n安岭县人民政府',
    made: {
      ...notice,
      meta: { kind: 'notice', title: '关于对2030年度农村公路“通途杯”竞赛活动进行表彰的决定' },
    },
    awards: [
      {
        grade: '金杯单位',
        recipients: ['白岩县人民政府', '松岭县人民政府'],
        title: '2030年度农村公路“通途杯”竞赛活动',
      },
      { grade: '银杯单位', recipients: ['安岭县人民政府'] },
    ],
  },
  {
    form: 'cups in a table',
    text: '| 序号 | 奖项 | 获奖单位 |\n| 1 | 优胜杯 | 白岩县法院 |\n| 2 | 流动红旗 | 松岭县法院 |',
    made: contest,
    awards: [
      { grade: '优胜杯', recipients: ['白岩县法院'] },
      { grade: '流动红旗', recipients: ['松岭县法院'] },
    ],
  },
  {
    form: 'grades under a group heading, which names what they are for',
    text: '一、综合先进单位（2个）\n云溪镇   石桥镇\n二、招商工作先进单位\n一等奖：县商务局\n二等奖：竹坪乡  县工信局\n三、先进工作者（2名）\n王秀兰  陈  静',
    made: notice,
    awards: [
      { grade: '先进单位', recipients: ['云溪镇', '石桥镇'], title: '综合先进单位' },
      { grade: '一等奖', recipients: ['县商务局'], title: '招商工作先进单位' },
      { grade: '二等奖', recipients: ['竹坪乡', '县工信局'], title: '招商工作先进单位' },
      { grade: '先进工作者', recipients: ['王秀兰', '陈静'], title: thing },
    ],
  },
  {
    form: 'persons with where they serve, a line each',
    text: '“最美教师”名单：\n王秀兰 县第一中学\n陈 静（女） 云溪镇中心小学校长、教研员\n提名奖名单：\n刘 强 白岩县特殊教育学校',
    made: notice,
    awards: [
      { grade: '最美教师', recipients: ['王秀兰', '陈静'] },
      { grade: '提名奖', recipients: ['刘强'] },
    ],
  },
  {
    form: 'titles that are no grades',
    text: '（一）项目建设先进单位：县水利局、云溪镇\n（二）招商引资突出贡献奖：县商务局\n（三）优秀督查联络员：王秀兰、陈静',
    made: notice,
    awards: [
      { grade: '先进单位', recipients: ['县水利局', '云溪镇'], title: '项目建设先进单位' },
      { grade: '突出贡献奖', recipients: ['县商务局'], title: '招商引资突出贡献奖' },
      { grade: '优秀督查联络员', recipients: ['王秀兰', '陈静'], title: '优秀督查联络员' },
    ],
  },
  {
    form: 'conferred without 称号',
    text: '授予云溪镇、县供电公司“二季度项目建设流动红旗”；在全市观摩评比中，我县荣获县域组一等奖。',
    made: notice,
    awards: [{ recipients: ['云溪镇', '县供电公司'], title: '二季度项目建设流动红旗' }],
  },
  {
    form: 'some in the sentence, all in the list',
    text: '授予王秀兰等3名同志“全市河湖治理先进个人”称号。\n先进个人\n王秀兰  李小禾  赵文远',
    made: notice,
    awards: [{ grade: '先进个人', recipients: ['王秀兰', '李小禾', '赵文远'] }],
  },
  {
    form: 'medals and a prize that is won',
    text: '获得金奖的选手有：技师学院张文、职教中心李想；获得铜奖的选手有：职教中心孙宁等3名选手。技师学院、职教中心获优秀组织奖。',
    made: notice,
    awards: [
      { grade: '金奖', recipients: ['技师学院张文', '职教中心李想'] },
      { grade: '铜奖', recipients: ['职教中心孙宁'] },
      { grade: '优秀组织奖', recipients: ['技师学院', '职教中心'] },
    ],
  },
  {
    form: 'results of an assessment told in a sentence',
    text: '临江区、市公安局考核等次为优秀，予以通报表扬；南溪县考核等次为良好；永宁镇考核等次为合格。',
    made: notice,
    awards: [
      { grade: '优秀', recipients: ['临江区', '市公安局'] },
      { grade: '良好', recipients: ['南溪县'] },
    ],
  },
  {
    form: 'none where nobody is named',
    text: '决定对获奖单位和个人予以通报表扬，对在工作中成绩突出的单位和个人予以通报表彰。',
    made: notice,
    awards: [],
  },
  {
    form: 'none in a report that tells of a prize',
    text: '智慧灌溉系统荣获全国创新大赛三等奖。连续9年荣获教育质量综合奖一等奖。',
    made: { role: 'review', tense: 'past' },
    awards: [],
  },
  {
    form: 'none in a report that names a place a model',
    text: '5个司法所被命名为全省“五星司法所”，全市安全生产获得先进。',
    made: { role: 'review', tense: 'past' },
    awards: [],
  },
]
