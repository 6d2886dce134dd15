// The page About, Simplified Chinese.
import { developers } from './developers.ts';
export const about = {
  title: '这些数|从哪里来，怎么读？',
  reading: '明鉴读政府信息公开工作年度报告，**每一个数都能回到原句**；没有写的不当作零，对不上的照原样列出。',
  contents: '本页内容',
  method: {
    title: '方法',
    paragraphs: [
      '一份报告先转成文字，字符位置不变；再按句读切成小句，用一套写明的读法规则去读数。每个数都记下它在原文里的起止位置，发布前逐一核对：那个位置上的字与引文不同，就不发布。',
      '同一件事写了几个数时，先取统计表，再取法定栏目下的数，再取概述里的数；先取当年的，再取累计的；先取总数，再取某一渠道的；先取确数，再取约数。没有用上的数和理由都留着，点开就能看到。',
      '「余」「多」「以上」读作「至少」，「近」「不足」读作「接近」，「约」「左右」读作「约数」。54.29 万记作 542,900，并记下印到哪一位。',
      '报告里的数能互相核对的（分项与总数、占比、收到与办结），都核一遍；对不上的列出两边，不改写、不补差，也不说是谁的错。',
    ],
    few: (reports: number, agencies: number, years: number) =>
      `现有${reports}份报告，来自${agencies}家机构、${years}个年度，不构成趋势，也不是排名。这里没有名次和得分。`,
  },
  marks: {
    title: '标记',
    intro: '一个标记、一个词、一种形状：图、表、导出都用同一套；不靠颜色，灰度打印也能分辨。',
    columns: { mark: '标记', word: '词', bar: '横条图里', number: '数字写法', meaning: '含义' },
    rows: {
      exact: ['平直末端', '51', '原文写了一个数'],
      approx: ['波形末端', '约 54.29 万', '约、左右、上下'],
      over: ['向右尖端', '≥ 500', '余、多、以上、超、逾'],
      under: ['向左凹口', '≤ 6,500', '近、不到、不足'],
      zero: ['零线上的竖条', '0', '未收到、没有收取、0 元'],
      not_reported: ['虚线空槽', '', '报告没有写，不等于零'],
      not_captured: ['斜纹空槽', '', '表、图或附件不在副本里'],
      not_applicable: ['不画', '–', '当年制度不要求'],
      derived: ['平直末端加菱形', '0.34', '由写明的数算出'],
      context: ['只作点，不作条', '1,408', '同地其他机构，不合并'],
    } as Record<string, readonly [string, string, string]>,
    checks: '核对与提示',
    finding: '提示：同一件事写了不同的数，或文本有异样',
  },
  law: {
    title: '各年的规则',
    intro: '年报该写什么、何时发布，随法规变化。跨过变化的两个年度，口径不同。',
    columns: { years: '报告年度', law: '依据', contents: '应写的内容', deadline: '部门的期限' },
    years: (from: number, to: number | null) => (to === null ? `${from}年起` : `${from}—${to}年`),
    deadline: (month: number, day: number, article: string) => `次年${month}月${day}日前（${article}）`,
    tables: {
      '2008': '没有统一表格',
      '2014': '政府信息公开情况统计表',
      '2019': '试行格式的三张表',
      '2021': '统一格式的三张表',
    } as Record<string, string>,
    note: '2008 年条例（第492号令）的条文依通行文本整理，未与公报逐字核对；2019 年修订条例（第711号令）第四十九条、第五十条已核对。',
  },
  catalogue: {
    title: '指标目录',
    intro: (n: number, core: number) =>
      `共${n}项，其中核心${core}项。核心指标没有写时，会记下是没有提及、副本缺失还是不适用；扩展指标只记写明的。`,
    columns: { name: '指标', unit: '单位', definition: '定义', eras: '适用年度' },
    all: '各年',
    tier: { core: '核心', extended: '扩展', derived: '计算' } as Record<string, string>,
    stock: '时点数',
    english: '定义以英文记在数据里，两种中文页面照录。',
    show: (n: number) => `列出${n}项`,
  },
  sources: {
    title: '来源',
    intro: '报告自己的网页是官方的才作链接；转载页只写出文字，不作链接。',
    columns: {
      agency: '机构',
      year: '年度',
      published: '发布',
      source: '来源',
      figures: '数',
      findings: '提示',
    },
    official: '官方网页',
    mirror: '转载',
    unknown: '不详',
    undated: '不详',
    population: '常住人口的来源、年份和口径写在每个人均数的依据里。',
  },
  cite: {
    title: '怎么引用',
    intro: '请写明数据版本：同样的版本，数不会变。',
    version: '数据版本',
    text: (version: string) =>
      `明鉴 Mingjian：政府信息公开年报数据［DB/OL］. 数据版本 ${version}. 引用单个数时，请同时写明报告的机构和年度。`,
  },
  licence: {
    title: '许可',
    code: '程序以 MIT 许可发布。',
    data: '数与位置由程序从公开报告读出，可自由使用，请注明出处和版本。报告原文属于各发布机关，这里为核对而照录。',
  },
  add: {
    title: '怎么添加',
    intro: '添加都不用改程序的主体，忘了哪一步，测试会说出来。',
    rows: [
      ['一份报告', '文件放进 seeds/，在 seeds/reports.csv 加一行，运行 npm run extract'],
      ['一家机构', 'src/catalogue/agencies.ts 里加一条'],
      ['一项指标或一种写法', 'src/catalogue/indicators/ 里加一条，旁边写上该读和不该读的例句'],
      ['一种图、一种格式、一种语言', '对应文件夹里加一个文件，在该处的目录里加一行'],
    ] as readonly (readonly [string, string])[],
    here: '不想发布、只想看看自己手头的报告：用「添加报告」，文件不离开这台电脑。',
  },
  access: {
    title: '无障碍',
    paragraphs: [
      '目标是 WCAG 2.2 AA，浅色深色都是。图后面都有真正的表格；图有文字说明和一句话的读法；不靠颜色分辨。',
      '键盘可以走遍全站：Tab 进到图里，方向键在各点、各格之间移动，Enter 打开原句，Esc 关闭。按 ? 看快捷键，单键可以关掉。',
      '尊重系统的减少动态、强制配色和文字放大（到 400%）。引文用报告自己的文字，标明简体或繁体。',
    ],
  },
  developers,
};
