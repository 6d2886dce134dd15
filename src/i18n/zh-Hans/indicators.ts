// The indicators of the short list in Simplified Chinese: [name for lists, question as headline]; a line may break at `|`.
export const indicators: Record<string, readonly [short: string, headline: string]> = {
  'proactive.total': ['主动公开政府信息数', '各局一年|主动公开了|多少条信息？'],
  'proactive.by_category': ['主动公开分类', '主动公开的信息，|都归在哪些类里？'],
  'proactive.normative_documents.issued': ['规范性文件制发数', '各局一年|制发多少件|规范性文件？'],
  'interpretation.documents': ['政策解读数', '各局一年|解读了多少件政策？'],
  'press.conferences': ['新闻发布会次数', '各局一年|开了几次新闻发布会？'],
  'social.posts': ['政务新媒体发布数', '各局一年在新媒体|发布多少条？'],
  'requests.received': ['新收申请数', '一年里，|各局收到多少件|信息公开申请？'],
  'requests.received_by_channel': ['申请渠道', '申请是从|哪些渠道来的？'],
  'requests.granted': ['予以公开数', '有多少件申请|得到公开？'],
  'requests.denied': ['不予公开数', '有多少件申请|不予公开？'],
  'requests.not_held': ['非本机关掌握数', '有多少件申请|不归本机关掌握？'],
  'requests.on_time_rate': ['按期答复率', '申请都|按期答复了吗？'],
  'fees.charged': ['收取费用', '收过申请人的|费用吗？'],
  'reconsideration.total': ['行政复议数', '有没有人因信息公开|申请复议？'],
  'litigation.total': ['行政诉讼数', '有没有人因信息公开|提起诉讼？'],
  'staff.total': ['工作人员数', '有多少人|做信息公开工作？'],
  'hotline.calls': ['热线来电数', '各局的热线|一年接多少来电？'],
  'tickets.handled': ['热线转办工单数', '各局一年|办理多少转办工单？'],
};

export const groups: Record<string, string> = {
  proactive: '主动公开',
  outreach: '解读与宣传',
  requests: '依申请公开',
  fees: '收费',
  review: '复议与诉讼',
  capacity: '人员与经费',
  service: '咨询与热线',
  people: '人员与服务',
  derived: '计算值',
};
