// The page About, Traditional Chinese.
import { developers } from './developers.ts';
export const about = {
  title: '這些數|從哪裡來，怎麼讀？',
  reading: '明鑑讀政府信息公開工作年度報告，**每一個數都能回到原句**；沒有寫的不當作零，對不上的照原樣列出。',
  contents: '本頁內容',
  method: {
    title: '方法',
    paragraphs: [
      '一份報告先轉成文字，字符位置不變；再按句讀切成小句，用一套寫明的讀法規則去讀數。每個數都記下它在原文裡的起止位置，發佈前逐一核對：那個位置上的字與引文不同，就不發佈。',
      '同一件事寫了幾個數時，先取統計表，再取法定欄目下的數，再取概述裡的數；先取當年的，再取累計的；先取總數，再取某一渠道的；先取確數，再取約數。沒有用上的數和理由都留著，點開就能看到。',
      '「餘」「多」「以上」讀作「至少」，「近」「不足」讀作「接近」，「約」「左右」讀作「約數」。54.29 萬記作 542,900，並記下印到哪一位。',
      '報告裡的數能互相核對的（分項與總數、佔比、收到與辦結），都核一遍；對不上的列出兩邊，不改寫、不補差，也不說是誰的錯。',
    ],
    few: (reports: number, agencies: number, years: number) =>
      `現有${reports}份報告，來自${agencies}家機構、${years}個年度，不構成趨勢，也不是排名。這裡沒有名次和得分。`,
  },
  marks: {
    title: '標記',
    intro: '一個標記、一個詞、一種形狀：圖、表、導出都用同一套；不靠顏色，灰度打印也能分辨。',
    columns: { mark: '標記', word: '詞', bar: '橫條圖裡', number: '數字寫法', meaning: '含義' },
    rows: {
      exact: ['平直末端', '51', '原文寫了一個數'],
      approx: ['波形末端', '約 54.29 萬', '約、左右、上下'],
      over: ['向右尖端', '≥ 500', '餘、多、以上、超、逾'],
      under: ['向左凹口', '≤ 6,500', '近、不到、不足'],
      zero: ['零線上的豎條', '0', '未收到、沒有收取、0 元'],
      not_reported: ['虛線空槽', '', '報告沒有寫，不等於零'],
      not_captured: ['斜紋空槽', '', '表、圖或附件不在副本裡'],
      not_applicable: ['不畫', '–', '當年制度不要求'],
      derived: ['平直末端加菱形', '0.34', '由寫明的數算出'],
      context: ['只作點，不作條', '1,408', '同地其他機構，不合並'],
    } as Record<string, readonly [string, string, string]>,
    checks: '核對與提示',
    finding: '提示：同一件事寫了不同的數，或文本有異樣',
  },
  law: {
    title: '各年的規則',
    intro: '年報該寫什麼、何時發佈，隨法規變化。跨過變化的兩個年度，口徑不同。',
    columns: { years: '報告年度', law: '依據', contents: '應寫的內容', deadline: '部門的期限' },
    years: (from: number, to: number | null) => (to === null ? `${from}年起` : `${from}—${to}年`),
    deadline: (month: number, day: number, article: string) => `次年${month}月${day}日前（${article}）`,
    tables: {
      '2008': '沒有統一表格',
      '2014': '政府信息公開情況統計表',
      '2019': '試行格式的三張表',
      '2021': '統一格式的三張表',
    } as Record<string, string>,
    note: '2008 年條例（第492號令）的條文依通行文本整理，未與公報逐字核對；2019 年修訂條例（第711號令）第四十九條、第五十條已核對。',
  },
  catalogue: {
    title: '指標目錄',
    intro: (n: number, core: number) =>
      `共${n}項，其中核心${core}項。核心指標沒有寫時，會記下是沒有提及、副本缺失還是不適用；擴展指標只記寫明的。`,
    columns: { name: '指標', unit: '單位', definition: '定義', eras: '適用年度' },
    all: '各年',
    tier: { core: '核心', extended: '擴展', derived: '計算' } as Record<string, string>,
    stock: '時點數',
    english: '定義以英文記在數據裡，兩種中文頁面照錄。',
    show: (n: number) => `列出${n}項`,
  },
  sources: {
    title: '來源',
    intro: '報告自己的網頁是官方的才作鏈接；轉載頁只寫出文字，不作鏈接。',
    columns: {
      agency: '機構',
      year: '年度',
      published: '發佈',
      source: '來源',
      figures: '數',
      findings: '提示',
    },
    official: '官方網頁',
    mirror: '轉載',
    unknown: '不詳',
    undated: '不詳',
    population: '常住人口的來源、年份和口徑寫在每個人均數的依據裡。',
  },
  cite: {
    title: '怎麼引用',
    intro: '請寫明數據版本：同樣的版本，數不會變。',
    version: '數據版本',
    text: (version: string) =>
      `明鑑 Mingjian：政府信息公開年報數據［DB/OL］. 數據版本 ${version}. 引用單個數時，請同時寫明報告的機構和年度。`,
  },
  licence: {
    title: '許可',
    code: '程式以 MIT 許可發佈。',
    data: '數與位置由程式從公開報告讀出，可自由使用，請註明出處和版本。報告原文屬於各發布機關，這裡為核對而照錄。',
  },
  add: {
    title: '怎麼添加',
    intro: '添加都不用改程式的主體，忘了哪一步，測試會說出來。',
    rows: [
      ['一份報告', '檔案放進 seeds/，在 seeds/reports.csv 加一行，運行 npm run extract'],
      ['一家機構', 'src/catalogue/agencies.ts 裡加一條'],
      ['一項指標或一種寫法', 'src/catalogue/indicators/ 裡加一條，旁邊寫上該讀和不該讀的例句'],
      ['一種圖、一種格式、一種語言', '對應檔案夾里加一個檔案，在該處的目錄里加一行'],
    ] as readonly (readonly [string, string])[],
    here: '不想發佈、只想看看自己手頭的報告：用「添加報告」，檔案不離開這臺電腦。',
  },
  access: {
    title: '無障礙',
    paragraphs: [
      '目標是 WCAG 2.2 AA，淺色深色都是。圖後面都有真正的表格；圖有文字說明和一句話的讀法；不靠顏色分辨。',
      '鍵盤可以走遍全站：Tab 進到圖裡，方向鍵在各點、各格之間移動，Enter 打開原句，Esc 關閉。按 ? 看快捷鍵，單鍵可以關掉。',
      '尊重系統的減少動態、強制配色和文字放大（到 400%）。引文用報告自己的文字，標明簡體或繁體。',
    ],
  },
  developers,
};
