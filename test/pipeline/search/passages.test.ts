import { describe, expect, it } from 'vitest'
import { passagesOf, windows } from '../../../pipeline/search/passages.js'
import type { Block } from '../../../schemas/document.js'
import type { StoredDocument } from '../../../schemas/ledger.js'

/** A document whose lines are its blocks; lines that begin with # are headings of a segment each. */
function stored(...lines: string[]): StoredDocument {
  const printed = lines.map((line) => line.replace(/^#/, ''))
  const text = printed.join('\n')
  let at = 0
  const blocks = printed.map((line): Block => {
    const start = at
    at += line.length + 1
    return { kind: 'paragraph', start, end: start + line.length, page: 1 }
  })
  const heading = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1))
  const segments: StoredDocument['segments'] = [
    {
      start: 0,
      end: text.length,
      role: 'tasks',
      heading,
      level: 1,
      tense: 'future',
      firstBlock: 0,
      endBlock: 9,
    },
  ]
  return {
    ...{ id: 'a', title: '报告', kind: 'work_report', version: 'full', sha256: '', file: 'a.html' },
    ...{
      format: 'html',
      records: {},
      text,
      blocks,
      furniture: [],
      segments,
      warnings: [],
      pipelineVersion: '',
    },
  }
}

describe('a document is cut into passages', () => {
  it('one paragraph each, with its place in the text, its page and its heading', () => {
    const document = stored('#一、今年工作', '新建水库三座，修建公路。', '发展乡村旅游。')
    const passages = passagesOf(document, [])
    expect(passages.map(({ text }) => text)).toEqual(['新建水库三座，修建公路。', '发展乡村旅游。'])
    for (const { text, start, end, heading, page } of passages) {
      expect(document.text.slice(start, end)).toBe(text)
      expect({ heading, page }).toEqual({ heading: ['一、今年工作'], page: 1 })
    }
  })

  it('headings and salutations are no passages', () => {
    expect(passagesOf(stored('#一、今年工作', '各位代表：', '一、今年工作：'), [])).toEqual([])
  })

  const sentence = `${'建'.repeat(149)}。`
  it.each<[string, string, number[]]>([
    ['whole sentences while they fit', sentence.repeat(5), [300, 300, 150]],
    ['a sentence too long at a clause', `${'建'.repeat(250)}，${'设'.repeat(250)}。`, [251, 251]],
    [
      'a semicolon before a comma',
      `${'建'.repeat(200)}；${'设'.repeat(150)}，${'办'.repeat(200)}。`,
      [201, 352],
    ],
    ['letters without a mark anywhere', '建'.repeat(900), [400, 400, 100]],
  ])('%s', (_title, text, lengths) => {
    const spans = windows(text, { start: 0, end: text.length })
    expect(spans.map(({ start, end }) => end - start)).toEqual(lengths)
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  it('never cuts a character of two units in half', () => {
    const text = '𠮷'.repeat(450)
    for (const { start, end } of windows(text, { start: 0, end: text.length })) {
      expect(text.slice(start, end)).toMatch(/^(?:𠮷)+$/u)
    }
  })
})
