// What changed in data/ since another version, figure by figure, as Markdown: `npm run changes -- [REF]` (HEAD without one).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

/** What a reader sees of a figure; places and rule numbers move without a change of meaning. */
const SEEN = ['value', 'unit', 'status', 'printed', 'share', 'quote'] as const;

export interface Changes {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly {
    readonly before: Row;
    readonly after: Row;
    readonly fields: readonly string[];
  }[];
}

const byId = (csv: string): Map<string, Row> =>
  new Map(
    Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data.map(row => [
      // Absences have no id of their own: report and indicator name them.
      row.id || `${row.report}/${row.indicator}`,
      row,
    ]),
  );

/** Two versions of observations.csv, compared by the ids of figures and absences. */
export function changesOf(before: string, after: string): Changes {
  const [was, is] = [byId(before), byId(after)];
  return {
    added: [...is].flatMap(([id, row]) => (was.has(id) ? [] : [row])),
    removed: [...was].flatMap(([id, row]) => (is.has(id) ? [] : [row])),
    changed: [...is].flatMap(([id, after]) => {
      const before = was.get(id);
      const fields = before ? SEEN.filter(field => before[field] !== after[field]) : [];
      return before && fields.length > 0 ? [{ before, after, fields }] : [];
    }),
  };
}

const said = (row: Row): string =>
  [row.value === '' ? '' : `${row.value} ${row.unit}`, row.status, row.printed ? `“${row.printed}”` : '']
    .filter(part => part !== '')
    .join(', ');
const named = (row: Row): string => `\`${row.id || `${row.report}/${row.indicator}`}\``;

/** One line a figure under its heading; nothing under a heading is left out. */
export function changelog({ added, removed, changed }: Changes): string {
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`#### ${title} (${lines.length})`, '', ...lines.map(line => `- ${line}`), ''];
  const lines = [
    ...part(
      'Added',
      added.map(row => `${named(row)}: ${said(row)}`),
    ),
    ...part(
      'Removed',
      removed.map(row => `${named(row)}: was ${said(row)}`),
    ),
    ...part(
      'Changed',
      changed.map(({ before, after, fields }) =>
        [
          `${named(after)}:`,
          fields.map(field => `${field} “${before[field]}” → “${after[field]}”`).join('; '),
        ].join(' '),
      ),
    ),
  ];
  return lines.length === 0 ? 'No figure was added, removed or changed.\n' : `${lines.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(fileURLToPath(import.meta.url), '../..');
  const ref = process.argv[2] ?? 'HEAD';
  const path = 'data/observations.csv';
  try {
    const before = execFileSync('git', ['show', `${ref}:${path}`], {
      cwd: root,
      maxBuffer: 2 ** 30,
      stdio: 'pipe',
    });
    process.stdout.write(
      changelog(changesOf(before.toString('utf8'), readFileSync(join(root, path), 'utf8'))),
    );
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : `${error}`;
    console.error(`${ref}: no ${path} to compare with (${why}). Give a commit, tag or branch that holds it.`);
    process.exit(2);
  }
}
