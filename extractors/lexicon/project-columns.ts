/** What the columns of a project table hold, told by their heads; the first row that fits a head holds. */

export type ColumnRole =
  | 'number'
  | 'name'
  | 'total'
  | 'annual'
  | 'done'
  | 'span'
  | 'start'
  | 'finish'
  | 'goal'
  | 'status'
  | 'category'
  | 'owner'
  | 'responsible'
  | 'content'

export const columnHeads: readonly { role: ColumnRole; head: RegExp }[] = [
  { role: 'number', head: /^(?:序号|编号|项目编号|项目代码|No\.?)$/i },
  { role: 'done', head: /(?:累计|截至|截止|已)[^ ]{0,20}完成[^ ]{0,20}投资|(?:上年|去年)[^ ]{0,20}投资/ },
  { role: 'total', head: /总投资|投资总额|投资规模|概算|估算投资|投资额(?!.*年)/ },
  {
    role: 'annual',
    head: /年[^ ]*投资|年度[^ ]*(?:资金|计划(?:数|额))|本年|当年[^ ]*投资|计划投资|投资计划/,
  },
  { role: 'span', head: /起止|开竣工|建设(?:年限|期限|周期|工期|时间)|^工期|实施(?:年限|期限|时间)/ },
  { role: 'start', head: /开工/ },
  { role: 'finish', head: /竣工|建成|完工|投产|完成(?:时间|时限|期限)|办结时限/ },
  { role: 'goal', head: /(?:年度|今年|年)[^ ]*(?:目标|任务|进度|节点|内容)|形象进度|工作目标|进度安排/ },
  { role: 'status', head: /建设性质|项目性质|^性质$|建设状态|项目状态|^状态$/ },
  { role: 'category', head: /类别|类型|^领域|行业(?!主管|部门)|所属产业/ },
  {
    role: 'name',
    head: /(?:项目|工程|任务|事项|实事)名称|^(?:建设|重点|实施|拟建)?(?:项目|工程)$|^名称$|^实事项目$/,
  },
  { role: 'responsible', head: /责任|牵头|主管|配合|包联|协调/ },
  {
    role: 'owner',
    head: /(?:建设|业主|项目|实施|承建|投资|法人)(?:单位|主体|业主|法人|企业)|^业主$|项目法人/,
  },
  { role: 'content', head: /内容|规模|地点|地址|所在地|备注/ },
]

/** First cells of rows that sum the rows around them. */
export const totalWords = /^(?:总计|合计|小计|共计|总合计|全市合计|全省合计|全县合计)|(?:合计|小计|总计)$/
