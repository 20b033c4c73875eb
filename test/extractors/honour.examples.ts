/** A sentence of a review → the titles won as [title, recipient]; the speaker is 青川岭市. */
export type HonourExample = { rule: string; text: string; honours: [title: string, recipient: string][] }

const own = '青川岭市'

export const examples: HonourExample[] = [
  {
    rule: 'a title in quotation marks',
    text: '先后获评“全国投资潜力百强县市”“云岭省供应链创新城市”。',
    honours: [
      ['全国投资潜力百强县市', own],
      ['云岭省供应链创新城市', own],
    ],
  },
  {
    rule: 'an enumeration with its sum',
    text: '获得全国文明城市、国家卫生城市、省级旅游示范区等56个省级以上荣誉。',
    honours: [
      ['全国文明城市', own],
      ['国家卫生城市', own],
      ['省级旅游示范区', own],
    ],
  },
  {
    rule: 'two titles joined by 和',
    text: '成功创建全省客货邮示范市和绿色交通示范试点市。',
    honours: [
      ['全省客货邮示范市', own],
      ['全省绿色交通示范试点市', own],
    ],
  },
  {
    rule: 'two recipients of one title',
    text: '云和湖景区、双龙洞景区成功创建国家5A级旅游景区，接待游客增长一成。',
    honours: [
      ['国家5A级旅游景区', '云和湖景区'],
      ['国家5A级旅游景区', '双龙洞景区'],
    ],
  },
  {
    rule: 'recipients and titles in pairs',
    text: '白石县、青岭县分别入选全国首批美丽城市先行区、美丽乡村先行区。',
    honours: [
      ['全国首批美丽城市先行区', '白石县'],
      ['全国首批美丽乡村先行区', '青岭县'],
    ],
  },
  {
    rule: 'titles that share their ending',
    text: '青鸟公司获评国家领航级、卓越级智能工厂。',
    honours: [
      ['国家领航级智能工厂', '青鸟公司'],
      ['国家卓越级智能工厂', '青鸟公司'],
    ],
  },
  {
    rule: 'a title with a quoted part',
    text: '城北等5个司法所被命名为全省首批“五星规范化司法所”，“智慧院落”系统荣获全国“绽放杯”创新三等奖。',
    honours: [
      ['全省首批“五星规范化司法所”', '城北等5个司法所'],
      ['全国“绽放杯”创新三等奖', '“智慧院落”系统'],
    ],
  },
  {
    rule: 'a bracket in the title',
    text: '连续9年获全国平安建设（综治工作）考评优秀市，被评为“全省平安建设优秀县(市、区)”。',
    honours: [
      ['全国平安建设（综治工作）考评优秀市', own],
      ['全省平安建设优秀县(市、区)', own],
    ],
  },
  {
    rule: 'a result in a review',
    text: '在全省河长制工作考核中，取得“优秀”等级。',
    honours: [['全省河长制工作考核“优秀”等级', own]],
  },
  {
    rule: 'a review as the subject',
    text: '污染防治攻坚战成效考核连续三年获优秀等次。',
    honours: [['污染防治攻坚战成效考核优秀等次', own]],
  },
  {
    rule: 'the subject set off by a comma',
    text: '北山矿区生态修复项目,入选全省生态修复十大典型案例。',
    honours: [['全省生态修复十大典型案例', '北山矿区生态修复项目']],
  },
  {
    rule: 'the speaker itself, the only one of its region',
    text: '我市荣获全国体育先进单位，云岭唯一入选“全国绿色发展百强县市”。',
    honours: [
      ['全国体育先进单位', own],
      ['全国绿色发展百强县市', own],
    ],
  },
  {
    rule: 'a body that confers',
    text: '世界旅游组织授予青川岭市“世界冰雪旅游名城”称号。',
    honours: [['世界冰雪旅游名城', '青川岭市']],
  },
  {
    rule: 'a title kept on review',
    text: '顺利通过国家卫生城市复审，国家园林县城创建成功。',
    honours: [
      ['国家卫生城市', own],
      ['国家园林县城', own],
    ],
  },
  {
    rule: 'a cup won again, and a merit recorded',
    text: '“平安白岩”再夺全省平安杯，县公安局被省公安厅荣记集体二等功。',
    honours: [
      ['全省平安杯', '“平安白岩”'],
      ['集体二等功', '县公安局'],
    ],
  },
  {
    rule: 'an incentive for what stands in marks',
    text: '我市获国务院“稳就业工作成效明显地方”督查激励。',
    honours: [['稳就业工作成效明显地方', own]],
  },
  {
    rule: 'a prize of a contest',
    text: '在5月中旬全省项目观摩评比中，我市荣获主城区组一等奖。',
    honours: [['全省项目观摩评比主城区组一等奖', own]],
  },
  { rule: 'praise', text: '受到省商务厅通报表扬。', honours: [['通报表扬', own]] },
  {
    rule: 'a recipient whose name ends like an adverb',
    text: '成都入选全国首批城市更新试点城市。',
    honours: [['全国首批城市更新试点城市', '成都']],
  },
]

/** Verbs of winning without a title. */
export const counterexamples: string[] = [
  '获批建设3家全国重点实验室，34款创新药获批上市。',
  '北湾口岸获批对外开放，机场二期获批立项。',
  '项目获得国家资金支持，取得明显成效，获得专利300件。',
  '成功破获“1·25”特大诈骗案，获刑12人。',
  '争创全国文明城市，力争入选国家物流枢纽建设名单。',
  '入选国家高层次人才12人。',
  '迭代升级“三合一”组合拳，通过“一网通办”办理业务。',
  '获得2030年度考评一等奖的分别是：白石县、市公安局。',
  '希望受到表彰的单位珍惜荣誉，附获奖名单。',
]
