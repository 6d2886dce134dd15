// Files to add: found in folders, named for seeds/, and written as lines of the manifest.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import Papa from 'papaparse';
import type { SourceKind } from '../src/core/observation.ts';
import { type Entry, MANIFEST_COLUMNS, readManifest } from './manifest.ts';
import { printCell } from './print.ts';
import type { Problem } from './problem.ts';

/** What flags, or the manifest of a folder, say of a file. */
export type Told = Partial<Omit<Entry, 'file' | 'line'>> & { readonly note?: string };

export interface Candidate {
  readonly path: string;
  readonly told: Told;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

const MANIFEST = 'reports.csv';

function inFolder(folder: string, told: Told, agencies: readonly string[]): Found {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.split(/[\\/]/).some(part => part.startsWith('.') && part.length > 2))
    .sort();
  const own = names.find(path => path === join(folder, MANIFEST));
  const manifest = own ? readManifest(own, readFileSync(own, 'utf8'), agencies) : null;
  const lines = new Map(manifest?.entries.map(entry => [entry.file, entry]));
  const missing = [...lines.keys()].filter(file => !names.includes(join(folder, file)));
  return {
    candidates: names
      .filter(path => path !== own)
      .map(path => {
        const line = lines.get(path.slice(join(folder, '/').length));
        if (!line) return { path, told };
        const { file: _, line: __, ...said } = line;
        return { path, told: { ...said, ...told } };
      }),
    problems: [
      ...(manifest?.problems ?? []),
      ...missing.map(file => ({
        file: own ?? folder,
        place: `line ${lines.get(file)?.line}, file ${file}`,
        wrong: 'there is no such file',
        mend: 'Add it, or remove its line',
      })),
    ],
  };
}

/** Every file of the given paths; a folder gives all of its files, in order, with the lines of its own reports.csv. */
export function findFiles(paths: readonly string[], told: Told, agencies: readonly string[]): Found {
  const found = paths.map((path): Found => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return inFolder(path, told, agencies);
    if (stat?.isFile()) return { candidates: [{ path, told }], problems: [] };
    const mend = 'Check how the path is spelled';
    return {
      candidates: [],
      problems: [{ file: path, place: 'the whole file', wrong: 'there is no such file', mend }],
    };
  });
  return {
    candidates: found.flatMap(one => one.candidates),
    problems: found.flatMap(one => one.problems),
  };
}

/** A name for seeds/ that no other file has: the file's own, without what a manifest or a shell would trip over. */
export function seedName(path: string, digest: string, taken: ReadonlySet<string>): string {
  const clean = basename(path)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '');
  const end = extname(clean);
  const stem = clean.slice(0, clean.length - end.length).slice(0, 80) || 'report';
  const name = `${stem}${end}`;
  return taken.has(name) || name === 'population.csv' || name === 'context.csv' || name === MANIFEST
    ? `${stem}-${digest.slice(0, 8)}${end}`
    : name;
}

export interface Line extends Told {
  readonly file: string;
  readonly sourceKind: SourceKind;
}

/** One line of the manifest, without its line end. */
export function manifestLine(line: Line): string {
  const cells: Readonly<Record<(typeof MANIFEST_COLUMNS)[number], string | number | null>> = {
    file: line.file,
    agency: line.agency ?? null,
    body: line.body ?? null,
    body_name: line.bodyName ?? null,
    year: line.year ?? null,
    title: line.title ?? null,
    published: line.published ?? null,
    url: line.url ?? null,
    source_kind: line.sourceKind === 'unknown' ? null : line.sourceKind,
    note: line.note || null,
  };
  return MANIFEST_COLUMNS.map(column => printCell(cells[column])).join(',');
}

/** The manifest without the line of `file`, everything else as it was. */
export function withoutLine(manifest: string, file: string): string {
  const kept: string[] = [];
  let used = 0;
  Papa.parse<string[]>(manifest, {
    delimiter: ',',
    step: ({ data, meta }) => {
      if (data[0] !== file) kept.push(manifest.slice(used, meta.cursor));
      used = meta.cursor;
    },
  });
  return kept.join('');
}
