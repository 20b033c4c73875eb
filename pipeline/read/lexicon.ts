/** Chinese words by which readers tell the parts of a page and of a table. */

/** A cell with one of these names a column. */
export const headerWords =
  /^(?:序号|编号|名称|类别|类型|单位|数量|金额|日期|时间|地点|地区|备注|姓名|职务|等级|奖项|指标|内容|进展|目标|任务|措施)$|(?:项目|工程|企业|单位|指标|任务|事项|学校|选手|作品|教师|投资|内容|规模|时限|责任|牵头|配合|完成|年度|计划|性质|属地|等次)/
