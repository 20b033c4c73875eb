/** A sentence of the plan for 2031 → its tasks. */
export type TaskExample = {
  text: string
  tasks: { verb: string; deliverable: string; due?: string; lead?: string[] }[]
}

export const examples: TaskExample[] = [
  {
    text: '出台民营经济促进条例，制定青川岭市城市更新办法。',
    tasks: [
      { verb: '出台', deliverable: '民营经济促进条例' },
      { verb: '制定', deliverable: '青川岭市城市更新办法' },
    ],
  },
  {
    text: '6月底前完成市农商行改制，设立科技创新基金。',
    tasks: [
      { verb: '完成', deliverable: '市农商行改制', due: '2031-06-30' },
      { verb: '设立', deliverable: '科技创新基金', due: '2031-06-30' },
    ],
  },
  {
    text: '建成自然灾害信息共享平台。（责任单位：市应急局）',
    tasks: [{ verb: '建成', deliverable: '自然灾害信息共享平台', lead: ['市应急局'] }],
  },
  {
    text: '编制“十七五”水利规划、交通规划，组建市种业集团。',
    tasks: [
      { verb: '编制', deliverable: '“十七五”水利规划' },
      { verb: '编制', deliverable: '交通规划' },
      { verb: '组建', deliverable: '市种业集团' },
    ],
  },
  {
    text: '全面完成第四次文物普查，建立重点民间投资项目库。',
    tasks: [
      { verb: '全面完成', deliverable: '第四次文物普查' },
      { verb: '建立', deliverable: '重点民间投资项目库' },
    ],
  },
  {
    text: '年内启用市政务服务大厅，办好市第九届运动会。',
    tasks: [
      { verb: '启用', deliverable: '市政务服务大厅', due: '2031-12-31' },
      { verb: '办好', deliverable: '市第九届运动会', due: '2031-12-31' },
    ],
  },
  {
    text: '推动出台《青川岭市河道管理条例》，发布招商“白名单”。',
    tasks: [
      { verb: '推动出台', deliverable: '《青川岭市河道管理条例》' },
      { verb: '发布', deliverable: '招商“白名单”' },
    ],
  },
  {
    text: '按期完成村（社区）“两委”换届，做好“十七五”规划编制工作。',
    tasks: [
      { verb: '按期完成', deliverable: '村（社区）“两委”换届' },
      { verb: '做好', deliverable: '“十七五”规划编制工作' },
    ],
  },
]

/** Slogans, figures, and what others shall do. */
export const counterexamples: string[] = [
  '加强统筹协调，深化重点领域改革，推动高质量发展。',
  '出台更多政策措施，制定一批配套方案。',
  '鼓励企业设立博士后工作站，支持高校组建创新联盟。',
  '建成高标准农田3万亩，完成120个小区改造。',
  // A milestone of a project stands there and not here as well.
  '6月底前建成镜湖大桥，完成白石高速东岭段改扩建工程。',
  '完成全年目标任务，落实好已出台的政策。',
  '建立健全长效机制，建成现代化产业体系。',
  '推动建成都市圈快速通道，探索设立联动发展区。',
  '建成全国区域性科技创新基地。',
]
