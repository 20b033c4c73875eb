/** Members of an enumeration that say their kind once, and other names put together → the projects in them. */
import type { Example } from './project.examples.js'

export const sharedText: readonly Example[] = [
  {
    form: 'places that share what is built in each',
    tense: 'future',
    text: '开工建设青川白石、青川柳溪、望江镜湖百万千瓦级风光电基地，建成白石东岭、柳溪西沟、镜湖北原高速公路服务区。',
    projects: [
      { name: '青川白石百万千瓦级风光电基地' },
      { name: '青川柳溪百万千瓦级风光电基地' },
      { name: '望江镜湖百万千瓦级风光电基地' },
      { name: '白石东岭高速公路服务区' },
      { name: '柳溪西沟高速公路服务区' },
      { name: '镜湖北原高速公路服务区' },
    ],
  },
  {
    form: 'counties that share a work',
    tense: 'future',
    text: '开工建设白石县、柳溪县、镜湖县城乡供水一体化工程。',
    projects: [
      { name: '白石县城乡供水一体化工程' },
      { name: '柳溪县城乡供水一体化工程' },
      { name: '镜湖县城乡供水一体化工程' },
    ],
  },
  {
    form: 'members of a class of works, its words whole',
    tense: 'future',
    text: '开工建设白石、柳溪、镜湖等8个中型灌区续建配套与现代化改造工程，力争开工青川白石峡、望江柳溪沟等水利枢纽工程。',
    projects: [
      { name: '白石中型灌区续建配套与现代化改造工程' },
      { name: '柳溪中型灌区续建配套与现代化改造工程' },
      { name: '镜湖中型灌区续建配套与现代化改造工程' },
      { name: '青川白石峡水利枢纽' },
      { name: '望江柳溪沟水利枢纽' },
    ],
  },
  {
    form: 'members of a class of plants',
    tense: 'future',
    text: '建成白石柳溪、镜湖东岭等8个生活垃圾焚烧发电项目，开工青川北、望江南等铁路物流专用线。',
    projects: [
      { name: '白石柳溪生活垃圾焚烧发电' },
      { name: '镜湖东岭生活垃圾焚烧发电' },
      { name: '青川北铁路物流专用线' },
      { name: '望江南铁路物流专用线' },
    ],
  },
  {
    form: 'works at a place beside a road',
    tense: 'past',
    text: '白柳扩容、镜东等高速公路通车运行。',
    projects: [
      { name: '白柳扩容高速公路', status: 'completed' },
      { name: '镜东高速公路', status: 'completed' },
    ],
  },
  {
    form: 'what came of it behind the predicate',
    tense: 'past',
    text: '镜柳铁路复线贯通带动沿线驶入动车时代，镜湖铁路白石至柳溪段通车改变了北部不通铁路的历史。',
    projects: [
      { name: '镜柳铁路复线', status: 'completed' },
      { name: '镜湖铁路白石至柳溪段', status: 'completed' },
    ],
  },
  {
    form: 'a first train, a hospital that opens',
    tense: 'past',
    text: '北部通道重点工程镜柳铁路开通首发，镜湖大学白石医院开院。',
    projects: [
      { name: '镜柳铁路', status: 'completed' },
      { name: '镜湖大学白石医院', status: 'completed' },
    ],
  },
  {
    form: 'two descriptions before the name',
    tense: 'past',
    text: '酝酿多年、惠及340万人的引青济柳工程启动建设，镜湖机场通过行业验收。',
    projects: [
      { name: '引青济柳工程', status: 'new' },
      { name: '镜湖机场', status: 'completed' },
    ],
  },
  {
    form: 'as many names before a list as it says it has',
    tense: 'future',
    text: '着重抓好白石炼化一体化、柳溪基板玻璃、镜湖钢铁材料结构升级、东岭直显模组及整机、青川冷链交易中心等“五大产业项目”建设。',
    projects: [
      { name: '白石炼化一体化' },
      { name: '柳溪基板玻璃' },
      { name: '镜湖钢铁材料结构升级' },
      { name: '东岭直显模组及整机' },
      { name: '青川冷链交易中心' },
    ],
  },
  {
    form: 'a harbour with a numeral in its name',
    tense: 'future',
    text: '开工镜湖高铁、八所港散货港区一期等项目。',
    projects: [{ name: '镜湖高铁' }, { name: '八所港散货港区一期' }],
  },
  {
    form: 'some names of a list that is quoted',
    tense: 'future',
    text: '推进白石新一代锂电池、柳溪玻璃研发生产、镜湖矿山机械装备、东岭软磁和钛材料等“十大产业项目”建设。',
    projects: [
      { name: '白石新一代锂电池' },
      { name: '柳溪玻璃研发生产' },
      { name: '镜湖矿山机械装备' },
      { name: '东岭软磁和钛材料' },
    ],
  },
  {
    form: 'stretches of what way',
    tense: 'future',
    text: '开工白石至柳溪、青川东环至镜湖段、青川至望江二通道等高速公路。',
    projects: [
      { name: '白石至柳溪高速公路' },
      { name: '青川东环至镜湖段高速公路' },
      { name: '青川至望江二通道高速公路' },
    ],
  },
  {
    form: 'the main part of a work that begins',
    tense: 'past',
    text: '白石下六甲灌区主体工程、镜湖国际邮轮母港开工建设，柳溪港开港。',
    projects: [
      { name: '白石下六甲灌区主体工程', status: 'new' },
      { name: '镜湖国际邮轮母港', status: 'new' },
      { name: '柳溪港', status: 'completed' },
    ],
  },
  {
    form: 'a price in a bracket behind the name, and what follows by when',
    tense: 'future',
    text: '镜湖城际站站前广场（总投资2.7亿元）7月20日前完成征地交付，9月底前地下结构施工至正负零；动建白石妇幼保健院新院区。',
    projects: [
      { name: '镜湖城际站站前广场', total: 2.7, dues: ['7月20日前', '9月底前'] },
      { name: '白石妇幼保健院新院区', events: ['动建'] },
    ],
  },
]
