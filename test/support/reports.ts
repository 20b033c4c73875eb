/** Invented reports written as Markdown, ingested into a ledger of their own. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { Ledger } from '../../schemas/ledger.js'

export type Invented = {
  /** 云岭省, 白石县 … */
  place: string
  /** The plan year. */
  year: number
  /** Sentences of the review and of the plan. */
  review?: string
  targets?: string
  plan?: string
  title?: string
}

/** A work report with the parts every report has. */
export function reportText({ place, year, review = '', targets = '', plan = '', title }: Invented): string {
  return [
    `# ${title ?? `${place}${year}年政府工作报告`}`,
    `——${year}年1月18日在${place}第十届人民代表大会第三次会议上`,
    '各位代表：',
    '现在，我代表人民政府，向大会报告工作，请予审议。',
    `## 一、${year - 1}年工作回顾`,
    `过去一年，全面完成各项任务。${review}`,
    `## 二、${year}年目标任务`,
    `今年经济社会发展的主要预期目标是：${targets || '各项事业协调发展'}。`,
    `## 三、${year}年重点工作`,
    plan || '扎实做好各项工作。',
  ].join('\n\n')
}

/** @returns an open ledger that holds the reports; close it after use */
export async function ledgerOf(...reports: Invented[]): Promise<Ledger> {
  const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-'))
  reports.forEach((report, n) => {
    writeFileSync(path.join(folder, `report-${n}.md`), reportText(report))
  })
  const ledger = await openLedger(path.join(folder, 'ledger.db'), { create: true })
  const summary = await ingest([folder], { ledger, jobs: 0 })
  if (summary.failed.length > 0) throw new Error(JSON.stringify(summary.failed))
  return ledger
}
