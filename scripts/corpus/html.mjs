// Blocks → web pages: a bare one, one as a government site prints it, a forum thread in GBK, and pages to print.
import iconv from 'iconv-lite'

const styles = {
  plain: `@page { size: A4; margin: 28mm 26mm }
body { font: 12pt/1.8 "Noto Serif CJK SC", serif }
h1 { text-align: center; font-size: 20pt } p { text-indent: 2em; margin: 0 }`,
  columns: `@page { size: A4; margin: 18mm 15mm }
body { font: 9.5pt/1.6 "Noto Serif CJK SC", serif } h1 { text-align: center; font-size: 20pt }
main { columns: 2; column-gap: 9mm } h2 { font-size: 13pt } h3 { font-size: 11pt } p { text-indent: 2em; margin: 0 }`,
  table: `@page { size: A4; margin: 24mm 20mm }
body { font: 11pt/1.6 "Noto Serif CJK SC", serif } h1 { text-align: center; font-size: 18pt }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 2px 4px }
tr { break-inside: avoid } p { text-indent: 2em; margin: 0 }`,
}

export function bodyOf(blocks) {
  return blocks.map(({ level, text, rows }) => (rows ? tableOf(rows) : element(level, text))).join('\n')
}

function element(level, text) {
  return level ? `<h${level}>${text}</h${level}>` : `<p>${text}</p>`
}

function tableOf([head, ...rows]) {
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table>
<thead>${row(head, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody>
</table>`
}

function page(title, head, body) {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>${head}<title>${title}</title></head>
<body>
${body}
</body>
</html>
`
}

/** @param look `plain`, `columns` or `table` */
export function toHtml({ blocks }, look = 'plain') {
  const [first, ...rest] = blocks
  const head = `<meta charset="utf-8"><style>${styles[look]}</style>`
  const body = look === 'columns' ? `${bodyOf([first])}\n<main>\n${bodyOf(rest)}\n</main>` : bodyOf(blocks)
  return page(first.text, head, body)
}

export function toGovernmentPage({ blocks, published }) {
  const [{ text: title }, ...rest] = blocks
  return page(
    `${title}_白石在线`,
    `<meta charset="utf-8"><meta name="PubDate" content="${published} 09:12">`,
    `<div class="top"><a href="#">设为首页</a> | <a href="#">加入收藏</a> | <a href="#">无障碍阅读</a></div>
<ul class="nav"><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li><li><a href="#">办事服务</a></li><li><a href="#">互动交流</a></li></ul>
<div class="crumbs">您当前的位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">重点工作</a></div>
<div class="article">
<h1>${title}</h1>
<div class="info">发布时间：${published} 09:12　来源：政府办公室　浏览次数：1286　【字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>
<div class="TRS_Editor">
${bodyOf(rest)}
</div>
<div class="tools"><a href="#">【打印本页】</a> <a href="#">【关闭窗口】</a></div>
<p>上一篇：<a href="#">关于做好春季防火工作的通知</a></p><p>下一篇：<a href="#">便民服务热线公布</a></p>
</div>
<div class="footer"><p>版权所有：白石在线　主办单位：政府办公室</p><p>网站标识码：0000000000　云岭ICP备00000000号</p></div>`,
  )
}

/** The report as a post of a thread, with a reply; bytes in GBK, as the page says. */
export function toForumPage({ blocks, published }) {
  const [{ text: title }] = blocks
  const lines = blocks.map(({ text }) => `${text}<br>`).join('\n&nbsp;&nbsp;&nbsp;&nbsp;')
  const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>${title} - 白石茶馆 - Powered by Discuz!</title></head>
<body><div id="hd"><a href="#">论坛首页</a> <a href="#">登录</a> <a href="#">立即注册</a></div>
<div id="pt">白石茶馆 › 县情杂谈 › ${title}</div>
<div id="postlist"><span>查看: 2043|回复: 1</span>
<div id="post_1"><div class="authi"><a href="#">竹林散人</a> 发表于 ${published} 20:15 | 只看该作者</div>
<table><tr><td class="t_f" id="postmessage_1">
${lines}
</td></tr></table></div>
<div id="post_2"><div class="authi"><a href="#">石桥老农</a> 发表于 ${published} 21:40</div>
<table><tr><td class="t_f" id="postmessage_2">感谢楼主分享，路修好了就好。</td></tr></table></div></div>
<div id="ft">Powered by Discuz! X3.4</div></body></html>
`
  return iconv.encode(html, 'gbk')
}
