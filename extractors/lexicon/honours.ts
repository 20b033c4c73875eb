/** Words of titles won (荣获全国文明城市): verbs, how a title begins and ends, and what only looks like one. */

export type WinningVerb = {
  rule: string
  verb: string
  /** The verb says by itself that a title follows; after the others it must name a level and end like a title. */
  sure: boolean
  confidence: number
  /** What the title must match beside that. */
  needs?: RegExp
  /** What stands behind the title and is none of it. */
  trail?: RegExp
}

/** Things that are got, not won. */
const wonOnly = /^(?:(?!(?:成果|项目|工程|进展|计划|平台|中心|实验室|作品|公园|枢纽|发现)[”"]?$).)*$/

/** Verbs before a title; longer ones stand before those they contain. */
export const winningVerbs: readonly WinningVerb[] = [
  {
    rule: '<recipient>被评为<title>',
    verb: '(?:被|获)?(?<!测)(?:评定|评选|评)为|被评成',
    sure: true,
    confidence: 0.9,
  },
  { rule: '<recipient>被命名为<title>', verb: '(?:被|受|获)命名为?|命名为', sure: true, confidence: 0.9 },
  { rule: '<recipient>被授予<title>', verb: '(?:被|获)授予', sure: true, confidence: 0.85 },
  {
    rule: '<recipient>荣获<title>',
    verb: '荣获|荣膺|喜获|蝉联|摘得|摘取|夺得|再夺|勇夺|捧回|捧得|荣立|荣记',
    sure: true,
    confidence: 0.9,
  },
  { rule: '<recipient>获评<title>', verb: '获评为?', sure: true, confidence: 0.9 },
  {
    rule: '<recipient>入选<title>',
    verb: '(?:成功|首批)?(?:入选|入围|上榜|跻身|荣登|登上)为?',
    sure: false,
    confidence: 0.8,
  },
  {
    rule: '<recipient>入列<title>',
    verb: '(?:成功|首批)?入列',
    sure: false,
    confidence: 0.7,
    needs: /全国|国家|批|名[单录]/,
  },
  {
    rule: '<recipient>创成<title>',
    verb: '(?:成功)?创成|(?:成功)?创建(?:为|成为|成)|成功创建',
    sure: false,
    confidence: 0.85,
  },
  {
    rule: '<recipient>获批<title>',
    verb: '获批(?:整[省市县区]域?)?(?:创建|成为|为)?',
    sure: false,
    confidence: 0.65,
  },
  {
    rule: '<recipient>被认定为<title>',
    verb: '被?(?:认定|确定|遴选)为|被列为|被选为|获认定为?',
    sure: false,
    confidence: 0.7,
    needs: /^(?:(?!最[大长高多]).)*$/,
  },
  { rule: '<recipient>晋级<title>', verb: '(?:成功)?(?:晋级|晋升)为?', sure: false, confidence: 0.65 },
  {
    rule: '<recipient>成为<title>',
    verb: '成为',
    sure: false,
    confidence: 0.5,
    needs: /^(?:国家级|第[一二三四五六七八九十\d]+批|首批|全国首批)/,
  },
  {
    rule: '<recipient>通过<title>复审',
    verb: '通过',
    sure: false,
    confidence: 0.7,
    needs: /^(?:国家|全国|[省市]级|全省|联合国|世界).*(?:[市县区镇乡城村园]|单位|基地)$/,
    trail:
      /(?:的|创建)?(?:国家级?|省级?)?(?:复审|复评|复核|复检|(?:考核|评估|现场|技术)?验收|评审|评估|认定|命名)$/,
  },
  {
    rule: '<recipient>获得<title>',
    verb: '获得|取得|斩获|获颁|(?<![破查捕收截抓缴擒猎])获',
    sure: false,
    confidence: 0.75,
    needs: wonOnly,
  },
]

/** 国家卫生县城创建成功: the title before its verb. */
export const titleFirst =
  /([^，。；、,;]{4,30}?)(?:创建(?:工作)?(?:圆满|顺利|取得)?成功|成功创建(?=[，。；,;]|$))/g

/** Who confers on whom: 联合国旅游组织授予青川市“…”称号. */
export const conferredOn = /([^，。；、,;]{2,20}?)授予([^，。；,;“”]{2,20})(?=[“"])/g

/** Levels and regions that open a title or stand in it. */
export const levelWord =
  /全国|国家|中国|我国|全省|全市|全区|全县|全州|全盟|省级|市级|县级|区级|部级|厅级|世界|全球|国际|亚洲|联合国|教科文|国务院|中央|教育部|工信部|财政部|农业农村部|中科协|省委|省政府|[省市](?=[^内外长直、，]{2,})|首批|第[一二三四五六七八九十\d]+批|(?:19|20)\d\d年度?/

/** How a title ends. */
export const titleEnding = new RegExp(
  `(?:${[
    '城市(?:（群）)?|县城|之[乡都城镇]|名[城镇村街]|双拥模范[城县]',
    '[省市县区州旗镇乡村](?:（市、区）|\\(市、区\\)|（市）|\\(市\\)|市区|市、区)?',
    '单位|集体|个人|群体|地区|称号|荣誉|[奖功杯]|等[次级]|[A-Za-z]+级|优秀|良好|一等|金牌',
    '[百十千]强(?:[县市区镇村企业榜名单院校]{0,3})|\\d+强|[十百]佳(?:[^，。；]{0,6})',
    '基地|园区?|产业园|示范[区点村县岗窗口]*|标杆|样板|典型|典范|范例|模范|标兵|先锋|能手|工匠|劳模',
    '名[录单]|榜单?|目录|案例|品牌|商标|老字号|集群|企业|工厂|车间|景区|度假区|街区|线路|公园|湿地|遗产|河湖|发现|成果|作品|工程|项目|模式',
    '[文博图美体][化物书术育]馆|博物馆|医院|学校|高校|中心|社区|行政村|司法所|派出所|支部|枢纽|平台|实验室|巾帼[^，。]{1,4}|青年[^，。]{1,4}|红旗[^，。]{0,3}|之一|计划|进展',
  ].join('|')})[”"’）)]*$`,
)

/** Titles that say by their words alone that they were won. */
export const honourWord =
  /先进|模范|优秀|示范|文明|百强|[十百]佳|卫生(?:城|县|乡|村)|森林(?:城|乡)|荣誉|称号|[^不]奖$|奖[”"]$|等[次级]|双拥|平安(?:建设|县|市|中国)|标兵|劳模|五好|五星|名录|名单|典型|案例|A级|最美|最佳|领跑|领航|卓越|标杆|样板/

/** After a verb: a permission, a building, a sum of money, a place of competition, and no title. */
export const notTitle =
  /^(?:奖(?:名单|单位|个人|作品|项目|情况|结果|者)|创建|列入|建设|建立|设立|设置|筹建|立项|上市|开工|开放|批复|成立|实施|运行|落地|发行|通过|支持|推广|批准|肯定|好评|认可|专利|授权|资金|补助|奖补|投资|贷款|融资|用地|土地|版号|人数|数|量|以来|了?(?:显著|积极|重大|明显|长足|阶段|新|突破|实效|成效|进展|丰硕|良好成效|扎实)|\d[\d.,]*(?:亿|万|余|多|个|项|家|件|人|名|枚|块|金|银))/
export const notTitleEnding =
  /(?:成效|进展|突破|资金|支持|认可|肯定|好评|批复|资格|专利|许可|进步|成绩|胜利|收入|效益|满意)$|\d+[项枚块个](?:金牌|金奖)$/

/** Words between the recipient and its verb. */
export const adverbs =
  /(?:^\p{Script=Han}{2,4}唯一|^在[^，]{2,40}中|[再首](?=$)|先后|再次|再度|首次|首批|第[一二三四五六七八九十\d]+次|连续(?:[一二两三四五六七八九十\d]+|多)[年次届批]|[一二两三四五六七八九十\d]+(?:度|次|年)|多次|成功|顺利|一举|一次性|正式|全部|双双|独家|唯一|率先|同时|还|又|新|均|都|分别|也|已|并|相继|陆续|累计|共|荣幸|光荣|历史性|圆满|全省|全市|全国|全县|,|，|、)+$/u

/** The speaker itself. */
export const ownPlace = /^(?:我|全|本)(?:国|省|市|县|区|州|盟|旗|镇|乡)(?:上下)?$/

/** A clause about what is still to come. */
export const forward =
  /争创|力争|争取|加快|推动|推进|支持|积极|将|确保|努力|创建工作|申报|申建|谋划|培育|打造|冲刺|全力|启动|对标/

/** A test or review whose result is the title: 在…考核中获得优秀等次, …考核获优秀等次. */
export const examination =
  /(?:^|[，,；;。])\s*([^，,；;。]{0,25}?)在([^，,；;。]{2,40}?(?:考核|考评|评估|评价|评比|评选|测评|督查|竞赛|大赛|比赛|联赛|普查|检查|验收|监测|活动))中/
export const examinationEnding = /(?:考核|考评|评估|评价|测评|督查|攻坚战|责任制|工作)$/

/** A result that is no title without the review it was won in. */
export const bareResult =
  /^(?:(?:国家|全国|国务院|省级|全省)(?:考核|评价)?)?[“"]?(?:优秀|良好|优|好|[A-Z]\+?级?|[一二]等|六连优)[”"]?的?(?:等[次级]|评价)?$|^(?:[\u4e00-\u9fff]{1,6}组)?(?:第[一二三]名|[特一二三]等奖|[金银铜]奖|冠军)$/

/** 通报表扬 and the like, with who praises. */
export const praise =
  /(?:受到|得到|获得|(?<![破查捕收截抓缴擒猎])获|被)([^，。；,;“”予给奖]{0,30}?)((?:全[国省市县区])?(?:联合|专项|大督查)?(?:(?:通报|点名)?(?:表扬|表彰|嘉奖)|督查激励|通报激励))(?![大先奖的])/g

/** 获国务院“…成效明显”督查激励: the words in the marks are what it was praised for. */
export const incentive =
  /(?:受到|得到|获得|获)([^，。；“”]{0,12})[“"]([^”"]{4,40})[”"](?:(?:通报|专项)?(?:督查)?激励|通报表[扬彰])/g

/** A body that confers, before the words of its title. */
export const conferringBody =
  /^(?:国务院|中央文明委|中科协|中组部|联合国教科文组织|[\p{Script=Han}]{1,8}?(?:厅|局|总局|委员会|协会|联合会|总工会|基金会|组委会|学会|商会|(?<![总干])部))(?=\p{Script=Han}{0,6}[“"]|首批|第[一二三四五六七八九十]+批|全国|全省|优秀|\d{4}年)/u
