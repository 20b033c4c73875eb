/** Words of tasks: verbs of bringing a thing about, the things whose coming about can be checked, and slogans. */

export type TaskRule = {
  rule: string
  verbs: string
  /** How the deliverable ends. */
  things: RegExp
  /** What makes it no deliverable. */
  not?: RegExp
  confidence: number
}

const text =
  '条例|办法|规划|方案|意见|细则|规定|规章|标准|规范|导则|指南|指引|纲要|预案|章程|计划|措施|政策|清单|目录|名录|图谱|图则|蓝图|白皮书|若干规定|若干措施|若干政策|[“"][^”"]{0,6}(?:条|\\d\\.0版?)[”"]'
const body =
  '基金|公司|集团|委员会|办公室|研究院|研究所|研究中心|联盟|专班|联合会|协会|管委会|银行|法庭|仲裁院|工作站|服务站|服务中心|交易中心|调解中心|指挥部|基地|学院|大学|医院|学校|分院|分中心|风险补偿池|资金池|管理局|局|实验室'
const system = '平台|系统|数据库|一张网[”"]?|一张图[”"]?|信息库|大厅|专区|专窗|小程序|一网通办[”"]?|大脑|热线'
const place =
  '中心|馆|院|校区|学校|医院|站|枢纽|机场|港|码头|公园|广场|剧院|球场|基地|园区?|大桥|通道|高速|铁路|公路|隧道|航道|水库|电站|电厂|场馆|项目|工程|设施|新址'
const work =
  '改制|改革|换届|普查|划定|整合|划转|移交|验收|搬迁|组建|脱钩|编制|修编|报批|审批|申报|选址|确权|登记|审计|整治|修复|改造|升级改造|提升工程|工程|化解|关闭|退出|清理|注销|合并|重组|挂牌|招标|规划设计|前期工作|可研编制|征迁|治理|撤并'

/** Rows are tried in order at every verb. */
export const taskRules: readonly TaskRule[] = [
  {
    rule: '出台<regulation>',
    verbs:
      '制定出台|推动出台|出台实施|研究出台|研究制定|制定实施|编制实施|编制完成|修订完善|出台|制定|制订|修订|修编|起草|印发|颁布|编制|编印|发布|提请审议|完成编制',
    things: new RegExp(`(?:${text}|名单)[”"]?$`),
    confidence: 0.85,
  },
  {
    rule: '设立<body>',
    verbs: '组建成立|挂牌成立|组建运营|筹建|设立|成立|组建|新设|筹设',
    things: new RegExp(`(?:${body})$`),
    confidence: 0.8,
  },
  {
    rule: '建成<system>',
    verbs: '建成投用|建成运行|建成启用|上线运行|上线启用|投入使用|投入运行|建成|启用|上线|开通|搭建',
    things: new RegExp(`(?:${system})$`),
    confidence: 0.75,
  },
  {
    rule: '建成<work>',
    verbs: '建成投用|建成投产|建成运营|建成启用|建成投运|建成开放|建成通车|建成|启用|投用|开通',
    things: new RegExp(`(?:${place})$`),
    not: /^(?:高水平|世界级|现代化|一流|示范|国际|全国(?:重要|领先|区域性|最大|首个)|具有)|(?:新高地|高地|示范区|先行区|体系|格局|强[省市县区])$/,
    confidence: 0.65,
  },
  {
    rule: '完成<work>',
    verbs: '全面完成|基本完成|高质量完成|圆满完成|如期完成|按期完成|完成',
    things: new RegExp(`(?:${work})$`),
    not: /目标任务|年度任务|各项|指标|考核任务/,
    confidence: 0.8,
  },
  {
    rule: '建立<register>',
    verbs: '建立健全|建立完善|建立',
    things: /(?:清单|台账|项目库|资源库|信息库|人才库|案例库|数据库|档案|名录|目录|图谱|电子地图)$/,
    confidence: 0.7,
  },
  {
    rule: '做好<planning>',
    verbs: '高质量做好|高质量抓好|做好|抓好',
    things: /(?:规划编制|规划纲要编制|换届|普查)(?:工作)?$/,
    confidence: 0.6,
  },
  {
    rule: '举办<event>',
    verbs: '承办好|举办好|精心举办|成功举办|高水平举办|高质量举办|承办|举办|筹办|办好|开好',
    things:
      /(?:大会|博览会|运动会|论坛|展会|展览会|交易会|洽谈会|推介会|发展会|冬运会|全运会|省运会|市运会|锦标赛|联赛|公开赛|马拉松|艺术节|文化节|旅游节|电影节|年会|峰会)[”"]?$/,
    not: /^(?:各类|系列|更多|一批|大型|高端)/,
    confidence: 0.7,
  },
]

/** Before the verb: nothing is promised, or only that others shall be helped. */
export const notPromised =
  /(?:鼓励|引导|支持|允许|探索|谋划|动态|持续|定期|常态化|滚动|参与|协助|配合|帮助|指导|督促|可|不断|逐步|依法依规|按照|根据|依据|落实好?|执行|对照|围绕|已|曾|去年|的|并未|未|不)$|(?:鼓励|引导|支持|帮助|督促|允许|协助)[^，、并]{0,20}$/

/** Before the verb: promised with a reserve. */
export const reserved = /(?:争取|力争|推动|推进|研究|酝酿|积极|加快|启动|促进|适时)$/

/** A deliverable without a name: more measures, a batch of policies. */
export const nameless =
  /^(?:更多|一批|一系列|系列|若干|相关|有关|各项|各类|配套|专项|具体|有?针对性|务实|新的?|一揽子|更|切实|科学|完善|的|了|过|好|并|与|和|及|、|后|前|中)|^(?:工作台账|招商方案|年度、月度计划|项目建设实施方案|规划编制(?:工作)?|公共平台|服务平台|管理平台|政策措施|(?:项目)?(?:施工|推进)方案|(?:项目)?实施方案|工作方案|行动方案|实施意见|实施细则|工作计划|发展规划|专项规划|年度计划|任务清单|责任清单|项目清单)$/
