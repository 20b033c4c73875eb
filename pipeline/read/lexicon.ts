/** Chinese words by which readers tell page chrome from text and the header of a table from its rows. */

/** A cell with one of these names a column. */
export const headerWords =
  /^(?:序号|编号|名称|类别|类型|单位|数量|金额|日期|时间|地点|地区|备注|姓名|职务|等级|奖项|指标|内容|进展|目标|任务|措施)$|(?:项目|工程|企业|单位|指标|任务|事项|学校|选手|作品|教师|投资|内容|规模|时限|责任|牵头|配合|完成|年度|计划|性质|属地|等次)/

/** Labels of the lines about a page's making; what follows the colon is the label's value. */
export const chromeLabels = [
  '来源|信息来源|文章来源|稿件来源|稿源|供稿|供稿单位|信息提供|发布者|发布人|发布单位|发布机构|发布机关',
  '时间|日期|发布时间|发布日期|发表时间|发文时间|发文日期|成文日期|更新时间|更新日期|上传时间|录入时间|生成日期',
  '浏览|浏览次数|浏览量|点击|点击数|点击率|点击量|阅读|阅读次数|阅读量|访问量|访问次数|查看|回复|人气|热度',
  '字号|字体|字体大小|字体大小选择|文字大小|分享|分享到|分享至|视力保护色|保护视力色|标签|关键词|关键字',
  '索引号|信息索引号|主题分类|体裁分类|组配分类|信息分类|公开方式|公开责任部门|公开主体|发文机关|发文字号|文号|有效性|主题词|所属栏目',
]

/** Labels whose value is one or more names of people. */
export const peopleLabels = [
  '作者|编辑|责任编辑|责编|值班编辑|网络编辑|校对|审核|初审|复审|终审|编审|监制|排版|摄影|签发|审签|录入',
]

/** Buttons and links around an article, as the whole of a line or several in one. */
export const chromeButtons = [
  '(?:我要)?打印(?:本页|此页|页面|文章|本文|全文|预览)?|关闭(?:窗口|本页|页面|此页)?|(?:我要|加入)?收藏(?:本页|本文|此页)?',
  '(?:我要)?分享|(?:我要)?纠错|转发|推荐|点赞|评论|保存|下载|全屏|复制链接|复制网址|推送',
  '加大|还原|减小|放大|缩小|正常|特大|超大|较大|默认|标准|恢复|大字|大|中|小|A\\+|A-|A|T\\|T',
  '首页|网站首页|返回首页|设为首页|返回顶部|返回列表|返回上页|返回上一页|返回',
  '微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|朋友圈|微信好友|政务微博|政务微信|人人网|豆瓣',
  '语音播报|语音朗读|语音阅读|点击收听|收听|听新闻|朗读|播报|播放|暂停|停止',
  '无障碍阅读|无障碍浏览|无障碍|长者模式|适老版|关怀版|老年版|简体版|繁体版|简体|繁体|繁體|字号|字体',
  '扫一扫在手机打开当前页(?:面)?|手机扫一扫|微信扫一扫|下载文字版|下载图片版|文字版|图片版|图解',
]

/** A line that shows where in the site the page stands; the whole line is chrome. */
export const breadcrumb =
  /^(?:您?(?:现在|当前|目前)?(?:所在)?的?位置\s*[:：]|(?:网站)?首页\s*[:：>＞»/-]|[>＞»]\s*[^\s。，；：]{1,12}$)/

/** A name of a newspaper, site or office, as it stands after 来源. */
export const sourceName =
  /^\S{2,14}(?:报|网|社|刊|台|办|办公室|办公厅|局|厅|委|政府|新闻|发布|客户端|公众号|频道)$/

/** Where the page goes on after the article; the rest is chrome unless it is long. */
const afterArticle = [
  '(?:责任编辑|责编|值班编辑|网络编辑|编辑|主办|主办单位|承办|承办单位|网站标识码|版权所有|copyright)\\s*[:：©]',
  '相关(?:报道|链接|附件|阅读|新闻|文章|稿件|信息|文档|解读|推荐)\\s*(?:[:：>＞】]|$)',
  '(?:延伸阅读|推荐阅读|热点推荐|猜你喜欢|网友评论|我要评论|发表评论|版权声明|免责声明|特别声明)\\s*(?:[:：】]|$)',
  '(?:上一篇|下一篇|上一条|下一条|上一页|下一页|分享到|分享至)\\s*(?:[:：]|$)',
  '(?:打印本页|关闭窗口|返回顶部|返回列表|阅读原文|网站地图|联系我们|关于我们|法律声明|友情链接)\\s*(?:\\||$)',
  '(?:扫一扫|扫码|长按)(?:在手机|用手机|分享|关注|阅读|查看|下载|识别|二维码)',
  '\\S{1,3}ICP备|\\S{0,4}公网安备|您需要登录后才可以',
]
export const articleEnd = new RegExp(`^[（(【[]?\\s*(?:${afterArticle.join('|')})`, 'i')

/** Links to the other pages of an article. */
export const pageLinks = /^(?=.{1,60}$)(?:(?:[【[]\s*\d{1,2}\s*[】\]]\s*){2,}|.*(?:上一页|下一页).*)$/
