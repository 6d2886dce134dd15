// A new agency for the catalogue: asked for on a terminal, told by flags elsewhere, appended as one entry.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { describeAgency, isLevel, LEVELS } from '../src/view/newcomer.ts';
import { shortHash } from '../src/view/visit.ts';
import { BadInput, type Problem } from './problem.ts';

type Agency = Knowledge['agencies'][number];

export const CATALOGUE = 'src/catalogue/agencies.ts';

const flag = (place: string, wrong: string, mend: string): BadInput =>
  new BadInput([{ file: 'npm run add', place, wrong, mend } satisfies Problem]);

/** What the flags say of a new agency; empty strings where they say nothing. */
export interface AgencyFlags {
  readonly agency: string;
  readonly name: string;
  readonly english: string;
  readonly level: string;
  readonly parent: string;
}

/** An entry from flags. Throws BadInput, naming the flag, for an id or level that cannot be. */
export function agencyFrom(flags: AgencyFlags, known: readonly Agency[]): Agency {
  const { agency: id, name, english, level, parent } = flags;
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(id) || id === 'unknown')
    throw flag(
      '--agency',
      `“${id}” is no id for an agency`,
      'Use small letters, digits and hyphens: shenzhen, nanshan',
    );
  if (known.some(one => one.id === id))
    throw flag(
      '--agency',
      `“${id}” is in the catalogue already`,
      'Leave --agency-name away, or use another id',
    );
  if (!/^[\u3400-\u9fff()（）·]{4,40}$/.test(name))
    throw flag(
      '--agency-name',
      `“${name}” is no official name`,
      'Write it whole, in Chinese: 深圳市人力资源和社会保障局',
    );
  const same = known.find(one => [one.name.zh, ...one.aliases].includes(name));
  if (same) throw flag('--agency-name', `${name} is “${same.id}”`, `Use --agency ${same.id}`);
  if (level && !isLevel(level))
    throw flag('--level', `“${level}” is no level`, `Write one of ${LEVELS.join(', ')}`);
  const entry = describeAgency({ id, name, english, level, parent });
  if (!entry.level)
    throw flag('--level', 'the name does not tell the level', `Write one of ${LEVELS.join(', ')}`);
  const short = entry.short.zh === name ? [] : [entry.short.zh];
  return { ...entry, aliases: short };
}

/** The agency that a report names, under an id made from its name. Throws BadInput where its name or level is not enough. */
export function agencyNamed(
  { name, level, parent }: { readonly name: string; readonly level: string; readonly parent: string },
  known: readonly Agency[],
): Agency {
  // Without a name in English the Chinese one stands for it: nothing is made up.
  return agencyFrom({ agency: `body-${shortHash(name)}`, name, english: name, level, parent }, known);
}

/** Asks on the terminal which agency a report is of. Null: none of them, and none to be made. */
export async function askAgency(
  read: { readonly file: string; readonly name: string; readonly level: string; readonly parent: string },
  known: readonly Agency[],
): Promise<{ readonly id: string; readonly fresh: Agency | null } | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ask = async (question: string, standard = ''): Promise<string> =>
    (await terminal.question(`${question}${standard && ` [${standard}]`}: `)).trim() || standard;
  try {
    process.stderr.write(`${read.file}: the body “${read.name || 'not named'}” is not in the catalogue.\n`);
    const id = await ask(
      `Id of its agency (${known.map(one => one.id).join(', ')}, or a new one; empty: none)`,
    );
    if (id === '') return null;
    if (known.some(one => one.id === id)) return { id, fresh: null };
    const name = await ask('Official name in Chinese', read.name);
    const english = await ask('Official name in English (empty: made from the id)');
    const level = await ask(`Level (${LEVELS.join(', ')})`, read.level);
    const parent = await ask('The place above it, as printed: 山东省威海市', read.parent);
    return { id, fresh: agencyFrom({ agency: id, name, english, level, parent }, known) };
  } finally {
    terminal.close();
  }
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, found => `\\${found}`)}'`;

function label(name: string, { zh, en }: { readonly zh: string; readonly en: string }): string {
  const line = `    ${name}: { zh: ${quote(zh)}, en: ${quote(en)} },`;
  return line.length <= 110
    ? line
    : `    ${name}: {\n      zh: ${quote(zh)},\n      en: ${quote(en)},\n    },`;
}

const entryText = (one: Agency): string =>
  [
    '  {',
    `    id: ${quote(one.id)},`,
    label('name', one.name),
    label('short', one.short),
    label('place', one.place),
    label('mark', one.mark),
    `    level: ${quote(one.level)},`,
    `    parent: ${quote(one.parent)},`,
    `    aliases: [${one.aliases.map(quote).join(', ')}],`,
    '  },',
  ].join('\n');

/**
 * The text of the catalogue with the entries at its end. It is loaded once before it is handed out, and must then hold
 * exactly the old and the new entries: otherwise this throws, and the catalogue stays as it is.
 */
export async function appended(known: readonly Agency[], fresh: readonly Agency[]): Promise<string> {
  const source = readFileSync(CATALOGUE, 'utf8');
  const end = source.lastIndexOf('];');
  const text = `${source.slice(0, end)}${fresh.map(one => `${entryText(one)}\n`).join('')}${source.slice(end)}`;
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-'));
  try {
    const copy = join(folder, 'agencies.ts');
    writeFileSync(copy, text);
    const loaded = (await import(pathToFileURL(copy).href)) as { readonly AGENCIES?: readonly Agency[] };
    if (end < 0 || JSON.stringify(loaded.AGENCIES) !== JSON.stringify([...known, ...fresh]))
      throw new Error(`${CATALOGUE} is not laid out as expected: add the entry by hand`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return text;
}
