// The indicators of the short list in Simplified Chinese: [name for lists, question as headline]; a line may break at `|`.
// The headlines of those that are not the first picture come with the later words.
export const indicators: Record<string, readonly [short: string, headline: string]> = {
  'proactive.total': ['主动公开政府信息数', ''],
  'proactive.by_category': ['主动公开分类', ''],
  'proactive.portal_items': ['网站发布信息数', ''],
  'proactive.normative_documents.issued': ['规范性文件制发数', ''],
  'interpretation.documents': ['政策解读数', ''],
  'press.conferences': ['新闻发布会次数', ''],
  'social.posts': ['政务新媒体发布数', ''],
  'requests.received': ['新收申请数', '一年里，|各局收到多少件|信息公开申请？'],
  'requests.received_by_channel': ['申请渠道', ''],
  'requests.granted': ['予以公开数', ''],
  'requests.denied': ['不予公开数', ''],
  'requests.not_held': ['非本机关掌握数', ''],
  'requests.on_time_rate': ['按期答复率', ''],
  'fees.charged': ['收取费用', ''],
  'reconsideration.total': ['行政复议数', ''],
  'litigation.total': ['行政诉讼数', ''],
  'staff.total': ['工作人员数', ''],
  'hotline.calls': ['热线来电数', ''],
  'tickets.handled': ['热线转办工单数', ''],
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
