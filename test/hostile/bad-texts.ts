/** Pages and texts no editor would write. */
import { seeded } from '../../schemas/seeded.js'
import type { BadFile } from './bad-files.js'

const clause = '全县地区生产总值增长5%左右，新增城镇就业1.2万人。'
const encode = (text: string) => new TextEncoder().encode(text)
const page = (inner: string) =>
  encode(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${inner}</body></html>`)

export function badTexts(): BadFile[] {
  const random = seeded(50_000)
  const lone = Buffer.from(`# 白石县2023年政府工作报告\n\n${clause.repeat(20)}`)
  return [
    ...traps(),
    {
      name: 'junk.bin',
      bytes: Uint8Array.from({ length: 50_000 }, () => Math.floor(random() * 256)),
      fates: ['skipped'],
    },
    {
      name: 'junk.html',
      bytes: Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7) % 32)),
      fates: ['skipped'],
    },
    { name: 'nested.html', bytes: page('<div>'.repeat(100_000) + clause), fates: ['limit-nesting'] },
    {
      name: 'nested-inline.html',
      bytes: page(`<p>${'<b>'.repeat(100_000)}${clause}`),
      fates: ['limit-nesting'],
    },
    { name: 'never-closed.html', bytes: page(`<p>${clause}`.repeat(5000)), fates: ['read'] },
    { name: 'attributes.html', bytes: page(`<p ${' a="b"'.repeat(200_000)}>${clause}</p>`), fates: ['read'] },
    {
      name: 'entities.html',
      bytes: page(`<p>${'&nbsp;&#x110000;&#0;&#xD800;'.repeat(5000)}${clause}</p>`),
      fates: ['read'],
    },
    {
      name: 'table.html',
      bytes: page(`<table><tr><td colspan="999999999" rowspan="999999999">${clause}</td></tr></table>`),
      fates: ['read'],
    },
    { name: 'script.html', bytes: page(`<p>${clause}</p><script>while (true) {}</script>`), fates: ['read'] },
    {
      name: 'refresh.html',
      bytes: page(
        `<meta http-equiv="refresh" content="0;url=http://192.0.2.1/"><img src="http://192.0.2.1/x.png"><p>${clause}</p>`,
      ),
      fates: ['read'],
    },
    { name: 'blank.html', bytes: page('<p> </p>'), fates: ['text-missing'] },
    { name: 'blanks.md', bytes: encode(' '.repeat(2_000_000)), fates: ['text-missing'] },
    { name: 'nul.html', bytes: page(`<p>${clause.split('').join('\0')}</p>`.repeat(3)), fates: ['read'] },
    { name: 'some-nul.html', bytes: page(`<p>${clause}\0\0${clause}</p>`.repeat(3)), fates: ['read'] },
    { name: 'bidi.html', bytes: page(`<p>\u202E${clause}\u202C\u2066\u200F${clause}</p>`), fates: ['read'] },
    {
      name: 'surrogates-16.html',
      bytes: Buffer.from(
        `\uFEFF<html><body><p>${clause}\uD800${clause}\uDC00\uD800</p></body></html>`,
        'utf16le',
      ),
      fates: ['read'],
    },
    // ED A0 80 is a lone surrogate written as if UTF-8 allowed it.
    {
      name: 'surrogates-8.md',
      bytes: Buffer.concat([lone, Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(clause)]),
      fates: ['read'],
    },
    {
      name: 'control.md',
      bytes: encode(`# 白石县\n${clause}\u0007\u001b[31m\u0085\u2028\u2029${clause}`),
      fates: ['read'],
    },
    { name: 'marks.md', bytes: encode(`${clause}${'\u0301'.repeat(100_000)}`), fates: ['read'] },
  ]
}

/** What patterns that repeat themselves are slow on, behind the heading that makes extractors look at it. */
function traps(): BadFile[] {
  const heading = '# 2023年白石县政府工作报告\n\n## 一、2022年工作回顾\n\n'
  const parts = [
    '1',
    '1.',
    '一百二十',
    '2023年',
    '，',
    '　',
    '\n',
    '共有',
    '分别',
    '（“',
    '荣获',
    '%',
    '|',
    '#',
  ]
  return parts.map((part, n) => ({
    name: `trap-${n}.md`,
    bytes: encode(heading + part.repeat(60_000 / part.length)),
    fates: ['read'],
  }))
}
