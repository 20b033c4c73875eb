/** Lines of a glossary → its entries as [term, explanation, number?]; counter-examples give none. */
type Entry = [term: string, definition: string, number?: number]
export type GlossaryExample = { form: string; text: string; role?: 'glossary' | 'tasks'; entries: Entry[] }

export const examples: GlossaryExample[] = [
  {
    form: 'numbered with a colon',
    text: '名词解释\n1.四早:早看、早问、早报、早治。\n2．“五园”工程：指五类园区建设。',
    entries: [
      ['四早', '早看、早问、早报、早治。', 1],
      ['五园工程', '五类园区建设。', 2],
    ],
  },
  {
    form: 'one note below, opened by 注：',
    role: 'tasks',
    text: '推行“四个一”推进机制①，每旬调度。\n注：①“四个一”推进机制是指一个项目、一个专班、一张图、一抓到底。',
    entries: [['四个一推进机制', '一个项目、一个专班、一张图、一抓到底。', 1]],
  },
  {
    form: 'without numbers',
    text: '重要词语解释\n两个满意:指群众满意、企业满意。\n“三清”创建:指创建清水、清路、清村。',
    entries: [
      ['两个满意', '群众满意、企业满意。'],
      ['三清创建', '创建清水、清路、清村。'],
    ],
  },
  {
    form: 'term and explanation on two lines',
    text: '注释\n［1］六减一增：\n减人、减车、减噪。\n［2］ABC：\nApple Base Centre，苹果基地中心。',
    entries: [
      ['六减一增', '减人、减车、减噪。', 1],
      ['ABC', 'Apple Base Centre，苹果基地中心。', 2],
    ],
  },
  {
    form: 'term alone without a colon',
    text: '名词解释\n1.四库\n水库、粮库、钱库、碳库。\n2.“三资”\n资金、资产、资源。',
    entries: [
      ['四库', '水库、粮库、钱库、碳库。', 1],
      ['三资', '资金、资产、资源。', 2],
    ],
  },
  {
    form: 'a dash instead of a colon',
    text: '名词解释\n1.两园——产业园、物流园。\n“北岭—南川”通道——指连接两地的公路。',
    entries: [
      ['两园', '产业园、物流园。', 1],
      ['北岭—南川通道', '连接两地的公路。'],
    ],
  },
  {
    form: 'a linking word instead of a colon',
    text: '名词解释\n1.“四上”企业是指四类达到规模的企业。\n“双招”，指招商引资、招才引智。\n3、“一网”即政务服务网。',
    entries: [
      ['四上企业', '四类达到规模的企业。', 1],
      ['双招', '招商引资、招才引智。'],
      ['一网', '政务服务网。', 3],
    ],
  },
  {
    form: 'a blank instead of a colon',
    text: '名词解释\n1.“三改”　改水、改厕、改路。',
    entries: [['三改', '改水、改厕、改路。', 1]],
  },
  {
    form: 'a stop before 指, a number and a blank, the page of the report',
    text: '名词解释\n1.四好公路。指建好、管好公路。\n2 “两网”融合：路网、水网融合。\n3.“三进”活动（第5页）：进村、进校、进企。',
    entries: [
      ['四好公路', '建好、管好公路。', 1],
      ['两网融合', '路网、水网融合。', 2],
      ['三进活动', '进村、进校、进企。', 3],
    ],
  },
  {
    form: 'several entries in one paragraph, numbers that open names',
    text: '名词解释：1.二三计划：两年见效，三年成型。2.334模式：三方共治；3.5+2驿站：覆盖5乡2镇。',
    entries: [
      ['二三计划', '两年见效，三年成型。', 1],
      ['334模式', '三方共治；', 2],
      ['5+2驿站', '覆盖5乡2镇。', 3],
    ],
  },
  {
    form: 'numbers repeated, missing and in two styles',
    text: '名词解释\n1.甲计划：种树。\n3．乙计划：修路。\n3.丙计划：架桥。\n“丁计划”：挖渠。',
    entries: [
      ['甲计划', '种树。', 1],
      ['乙计划', '修路。', 3],
      ['丙计划', '架桥。', 3],
      ['丁计划', '挖渠。'],
    ],
  },
  {
    form: 'an explanation over several paragraphs, a colon within it',
    text: '名词解释\n1.“1+3”方案：“1”指总体方案。\n“3”指三个分方案。\n主要包括：产业、交通、生态。\n2.双园：两个园区。',
    entries: [
      ['1+3方案', '“1”指总体方案。\n“3”指三个分方案。\n主要包括：产业、交通、生态。', 1],
      ['双园', '两个园区。', 2],
    ],
  },
  {
    form: 'a paragraph broken in mid-sentence',
    text: '名词解释\n1.“双榜”：企业出题“双\n榜”的简称。\n2.双园：两个园区。',
    entries: [
      ['双榜', '企业出题“双榜”的简称。', 1],
      ['双园', '两个园区。', 2],
    ],
  },
  {
    form: 'terms in pairs and colons inside quotation marks',
    text: '名词解释\n1.“甲：一号”“乙：二号”工程：两座桥。\n2.一单制、一箱制：一单制指一份运单；一箱制指全程不换箱。',
    entries: [
      ['甲：一号乙：二号工程', '两座桥。', 1],
      ['一单制、一箱制', '一单制指一份运单；一箱制指全程不换箱。', 2],
    ],
  },
  {
    form: 'lines of the page after the last entry',
    text: '名词解释\n1.双园：两个园区。\n责任编辑：王小川\n2.旧闻：别处的话。',
    entries: [['双园', '两个园区。', 1]],
  },
  {
    form: 'a table',
    text: '| 序号 | 名词 | 解释 |\n| 1 | “三改” | 指改水、改厕、改路。 |\n| 2 | 双园 | 两个园区。 |',
    role: 'tasks',
    entries: [
      ['三改', '改水、改厕、改路。', 1],
      ['双园', '两个园区。', 2],
    ],
  },
  {
    form: 'notes at the end whose markers stand in the text',
    text: '推进“三改”［1］和双园建设②。\n［1］“三改”：改水、改厕、改路。\n②双园：两个园区。',
    role: 'tasks',
    entries: [
      ['三改', '改水、改厕、改路。', 1],
      ['双园', '两个园区。', 2],
    ],
  },
  {
    form: 'a note that does not repeat its term',
    text: '推进“三改”行动［1］，办好实事。\n［1］指改水、改厕、改路。',
    role: 'tasks',
    entries: [['三改行动', '改水、改厕、改路。', 1]],
  },
  {
    form: 'an asterisk',
    text: '推进“三改”*，办好实事。\n*“三改”：改水、改厕、改路。',
    role: 'tasks',
    entries: [['三改', '改水、改厕、改路。']],
  },
  {
    form: 'none: an explanation in running text',
    text: '落实“三改”（即改水、改厕、改路）。',
    role: 'tasks',
    entries: [],
  },
  {
    form: 'none: a colon in running text',
    text: '1.产业：做强双园。\n2.交通：修路架桥。',
    role: 'tasks',
    entries: [],
  },
  { form: 'none: figures in circles as list numbers', text: '①修路。\n②架桥。', role: 'tasks', entries: [] },
]
