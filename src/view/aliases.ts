// Other words that people look for an indicator by: everyday names, older terms, English. They are never shown.

/** By the id, or by what ids begin with. Chinese words first, then their Traditional forms where these differ, then English. */
export const ALIASES: Readonly<Record<string, string>> = {
  proactive: 'publish disclosure',
  'proactive.total': '总数 总量 發布量 發佈量 发布量 總數 total volume',
  'proactive.by_category': '种类 類別 类别 結構 结构 kinds types',
  'proactive.portal_items': '门户网站 官网 网站发布量 門戶網站 官網 portal site website volume',
  'proactive.normative_documents': '红头文件 政策文件 紅頭文件 policy documents',
  'proactive.licensing_decisions': '审批 許可 審批 permits licences',
  'proactive.penalty_decisions': '罚款 處罰 罰款 fines',
  'proactive.administrative_charges': '收费 收費 money',
  interpretation: '解读 解讀 explain',
  press: '新闻 記者 记者 新聞 media briefing',
  interviews: '访谈 訪談 live',
  'social.posts': '微博 微信 公众号 发文 公眾號 發文 weibo wechat douyin',
  'social.followers': '微博 微信 公众号 粉丝 粉絲 公眾號 fans',
  responses: '舆情 輿情 热点 opinion',
  requests: '依申请公开 依申請公開 foi access applications',
  'requests.received': '收到 受理 申请量 申請量 applications',
  'requests.granted': '同意公开 同意公開 approved',
  'requests.denied': '拒绝 不同意 拒絕 rejected refusal',
  'requests.on_time_rate': '及时 及時 按时 按時 逾期 timely deadline',
  'requests.max_working_days': '时限 時限 多久 how long duration',
  fees: '收费 費用 收費 钱 錢 cost money charge',
  reconsideration: '复核 申诉 複議 appeal review',
  litigation: '官司 起诉 打官司 起訴 lawsuit court sued',
  complaints: '投诉 投訴 举报 舉報 grievance',
  staff: '人手 编制 編制 people personnel',
  budget: '经费 预算 經費 預算 funds money',
  training: '培训 培訓',
  hotline: '电话 電話 12333 phone',
  tickets: '12345 市长热线 市長熱線 cases',
  consultations: '咨询 諮詢 questions advice',
  online_inquiries: '网民 网友 網民 網友 letters questions',
  petitions: '上访 上訪 letters',
  visits: '上访 来访 上訪 來訪 接待',
  derived: '计算 指数 計算 指數 computed ratio',
};

/** All other words of an indicator, its family's included. */
export const aliasesOf = (id: string): string =>
  Object.entries(ALIASES)
    .filter(([start]) => id === start || id.startsWith(`${start}.`) || id.startsWith(`${start}_`))
    .map(([, words]) => words)
    .join(' ');
