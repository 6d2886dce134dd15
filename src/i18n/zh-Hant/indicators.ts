// The indicators of the short list in Traditional Chinese: [name for lists, question as headline]; a line may break at `|`.
export const indicators: Record<string, readonly [short: string, headline: string]> = {
  'proactive.total': ['主動公開政府信息數', '各局一年|主動公開了|多少條信息？'],
  'proactive.by_category': ['主動公開分類', '主動公開的信息，|都歸在哪些類裡？'],
  'proactive.normative_documents.issued': ['規範性文件制發數', '各局一年|制發多少件|規範性文件？'],
  'interpretation.documents': ['政策解讀數', '各局一年|解讀了多少件政策？'],
  'press.conferences': ['新聞發佈會次數', '各局一年|開了幾次新聞發佈會？'],
  'social.posts': ['政務新媒體發佈數', '各局一年在新媒體|發佈多少條？'],
  'requests.received': ['新收申請數', '一年裡，|各局收到多少件|信息公開申請？'],
  'requests.received_by_channel': ['申請渠道', '申請是從|哪些渠道來的？'],
  'requests.granted': ['予以公開數', '有多少件申請|得到公開？'],
  'requests.denied': ['不予公開數', '有多少件申請|不予公開？'],
  'requests.not_held': ['非本機關掌握數', '有多少件申請|不歸本機關掌握？'],
  'requests.on_time_rate': ['按期答覆率', '申請都|按期答覆了嗎？'],
  'fees.charged': ['收取費用', '收過申請人的|費用嗎？'],
  'reconsideration.total': ['行政復議數', '有沒有人因信息公開|申請復議？'],
  'litigation.total': ['行政訴訟數', '有沒有人因信息公開|提起訴訟？'],
  'staff.total': ['工作人員數', '有多少人|做信息公開工作？'],
  'hotline.calls': ['熱線來電數', '各局的熱線|一年接多少來電？'],
  'tickets.handled': ['熱線轉辦工單數', '各局一年|辦理多少轉辦工單？'],
};

export const groups: Record<string, string> = {
  proactive: '主動公開',
  outreach: '解讀與宣傳',
  requests: '依申請公開',
  fees: '收費',
  review: '復議與訴訟',
  capacity: '人員與經費',
  service: '諮詢與熱線',
  people: '人員與服務',
  derived: '計算值',
};
