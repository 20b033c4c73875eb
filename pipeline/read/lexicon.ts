/** Chinese words by which readers tell page chrome from text and the header of a table from its rows. */

/** A cell with one of these names a column. */
export const headerWords =
  /^(?:序号|编号|名称|类别|类型|单位|数量|金额|日期|时间|地点|地区|备注|姓名|职务|等级|奖项|指标|内容|进展|目标|任务|措施)$|(?:项目|工程|企业|单位|指标|任务|事项|学校|选手|作品|教师|投资|内容|规模|时限|责任|牵头|配合|完成|年度|计划|性质|属地|等次)/

/** Labels of the lines about a page's making; what follows the colon is the label's value. */
export const chromeLabels = [
  '来源|信息来源|文章来源|稿件来源|稿源|供稿|供稿单位|作者',
  '时间|日期|发布时间|发布日期|发表时间|发文时间|更新时间|更新日期|上传时间|录入时间',
  '编辑|责任编辑|责编|值班编辑|网络编辑|校对|审核|初审|复审|终审|编审|监制|排版|摄影',
  '浏览|浏览次数|浏览量|点击|点击数|点击率|点击量|阅读|阅读次数|阅读量|访问量|查看|回复|人气',
  '字号|字体|字体大小|文字大小|分享|分享到|分享至|视力保护色|保护视力色|标签|关键词|关键字',
]

/** Buttons and links around an article, as the whole of a line or several in one. */
export const chromeButtons = [
  '打印本页|打印此页|打印文章|打印|关闭窗口|关闭本页|关闭|收藏本页|收藏本文|收藏|下载|全屏|加大|还原|减小',
  '特大|超大|默认|大|中|小|A\\+|A-|复制链接|返回顶部|返回列表|返回首页|返回|分享|微信|微博|QQ空间',
  '我要纠错|纠错|评论|点赞|语音播报|朗读|无障碍阅读|无障碍|简体|繁体|字号|扫一扫在手机打开当前页',
]

/** A line that shows where in the site the page stands; the whole line is chrome. */
export const breadcrumb = /^(?:您?(?:现在|当前|目前)?(?:所在)?的?位置|首页)\s*[:：>＞»]/

/** A name of a newspaper, site or office, as it stands after 来源. */
export const sourceName = /^\S{2,14}(?:报|网|社|刊|台|办|办公室|局|厅|委|政府|新闻|发布|客户端|公众号|频道)$/

/** Where the page goes on after the article; the rest is chrome unless it is long. */
const afterArticle = [
  '(?:责任编辑|责编|值班编辑|网络编辑|编辑|主办|主办单位|承办|承办单位|网站标识码|版权所有|copyright)\\s*[:：©]',
  '相关(?:报道|链接|附件|阅读|新闻|文章|稿件|信息|文档)\\s*(?:[:：>＞】]|$)',
  '(?:延伸阅读|推荐阅读|热点推荐|猜你喜欢|网友评论|我要评论|发表评论|版权声明|免责声明|特别声明)\\s*(?:[:：】]|$)',
  '(?:上一篇|下一篇|上一条|下一条|分享到|分享至)\\s*(?:[:：]|$)',
  '(?:打印本页|关闭窗口|返回顶部|返回列表|阅读原文)\\s*$',
  '(?:扫一扫|扫码|长按)(?:在手机|用手机|分享|关注|阅读|查看|下载|识别|二维码)',
  '您需要登录后才可以',
]
export const articleEnd = new RegExp(`^[（(【[]?\\s*(?:${afterArticle.join('|')})`, 'i')

/** Links to the other pages of an article. */
export const pageLinks = /^(?=.{1,60}$)(?:(?:[【[]\s*\d{1,2}\s*[】\]]\s*){2,}|.*(?:上一页|下一页).*)$/
