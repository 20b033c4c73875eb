/** Words of commendations (表彰通报): grades, phrases that announce recipients, heads of award tables. */

/** Grades, as a pattern source; those that end a longer word (综合先进单位) are found within it. */
export const grade = [
  '(?:特等|特别|[一二三四]等|优秀|优胜|入围|鼓励|纪念|提名|进步|创新|组织|贡献|突出贡献|优秀组织|最佳[^，。；、：]{1,10}|金|银|铜)奖',
  '(?:先进|优秀|模范|标兵|文明|示范|红旗|良好|表现突出|成绩突出|突出贡献|优胜|达标|优秀组织|最佳组织|先进基层)(?:集体|单位|个人|工作者|组织单位|组织者|(?:基层)?党组织|共产党员|党务工作者|企业家?|项目|案例|作品|家庭|(?:指导)?(?:教师|老师)|教练员|裁判员|选手|运动员|辅导员|班主任|志愿者|民警|医生|护士|干部|村干部|县（市、区）|县\\(市、区\\)|等次|等级)',
  '(?:优胜|进步|优秀|先进|创新|金|银|铜)杯(?:单位|集体)?|(?:流动)?红旗(?:单位|集体)|流动红旗|[金银铜]牌(?!奖)(?:单位|集体)?',
  '(?:劳动模范|先进生产者|十佳[^，。；、：“”]{2,10}|最美[^，。；、：“”]{2,10})',
  '(?:优秀|先进|模范|最美)[\\u4e00-\\u9fff]{2,4}(?:联络员|信息员|督查员|网格员|指导员|宣传员|工作者|干部)',
].join('|')

/** Who is commended or for what, rather than how high: with words before it, it is a title whole. */
export const kindOfWinner =
  /^(?!.*[杯牌]).*(?:单位|集体|个人|企业家?|工作者|项目|家庭|干部|党组织|共产党员)$|^(?:突出贡献|贡献|组织|创新|进步|特别)奖$|红旗|劳动模范/
/** 优秀督查联络员: says by itself what for. */
export const ownTitle =
  /^(?:优秀|先进|模范|最美)[\u4e00-\u9fff]{2,4}(?:员|者|干部)$(?<!^先进工作者|^优秀工作者)/

/** A result that is told and commends nobody. */
export const plainGrade = /^(?:基本|不)?(?:合格|称职|达标|一般|较差)/

/** A bare cell or heading: 特, 一等, 金. */
export const shortGrade = /^(特|[一二三四])(?:等奖?)?$|^([金银铜])奖?$/

/** What may stand between a grade and its recipients. */
export const announces =
  '的?(?:县（市、区）|县市区|单位|集体|个人|部门|企业|项目|作品|同志|队伍|学校|团队|选手|教师|学生|作者|运动员|家庭)?(?:共?\\d+[个名家件项]|（[^）]{1,12}）)?(?:分别|依次)?(?:是|为|有|：|:)+[：:]?'

/** Verbs before the title of an award. */
export const winning = '获得|荣获|获评|授予|评为|评定为|确定为|认定为|评选为|评出|颁发|获'

/** Heads of table columns: the grade, the recipient (first row that fits wins), and what is neither. */
export const gradeHead = /奖项|奖次|获奖等级|获奖等次|等次|等级|奖级|名次|奖励/
export const recipientHeads: readonly RegExp[] = [
  /姓名|获奖者|获奖人|获奖个人|先进个人/,
  /获奖单位|受表彰|先进集体|先进单位|集体名称|单位名称/,
  /团队名称|参赛队|队名|队伍/,
  /作品|项目名称|案例|企业名称|获奖项目/,
  /名称|名单/,
  /单位|部门|学校|企业|县/,
]
/** Columns whose cells hold one name each, with commas and blanks of its own. */
export const oneNameHead = /团队|参赛队|队名|队伍|作品|项目|案例|成果/
export const notRecipientHead = /序号|编号|备注|组别|类别|奖项|等级|等次|奖次/

/** The closing words of a notice: 希望受表彰的单位珍惜荣誉…. */
export const exhortation =
  /^\s*(?:希望|望|要求|号召|特此|以上|各(?:县|市|区|级|单位|部门|地)[^，。]{0,20}要|全[省市县区][^，。]{0,20}要)/
/** 获奖单位和个人, 成绩突出的单位: recipients that are not named. */
const body =
  '(?:先进|优秀)?(?:单位|集体|个人|同志|企业|部门|地区|县（市、区）|县市区|项目|作品|团队|学校|选手|者)'
export const unnamedRecipients = new RegExp(
  `^(?:.*的)?(?:上述|下列|以下|以上|有关|相关|获奖|受表彰|先进|优秀|突出)*${body}(?:(?:和|及|、|与)${body})*$`,
)

/** A line that heads a group of recipients: 二、区直单位, （一）经济部门. */
export const groupHeading = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

/** Documents, and headings of lists, that commend. */
export const commends = /表彰|表扬|通报|获奖|评选|命名|授予|考评|考核|评比|竞赛|大赛|公示|光荣榜|名单/

/** Around the thing assessed in the title of a document: 关于表彰…的决定. */
export const titleOpening =
  /^.*?关于(?:对|给予)?(?:表彰|表扬|通报表扬|通报|公布|公示|授予|命名|印发|发布|评选|做好|奖励)*/
export const titleClosing =
  /(?:进行|予以|给予)?(?:通报)?(?:表彰|表扬|奖励|激励)?(?:(?:获奖|拟?表彰|受表彰|评选|评审)?(?:名单|结果|情况|对象))?的?(?:通报|决定|通知|公告|公示|意见|表扬|名单|命名)*$/
export const winnersClosing = /(?:拟?获奖|受表彰|中奖)(?:项目|作品|单位|个人|选手|集体|企业|者)?$/

export const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 闻人 独孤 南宫'.split(' '),
)
