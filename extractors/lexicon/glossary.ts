/** Words of glossaries (名词解释): what links a term to its explanation, and what looks like a term and is none. */

/** Between a term and its explanation where no colon stands, longest first. */
export const linkingWords: readonly string[] = [
  '指的是',
  '就是指',
  '是指',
  '即指',
  '系指',
  '特指',
  '意指',
  '指',
  '即',
  '是',
]

/** A word that begins with a linking word and links nothing. */
export const notLinking = /^(?:指[导定标数挥引明示令南针纹出]|即[将使便时可]|是否)/

/** Openings of a paragraph that goes on with the explanation above it, though a colon follows. */
export const continuations =
  /^(?:其中|主要|具体|包括|例如|比如|如|分别|此外|目标|任务|内容|总体|基本|原则|重点|特点|特征|范围|依据|背景|意义|注|一是|二是|三是|四是|五是|六是|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|另外|即|指|是|也|并|该|这|以下|上述)/

/** Lines of the page around the report that may follow a glossary. */
export const pageLine = new RegExp(
  [
    '^[\\s（(【[]*(?:责任编辑|编辑|来源|信息来源|文章来源|稿源|作者|记者|审核|校对|监制|发布|主办|承办|版权|网站标识码|技术支持|地址|电话|邮编|联系|附件|链接|抄送|印发|标签|关键词|初审|复审|终审|发布时间|发布日期|浏览次数|分享到?|字号|字体)\\s*[\\d一二三四五]*\\s*[：:】]',
    '^\\s*(?:打印|关闭|分享|收藏|上一篇|下一篇|上一条|下一条|返回顶部|扫一扫|相关(?:阅读|新闻|链接|文章|稿件)|免责声明|版权所有|备案|附[件表图录]\\s*[\\d一二三四五]*$|END|[（(]?完[）)]|政府网站标识码)',
  ].join('|'),
)

/** Title of a glossary, printed alone or before its first entry. */
export const glossaryTitle =
  /^[\s（(【[]*(?:附件?\s*[一二三四五六七八九十\d]*\s*[：:.、]?\s*)?(?:《?[^。；：:]{0,25}》?)?(?:有关|部分|重要|相关|主要)?(?:内容|用语|专有|专业)?(?:名词|词语|术语|用语|名词术语|词条|注释|注解)\s*(?:解释|注释|说明|释义|注解|简释)?\s*[）)】\]：:]*/

/** Heads of table columns. */
export const termHead = /名词|词语|术语|用语|词条|名称/
export const definitionHead = /解释|释义|注释|含义|说明|内涵|定义/
