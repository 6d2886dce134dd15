// The part of About for developers, Simplified Chinese. Sets the shape for the others.
import type { EmbedFlag, StableId } from '../../view/stable.ts';

export const developers = {
  title: '给开发者',
  intro:
    '数据是静态文件，地址稳定，与这个页面一同发布，不需要密钥。每个地址下面给一个可以打开的例子。字段见数据说明；改动会升 schema 并写进变更记录。',
  /** Where the build left the PNG pictures. */
  noPng: '这份构建没有画 PNG，先运行 npm run build:pictures。',
  /** Before the example of an address with places to fill in. */
  such: '例如',
  holds: {
    index: '版本、机构、指标、单位、报告',
    coverage: '每份报告每项指标的状态',
    indicator: '一项指标的全部数、另读与缺失',
    report: '一份报告的原文、数、核对、提示',
    observations: '全部数，长表，UTF-8；空格不是零，原因在 status 列',
    observationsCsvw: '上表各列的 CSVW 说明',
    datapackage: 'Frictionless 数据包说明',
    indicatorCsv: '一项指标的长表',
    indicatorCsvw: '一项指标长表的 CSVW 说明',
    indicatorLd: '一项指标的 schema.org Dataset（JSON-LD）',
    dataset: '整套数据的 schema.org Dataset（JSON-LD），首页里也有一份',
    statuses: '状态对应的 SDMX CL_OBS_STATUS 代码和理由',
    zip: '以上数据文件打成一包，附说明',
    readme: '包里的说明：文件、许可、引用',
    svg: '静态图，带 title 和 desc，可以几张放在同一页',
    png: '同一张图，1920 像素宽；没有报告写明的指标不画',
    manifest: '每张图的标题、替代文字、尺寸、字节数、SHA-256',
    embed: '嵌入页，不开脚本也完整，没有 cookie，不跟踪',
    page: '一项指标的小页，给搜索引擎和链接预览',
    reveal: '用这些图做的 reveal.js 样例',
    marp: '用这些图做的 Marp 样例',
    sitemap: '全部页面，各语言互指',
    robots: '搜索引擎可以收录，并指向 sitemap',
  } satisfies Readonly<Record<StableId, string>> as Readonly<Record<StableId, string>>,
  flags: '嵌入页的开关，写在查询串里，可以合用：',
  flag: {
    'title=0': '不写标题和一句话读法',
    'source=0': '不写来源行；来源请写在旁边',
    'plain=1': '只留图',
    'transparent=1': '透明底',
    'static=1': '不要提示框和按键',
    'fitchart=1': '图撑满框，不报高度',
  } satisfies Readonly<Record<EmbedFlag, string>> as Readonly<Record<EmbedFlag, string>>,
  message: '嵌入页的高度一变，就用 postMessage 告诉外面的页面：',
  snippet: '嵌入代码，随高度伸缩：',
  sdmx: '状态对应的 SDMX CL_OBS_STATUS 代码：',
  code: '代码',
  codeName: '代码名',
  status: '状态',
  address: '页面的全部状态都在网址的查询串里，可以收藏、引用、嵌入：',
};
