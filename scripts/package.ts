// data/datapackage.json: a Frictionless Data Package that describes every file of data/.
import { STATUSES } from '../src/core/vocabulary.ts';
import { COLUMNS } from './long.ts';

const LICENSES = [
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
];

const DESCRIPTIONS: readonly (readonly [pattern: RegExp, title: string])[] = [
  [/^index\.json$/, 'Agencies, indicators, units and reports'],
  [/^coverage\.json$/, 'Status of each report and indicator'],
  [/^indicators\/(.+)\.json$/, 'Observations and absences of $1'],
  [/^reports\/(.+)\.json$/, 'The report $1 whole'],
];

/** A file of data/ with what a reader can prove of it. */
export interface Sized {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

function resource({ path, bytes, sha256 }: Sized): Record<string, unknown> {
  const common = {
    name: path
      .replace(/\.(?:json|csv)$/, '')
      .replace(/[^a-z0-9._-]/g, '-')
      .toLowerCase(),
    path,
    bytes,
    hash: `sha256:${sha256}`,
    encoding: 'utf-8',
  };
  if (path === 'observations.csv')
    return {
      ...common,
      profile: 'tabular-data-resource',
      title: 'Every observation, alternative and absence in long form',
      description:
        'Lines end in CRLF. A text that a spreadsheet would take for a formula has an apostrophe before it.',
      format: 'csv',
      mediatype: 'text/csv',
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
      schema: {
        fields: COLUMNS.map(({ name, type, description }) => ({
          name,
          type,
          description,
          ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
          ...(name === 'status' ? { constraints: { required: true, enum: STATUSES } } : {}),
        })),
        primaryKey: 'id',
        missingValues: [''],
      },
    };
  const described = DESCRIPTIONS.find(([pattern]) => pattern.test(path));
  const title = described ? path.replace(described[0], described[1]) : path;
  return { ...common, title, format: 'json', mediatype: 'application/json' };
}

/** The descriptor for the given files, which it lists in order of path. */
export function describePackage(files: readonly Sized[], version: string): string {
  const resources = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(resource);
  const descriptor = {
    profile: 'data-package',
    name: 'mingjian',
    title: '明鉴 Mingjian: indicators of government information disclosure reports',
    description:
      'Figures that Chinese public bodies state in their annual reports on government information disclosure, each with the clause that states it. Extracted data: CC BY 4.0. The reports themselves are official documents.',
    version,
    licenses: LICENSES,
    resources,
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
