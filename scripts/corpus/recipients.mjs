// Invents the recipients of the two long notices and prints their sources. The names come from a fixed sequence,
// so that the sources are the same on every run. Run: node scripts/corpus/recipients.mjs
import { writeFileSync } from 'node:fs'
import path from 'node:path'

const sources = path.join(import.meta.dirname, '../../corpus/sources')
const surnames = [...'周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹']
const given = [...'若晨知夏书明远雨桐嘉言思齐景行子衿清越怀瑾望舒云舟亦安立秋长宁']
const counties = ['白石县', '松坪县', '安和县', '临江区', '南溪县', '东屏区', '永宁县', '西塘县', '梅岭市']
const bodies = [
  '人民法院',
  '教育局',
  '水利局',
  '司法局',
  '中医院',
  '第一中学',
  '供电公司',
  '气象局',
  '档案馆',
]

/** Two or three signs; every fourth name has two, as printed with a wide blank between. */
function person(n) {
  const surname = surnames[(n * 7) % surnames.length]
  const first = given[(n * 5 + 3) % given.length]
  return n % 4 === 3 ? `${surname}${first}` : `${surname}${first}${given[(n * 11 + 8) % given.length]}`
}

function unit(n) {
  return `${counties[n % counties.length]}${bodies[Math.floor(n / counties.length) % bodies.length]}`
}

function spaced(name) {
  return name.length === 2 ? `${name[0]}　${name[1]}` : name
}

/** Rows of the table: award, recipient, unit. */
function tableNotice() {
  const head = `---
formats: html-cms, pdf-table
published: 2022-11-21
---
# 云岭省人力资源和社会保障厅关于表扬2022年全省职业技能竞赛获奖单位和个人的通报

云人社发〔2022〕57号

各市人力资源和社会保障局：

2022年全省职业技能竞赛已圆满结束。根据竞赛成绩，决定对获奖单位和个人予以通报表扬，名单如下。

云岭省人力资源和社会保障厅

2022年11月18日

## 附件：2022年全省职业技能竞赛获奖名单

| 序号 | 奖项 | 获奖单位（个人） |`
  const grades = [
    ['优胜杯', 3, (n) => unit(n)],
    ['进步杯', 5, (n) => unit(n + 3)],
    ['优秀组织单位', 32, (n) => unit(n + 8)],
    ['先进个人', 160, (n) => `${person(n)}（${unit(n * 2 + 1)}）`],
  ]
  const rows = grades.flatMap(([grade, count, name]) =>
    Array.from({ length: count }, (_, n) => [grade, name(n)]),
  )
  return `${head}\n${rows.map((cells, n) => `| ${[n + 1, ...cells].join(' | ')} |`).join('\n')}\n`
}

/** Headings with columns of names, set with wide blanks. */
function columnNotice() {
  const lists = [
    ['一、先进集体（12个）', Array.from({ length: 12 }, (_, n) => unit(n + 20)), 3],
    ['二、先进工作者（30名）', Array.from({ length: 30 }, (_, n) => spaced(person(n + 200))), 5],
    ['三、劳动模范（24名）', Array.from({ length: 24 }, (_, n) => spaced(person(n + 300))), 6],
  ]
  const lines = ([title, names, wide]) => {
    const rows = Array.from({ length: Math.ceil(names.length / wide) }, (_, n) =>
      names.slice(n * wide, (n + 1) * wide).join('　　'),
    )
    return `## ${title}\n\n${rows.join('\n\n')}`
  }
  return `---
formats: html, pdf
published: 2023-04-28
---
# 青川市人民政府关于表彰2022年度青川市劳动模范和先进集体的决定

青政〔2023〕9号

各县（市、区）人民政府，市人民政府各部门：

2022年，全市广大劳动者立足岗位、敬业奉献，涌现出一大批先进典型。为大力弘扬劳模精神，市人民政府决定，授予下列集体和个人“青川市先进集体”“青川市先进工作者”“青川市劳动模范”称号。

${lists.map(lines).join('\n\n')}

青川市人民政府

2023年4月27日
`
}

writeFileSync(path.join(sources, 'yunling-2022-contest-awards.md'), tableNotice())
writeFileSync(path.join(sources, 'qingchuan-2023-model-workers-notice.md'), columnNotice())
