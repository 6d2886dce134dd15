// What a maintainer needs to add a report for good: its file, its line of the manifest, the data read from it.
import { strToU8, zipSync } from 'fflate';
import { printReport } from '../../export/report-json.ts';
import type { Kept } from './storage.ts';

const COLUMNS = 'file,agency,body,body_name,year,title,published,url,source_kind,note';

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A file name that no manifest or shell trips over. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '') || 'report.txt';

/** Single quotation marks for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The line of reports.csv as `npm run add` would write it: what the text itself says is left to the text. */
function line(one: Kept, file: string): string {
  const { report, told } = one;
  const cells = [
    file,
    report.agency ?? '',
    report.agency === null ? '' : report.body,
    report.agency === null ? (told.bodyName ?? '') : '',
    String(report.year ?? ''),
  ];
  return `${COLUMNS}\n${[...cells, '', '', '', '', ''].map(cell).join(',')}\n`;
}

function guide(one: Kept, file: string): string {
  const { newcomer, report } = one;
  const agency =
    newcomer === null
      ? ''
      : ` --agency NEW-ID --agency-name ${quoted(newcomer.name)}${newcomer.level ? ` --level ${newcomer.level}` : ''}${newcomer.parent ? ` --parent ${quoted(newcomer.parent)}` : ''}`;
  return `${report.bodyName} ${report.year ?? ''}

In a clone of the repository, with the address of the report on the body's own site:

  npm run add -- ${quoted(`seeds/${file}`)}${agency} --year ${report.year ?? 'YEAR'} --url https://…

It copies the file into seeds/, writes its line, reads it and shows what changes in data/. Then commit and open a pull request.
${newcomer === null ? '' : 'Replace NEW-ID with a short name in small letters, such as the place in pinyin.\n'}
seeds/${file}   the report, byte for byte
reports.csv     its line of the manifest
report.json     what was read from it, for comparison
`;
}

/** A zip of the contribution and its name. */
export async function contribution(one: Kept): Promise<{ readonly name: string; readonly zip: Blob }> {
  const file = plain(one.name);
  const bytes = new Uint8Array(await one.file.arrayBuffer());
  const zip = zipSync({
    [`seeds/${file}`]: [bytes, { level: 6 }],
    'reports.csv': strToU8(line(one, file)),
    'report.json': strToU8(printReport(one.report)),
    'README.txt': strToU8(guide(one, file)),
  });
  const name = `${one.report.agency ?? 'new'}-${one.report.year ?? 'year'}-contribution.zip`;
  return { name, zip: new Blob([zip], { type: 'application/zip' }) };
}
