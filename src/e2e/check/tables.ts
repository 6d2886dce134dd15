// Independent checks of published tables: a Frictionless Data Package, CSVW, and schema.org JSON-LD.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

type Json = Readonly<Record<string, unknown>>;
export const readJson = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;

/** Rows of a CSV file; the first is the heading. */
export function readCsv(path: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(readFileSync(path, 'utf8'), {
    skipEmptyLines: true,
    delimiter: ',',
  });
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message} in row ${errors[0]?.row}`);
  return data;
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(true|false)$/,
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly enum?: readonly string[];
    readonly required?: boolean;
    readonly unique?: boolean;
  };
}

function tableFaults(path: string, fields: readonly Field[], key: readonly string[]): string[] {
  const [head = [], ...rows] = readCsv(path);
  const faults: string[] = [];
  if (head.join() !== fields.map(field => field.name).join())
    return [`${path}: the heading is not that of the schema`];
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (row.length !== head.length) faults.push(`${path} row ${at + 2}: ${row.length} cells`);
    for (const [column, field] of fields.entries()) {
      const cell = row[column] ?? '';
      const { enum: allowed, required } = field.constraints ?? {};
      if (cell === '' ? required : !TYPES[field.type]?.test(cell))
        faults.push(`${path} row ${at + 2}: ${field.name} is “${cell}”`);
      if (cell !== '' && allowed && !allowed.includes(cell))
        faults.push(`${path} row ${at + 2}: ${field.name} may not be “${cell}”`);
    }
    const id = key.map(name => row[head.indexOf(name)]).join('\n');
    if (key.length > 0 && seen.has(id)) faults.push(`${path} row ${at + 2}: the key ${id} stands twice`);
    seen.add(id);
  }
  return faults;
}

/** Faults by the Data Package and Table Schema specifications, with hashes and sizes. */
export function datapackageFaults(folder: string): string[] {
  const pack = readJson(join(folder, 'datapackage.json'));
  const faults: string[] = [];
  const NAME = /^[a-z0-9._/-]+$/;
  if (typeof pack.name !== 'string' || !NAME.test(pack.name)) faults.push('the package has no good name');
  const resources = pack.resources;
  if (!Array.isArray(resources) || resources.length === 0)
    return [...faults, 'the package holds no resources'];
  const names = new Set<string>();
  for (const one of resources as Json[]) {
    const { name, path, bytes, hash, schema } = one;
    if (typeof name !== 'string' || !NAME.test(name) || names.has(name)) faults.push(`resource name ${name}`);
    names.add(String(name));
    if (typeof path !== 'string' || path.startsWith('/') || path.includes('..')) {
      faults.push(`${name}: path ${path} is not safe`);
      continue;
    }
    const place = join(folder, path);
    if (!existsSync(place)) {
      faults.push(`${path} is not there`);
      continue;
    }
    const content = readFileSync(place);
    if (bytes !== content.length) faults.push(`${path} has ${content.length} bytes, not ${bytes}`);
    if (hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`)
      faults.push(`${path} has another hash`);
    if (path.endsWith('.csv')) {
      const { fields, primaryKey } = (schema ?? {}) as { fields?: Field[]; primaryKey?: string | string[] };
      if (!fields) faults.push(`${path} has no schema`);
      else faults.push(...tableFaults(place, fields, [primaryKey ?? []].flat()));
    }
  }
  return faults;
}

/** Faults of one CSVW metadata file against the CSV that it names. */
export function csvwFaults(folder: string, file: string): string[] {
  const meta = readJson(join(folder, file));
  const contexts = [meta['@context']].flat();
  if (contexts[0] !== 'http://www.w3.org/ns/csvw') return [`${file}: no CSVW context`];
  const { columns, primaryKey } = meta.tableSchema as {
    columns: { name: string; datatype: string }[];
    primaryKey: string;
  };
  const fields = columns.map(({ name, datatype }) => ({ name, type: datatype }));
  return tableFaults(join(folder, String(meta.url)), fields, [primaryKey]);
}

/** Faults of a schema.org Dataset by what search engines require. `reachable` answers for an address of the site. */
export function datasetFaults(value: Json, reachable: (url: string) => boolean): string[] {
  const faults: string[] = [];
  if (!/^https?:\/\/schema\.org\/?$/.test(String(value['@context'])))
    faults.push('the context is not schema.org');
  if (value['@type'] !== 'Dataset') faults.push('the type is not Dataset');
  const { name, description, license, distribution } = value;
  if (typeof name !== 'string' || name === '') faults.push('no name');
  if (typeof description !== 'string' || description.length < 50 || description.length > 5000)
    faults.push(`the description has ${String(description).length} characters, not 50 to 5000`);
  if (typeof license !== 'string' || !URL.canParse(license)) faults.push('no licence address');
  for (const one of (Array.isArray(distribution) ? distribution : []) as Json[]) {
    if (one['@type'] !== 'DataDownload' || !one.encodingFormat) faults.push('a distribution without type');
    if (!reachable(String(one.contentUrl))) faults.push(`${one.contentUrl} leads nowhere`);
  }
  if (!Array.isArray(distribution) || distribution.length === 0) faults.push('no distribution');
  return faults;
}
