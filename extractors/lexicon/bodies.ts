/** Words that name responsible bodies (责任单位) and the part each plays. */

/** Labels before a colon, longest first; `lead` bodies answer for the item, `joint` ones help. */
export const responsibleLabels: readonly { label: string; role: 'lead' | 'joint' }[] = [
  { label: '牵头责任单位', role: 'lead' },
  { label: '牵头负责单位', role: 'lead' },
  { label: '主要责任单位', role: 'lead' },
  { label: '第一责任单位', role: 'lead' },
  { label: '牵头单位', role: 'lead' },
  { label: '牵头部门', role: 'lead' },
  { label: '牵头', role: 'lead' },
  { label: '主办单位', role: 'lead' },
  { label: '主责单位', role: 'lead' },
  { label: '主管部门', role: 'lead' },
  { label: '主管单位', role: 'lead' },
  { label: '承办单位', role: 'lead' },
  { label: '责任单位', role: 'lead' },
  { label: '责任部门', role: 'lead' },
  { label: '责任主体', role: 'lead' },
  { label: '负责单位', role: 'lead' },
  { label: '负责部门', role: 'lead' },
  { label: '落实单位', role: 'lead' },
  { label: '完成单位', role: 'lead' },
  { label: '实施单位', role: 'lead' },
  { label: '实施主体', role: 'lead' },
  { label: '协同单位', role: 'joint' },
  { label: '协办单位', role: 'joint' },
  { label: '协助单位', role: 'joint' },
  { label: '配合单位', role: 'joint' },
  { label: '配合部门', role: 'joint' },
  { label: '参与单位', role: 'joint' },
  { label: '参加单位', role: 'joint' },
  { label: '成员单位', role: 'joint' },
  { label: '配合', role: 'joint' },
]

/** Labels that turn 责任单位 beside them into helpers. */
export const leadOnlyLabels: readonly string[] = ['牵头', '主办', '主责', '主要责任', '第一责任']

/** Verbs after the bodies: 省财政厅牵头, 市水利局配合, 按职责分工负责. */
export const responsibleVerbs: readonly { verb: string; role: 'lead' | 'joint' }[] = [
  { verb: '牵头负责', role: 'lead' },
  { verb: '牵头落实', role: 'lead' },
  { verb: '牵头', role: 'lead' },
  { verb: '分别负责', role: 'lead' },
  { verb: '共同负责', role: 'lead' },
  { verb: '具体负责', role: 'lead' },
  { verb: '按职责分工负责', role: 'lead' },
  { verb: '按职责负责', role: 'lead' },
  { verb: '按照职责分工负责', role: 'lead' },
  { verb: '依职责负责', role: 'lead' },
  { verb: '负责', role: 'lead' },
  { verb: '主办', role: 'lead' },
  { verb: '承办', role: 'lead' },
  { verb: '落实', role: 'lead' },
  { verb: '按职责分工配合', role: 'joint' },
  { verb: '参与', role: 'joint' },
  { verb: '参加', role: 'joint' },
  { verb: '协助', role: 'joint' },
  { verb: '协同', role: 'joint' },
  { verb: '协办', role: 'joint' },
  { verb: '配合', role: 'joint' },
]

/** Bureaus and institutions as reports write them behind 省, 市, 县: what they did is theirs. */
export const publicBodies: readonly string[] =
  '税务局 公安局 教育局 财政局 民政局 司法局 科技局 商务局 水利局 审计局 统计局 医保局 信访局 住建局 城管局 交通局 交通运输局 农业农村局 自然资源局 生态环境局 人社局 卫健委 发改委 工信局 文旅局 应急局 应急管理局 市场监管局 林业局 乡村振兴局 行政审批局 大数据局 公积金中心 公共资源交易中心 政务服务中心 法院 检察院 中级法院 人民医院 中医院 总工会 残联 妇联 消防救援支队 供电公司 烟草局 气象局'.split(
    ' ',
  )

/** How the name of a public body, place or company ends. */
export const bodyEndings =
  '委|局|厅|办|部|院|府|会|社|司|集团|中心|银行|支行|分行|处|科|所|站|队|校|室|县|区|市|州|盟|旗|乡|镇|街道|村|联|署|馆|大学|学院|海关|专班|组|场|厂|园|部门|单位|电网|移动|电信|联通|铁塔|总工会|团省委|团市委|团县委|团区委|妇联|残联|工商联'
