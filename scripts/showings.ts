// Every indicator in every language as it leaves the page: what pictures, embeds and sample slides are made from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Index, readIndex, readIndicator, readReport } from '../src/core/dataset.ts';
import { LANGUAGES, type Language } from '../src/core/language.ts';
import { compareShowing } from '../src/export/compare.ts';
import { compositionShowing } from '../src/export/composition.ts';
import { plantedStrings } from '../src/export/inert.ts';
import type { Showing } from '../src/export/showing.ts';
import { en } from '../src/i18n/en.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { zhHans } from '../src/i18n/zh-Hans.ts';
import { zhHant } from '../src/i18n/zh-Hant.ts';
import { HOME, printAddress } from '../src/view/address.ts';
import { beside } from '../src/view/beside.ts';
import { compare } from '../src/view/compare.ts';
import { composition, dividedBy, neededFor } from '../src/view/composition.ts';
import { bureauReports } from '../src/view/select.ts';
import { besideOf } from '../src/view/share.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export interface Shown {
  readonly indicator: string;
  readonly language: Language;
  readonly showing: Showing;
  /** False when no report states a figure of it: then there is no PNG, for there is nothing to see. */
  readonly stated: boolean;
  /** The query of the page that shows it, from the site's root. */
  readonly query: string;
}

export interface Catalogue {
  readonly index: Index;
  readonly planted: readonly string[];
  readonly all: readonly Shown[];
}

/** Reads `data` through the trust boundary. `site` is the absolute address that pictures print. */
export function showings(data: string, site: string): Catalogue {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));
  const index = readIndex(json('index.json'));
  const planted = plantedStrings(
    readdirSync(join(data, 'reports')).map(name => readReport(json(`reports/${name}`))),
  );
  const reports = bureauReports(index);
  const all = index.indicators.flatMap(entry => {
    const file = readIndicator(json(`indicators/${entry.id}.json`));
    const plain = compare(index, entry, file, reports, HOME.sort);
    const base = besideOf(entry.id, null);
    const table = base === null ? plain : beside(plain, null, readIndicator(json(`indicators/${base}.json`)));
    const division = dividedBy(entry.id);
    const files = division ? neededFor(division).map(id => readIndicator(json(`indicators/${id}.json`))) : [];
    const parts = Object.fromEntries(files.map(each => [each.indicator, each]));
    return LANGUAGES.map(language => {
      const query = printAddress({
        ...HOME,
        view: division ? 'composition' : HOME.view,
        indicator: entry.id,
        lang: language,
      });
      const voice = { index, language, messages: MESSAGES[language] };
      const sources = { permalink: `${site}${query}`, planted };
      // An indicator that only divides a whole is shown as its composition: bars of its categories would compare nothing.
      const showing = division
        ? compositionShowing(
            composition(index, division, parts, reports, HOME.sort),
            true,
            voice,
            files,
            sources,
          )
        : compareShowing(table, voice, file, sources);
      const stated = file.observations.some(one => one.body === 'bureau');
      return { indicator: entry.id, language, showing, stated, query };
    });
  });
  return { index, planted, all };
}
