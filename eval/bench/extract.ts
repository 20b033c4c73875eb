/** Measures extraction of targets and outcomes alone, on one core, on made text: MB of UTF-8 a second at three lengths. */
import type { ReportContext } from '../../extractors/extractor.js'
import { outcomeExtractor } from '../../extractors/outcome.js'
import { targetExtractor } from '../../extractors/target.js'
import type { Block } from '../../schemas/document.js'

/** Made paragraphs with as many figures as reports have, and as much text without any. */
const paragraphs = [
  '过去一年，面对复杂严峻的形势，我们坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，扎实推进高质量发展，各项工作取得新的成效。',
  '地区生产总值达2280.5亿元、增长5.3%，规模以上工业增加值增长8.1%，固定资产投资增长7.2%，社会消费品零售总额增长6.5%，一般公共预算收入完成138亿元、增长4.2%。',
  '城镇、农村居民人均可支配收入分别增长4.3%、5.7%，城镇新增就业6.2万人，生产安全事故起数、死亡人数分别下降9.6%、10.4%，森林覆盖率稳居全省第2。',
  '新增高新技术企业120家、专精特新企业56家，建成8个乡镇医保所和247个村级医保服务站，改造老旧小区71个，惠及居民1.2万户，新建改建农村公路310公里。',
  '我们坚持人民至上，着力解决群众急难愁盼问题，健全多层次社会保障体系，深化教育综合改革，推动优质医疗资源扩容下沉，丰富群众精神文化生活，民生福祉持续增进。',
  '同时，我们也清醒地看到，发展不平衡不充分问题仍然突出，创新能力还不够强，营商环境还有短板，基层治理仍需加强，一些干部的能力和作风还不适应新要求。',
]
const rounds = 3

function madeContext(copies: number): ReportContext {
  const blocks: Block[] = []
  const lines: string[] = []
  let start = 0
  for (let copy = 0; copy < copies; copy++)
    for (const line of paragraphs) {
      lines.push(line)
      blocks.push({ kind: 'paragraph', start, end: start + line.length })
      start += line.length + 1
    }
  const text = lines.join('\n')
  return {
    document: { format: 'text', text, blocks, furniture: [], hints: {}, warnings: [] },
    meta: { title: '政府工作报告', kind: 'work_report', version: 'full', reviewYear: 2024, planYear: 2025 },
    segments: [
      {
        start: 0,
        end: text.length,
        role: 'review',
        tense: 'past',
        fromYear: 2024,
        toYear: 2024,
        heading: [],
        level: 0,
        firstBlock: 0,
        endBlock: blocks.length,
      },
    ],
  }
}

for (const copies of [100, 400, 1600]) {
  const megabytes = Buffer.byteLength(madeContext(copies).document.text) / 1e6
  let found = 0
  const started = performance.now()
  for (let round = 0; round < rounds; round++) {
    const context = madeContext(copies)
    found = targetExtractor.extract(context).length + outcomeExtractor.extract(context).length
  }
  const seconds = (performance.now() - started) / 1000 / rounds
  console.log(`${megabytes.toFixed(2)} MB, ${found} records: ${(megabytes / seconds).toFixed(2)} MB/s`)
}
