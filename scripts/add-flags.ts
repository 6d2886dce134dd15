// What the flags of `npm run add` say, and what is wrong with them.
import { parseArgs } from 'node:util';
import type { AgencyFlags } from './add-agency.ts';
import type { Told } from './add-file.ts';
import { isDay, isKind, KINDS } from './manifest.ts';
import { BadInput, type Problem } from './problem.ts';

export const USAGE = `npm run add -- FILE|FOLDER… [--dry-run]
  --agency ID --year Y --url ADDRESS --source-kind official|mirror|unknown
  --body SLUG --body-name NAME --title TEXT --published YYYY-MM-DD --note TEXT
  --replace                      put it in the place of the report of that agency, body and year
  --new-agencies                 every body that the catalogue does not know becomes an agency, as its report names it
  a new agency: --agency NEW-ID --agency-name 中文全称 [--agency-english NAME] [--level LEVEL] [--parent 山东省威海市]`;

const TEXT = { type: 'string' } as const;
const YES = { type: 'boolean', default: false } as const;

/** Throws a TypeError with a code for a flag that there is not. */
const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      agency: TEXT,
      year: TEXT,
      url: TEXT,
      'source-kind': TEXT,
      body: TEXT,
      'body-name': TEXT,
      title: TEXT,
      published: TEXT,
      note: TEXT,
      'agency-name': TEXT,
      'agency-english': TEXT,
      level: TEXT,
      parent: TEXT,
      replace: YES,
      'new-agencies': YES,
      'dry-run': YES,
    },
  });

export interface Asked {
  readonly paths: readonly string[];
  readonly dry: boolean;
  readonly replace: boolean;
  /** Bodies that the catalogue does not know become agencies. */
  readonly learn: boolean;
  /** What is said of every file. */
  readonly told: Told;
  /** A new agency, when one is named. */
  readonly newcomer: AgencyFlags | null;
}

const bad = (place: string, wrong: string, mend: string): Problem => ({
  file: 'npm run add',
  place,
  wrong,
  mend,
});

/** Reads the command line. Throws BadInput with one line a fault. `ids` are the agencies of the catalogue. */
export function readFlags(ids: readonly string[]): Asked {
  const { values: flags, positionals: paths } = parse();
  const { agency, year, url, body, title, published, note } = flags;
  const kind = flags['source-kind'] ?? 'unknown';
  const faults = [
    paths.length === 0 ? bad('its arguments', 'no file is named', `${USAGE.split('\n')[0]}`) : null,
    agency !== undefined && !ids.includes(agency) && flags['agency-name'] === undefined
      ? bad(
          '--agency',
          `unknown agency “${agency}”`,
          `Known agencies: ${ids.join(', ')}. For a new one add --agency-name, and --level and --parent where the name does not tell them`,
        )
      : null,
    year !== undefined && !/^(?:19|20)\d\d$/.test(year)
      ? bad('--year', `“${year}” is no year`, 'Write four digits: 2012')
      : null,
    url !== undefined && !/^https?:\/\/\S+$/.test(url)
      ? bad('--url', `“${url}” is no web address`, 'Write it whole, with http:// or https://')
      : null,
    body !== undefined && !/^[a-z][a-z0-9-]*$/.test(body)
      ? bad(
          '--body',
          `“${body}” is no slug`,
          'Use small letters, digits and hyphens: bureau, government-office',
        )
      : null,
    published !== undefined && !isDay(published)
      ? bad('--published', `“${published}” is no date`, 'Write it as YYYY-MM-DD')
      : null,
    isKind(kind) ? null : bad('--source-kind', `“${kind}” is no kind`, `Write one of ${KINDS.join(', ')}`),
  ].filter(fault => fault !== null);
  if (faults.length > 0) throw new BadInput(faults);
  const told: Told = {
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(url === undefined ? {} : { url }),
    ...(body === undefined ? {} : { body }),
    ...(flags['body-name'] === undefined ? {} : { bodyName: flags['body-name'] }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(note === undefined ? {} : { note }),
    ...(flags['source-kind'] !== undefined && isKind(kind) ? { sourceKind: kind } : {}),
  };
  const name = flags['agency-name'];
  const newcomer: AgencyFlags | null =
    name === undefined
      ? null
      : {
          agency: agency ?? '',
          name,
          english: flags['agency-english'] ?? '',
          level: flags.level ?? '',
          parent: flags.parent ?? '',
        };
  return {
    paths,
    dry: flags['dry-run'],
    replace: flags.replace,
    learn: flags['new-agencies'],
    told,
    newcomer,
  };
}
