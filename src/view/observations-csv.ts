// A CSV of observations, row by row: columns guessed from the heading, each row read or faulted, rows gathered by report.
import type { AgencyEntry, IndicatorEntry } from '../core/dataset.ts';
import type { Evidence, Observation } from '../core/observation.ts';
import { QUALIFIERS } from '../core/quantity.ts';
import type { EraId } from '../core/report.ts';
import { ABSENCES, BASES } from '../core/vocabulary.ts';
import {
  amountOf,
  type Cells,
  type Columns,
  type Fail,
  Faulty,
  type Field,
  isStatus,
  qualifierOf,
  scaled,
  scaleOf,
  type Worded,
} from './csv-cells.ts';
import { absence, type Draft, faultList, type RowFault, type RowGroup, reportFrom } from './csv-drafts.ts';
import { newcomerId, shortHash } from './visit.ts';

export interface Catalogue {
  readonly agencies: readonly (AgencyEntry & { readonly aliases?: readonly string[] })[];
  readonly indicators: readonly IndicatorEntry[];
  readonly units: readonly Worded[];
  readonly eraOf: (year: number) => EraId | null;
}

export interface RowsRead {
  readonly groups: readonly RowGroup[];
  /** By line; of very many the first ones. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly rows: number;
}

/** Takes rows one by one; `result` is what they give. `file` and `sha256` are those of the CSV. */
export function rowReader(columns: Columns, catalogue: Catalogue, file: string, sha256: string) {
  const groups = new Map<string, Draft>();
  const faults = faultList();
  const seen = new Map<string, number>();
  const agencies = new Map<string, Catalogue['agencies'][number]>();
  const name = (called: string, one: Catalogue['agencies'][number]): void => {
    if (called !== '' && !agencies.has(called)) agencies.set(called, one);
  };
  for (const one of catalogue.agencies) name(one.id, one);
  for (const one of catalogue.agencies)
    for (const called of [one.name.zh, one.short.zh, one.name.en, one.short.en, ...(one.aliases ?? [])])
      name(called, one);
  const indicators = new Map(
    [...catalogue.indicators]
      .reverse()
      .flatMap(one =>
        [one.label.en.toLowerCase(), one.label.zh, one.id].map(called => [called, one] as const),
      ),
  );
  let count = 0;

  function seat(
    cells: Cells,
    fail: Fail,
  ): Omit<Draft, 'text' | 'observations' | 'derived' | 'absences' | 'alternatives'> {
    const id = cells.agency?.trim() ?? '';
    const name = cells.body_name?.trim() ?? '';
    const known = agencies.get(id || name);
    const called = name || id;
    if (!known && !/[\u3400-\u9fff]{2}/.test(called)) return fail('no_agency', called);
    const year = /^((?:19|20)\d\d)\s*年?(?:度)?$/.exec(cells.year?.trim() ?? '')?.[1];
    if (year === undefined) return fail('no_year', cells.year ?? '');
    const kind = cells.source_kind;
    return {
      agency: known?.id ?? null,
      body: known ? cells.body?.trim() || 'bureau' : `unknown.${shortHash(called)}`,
      name: called && !known ? called : name || (known?.name.zh ?? ''),
      year: Number(year),
      newcomer: known ? null : { id: newcomerId(called), name: called },
      url: /^https?:\/\/\S+$/.test(cells.source_url ?? '') ? (cells.source_url ?? null) : null,
      kind: kind === 'official' || kind === 'mirror' ? kind : 'unknown',
    };
  }

  const reportId = (draft: Pick<Draft, 'agency' | 'body' | 'year'>): string =>
    draft.agency === null
      ? `${draft.body}-${draft.year}`
      : `${draft.body === 'bureau' ? draft.agency : `${draft.agency}.${draft.body}`}-${draft.year}`;

  function take(line: number, raw: string, cells: Cells, fail: Fail): void {
    const where = seat(cells, fail);
    const asked = cells.indicator?.trim() ?? '';
    const indicator = indicators.get(asked) ?? indicators.get(asked.toLowerCase());
    if (!indicator) throw new Faulty('no_indicator', asked);
    const report = reportId(where);
    const draft: Draft = groups.get(report) ?? {
      ...where,
      text: '',
      observations: [],
      derived: [],
      absences: [],
      alternatives: [],
    };
    const category = cells.category?.trim() || null;
    const status = cells.status?.trim() ?? '';
    const id = `${report}/${indicator.id}${category === null ? '' : `/${category}`}`;
    const given = cells.value?.trim() ?? '';
    const start = draft.text.length;
    const at = given === '' ? -1 : raw.lastIndexOf(given);
    const evidence: Evidence = {
      start,
      end: start + raw.length,
      quote: raw,
      valueStart: start + Math.max(0, at),
      valueEnd: start + (at < 0 ? raw.length : at + given.length),
      section: null,
      rule: `csv/${indicator.id}`,
    };
    const absent = ABSENCES.find(one => one === status);
    const key = status === 'alternative' ? `${id} ${cells.id ?? line}` : id;
    const twin = seen.get(key);
    if (twin !== undefined) throw new Faulty('twice', String(twin));
    if (absent && given === '') draft.absences.push(absence(report, indicator.id, absent, evidence));
    else {
      const amount = amountOf(given, fail);
      const word = cells.qualifier?.trim() || QUALIFIERS.find(one => one === status) || '';
      if (status !== '' && !isStatus(status)) throw new Faulty('status', status);
      const value = scaled(
        amount.value,
        scaleOf(cells.unit?.trim() ?? '', indicator.unit, catalogue.units, fail),
      );
      if (status === 'zero' && value !== 0) throw new Faulty('zero_status', '');
      const basis = BASES.find(one => one === cells.basis?.trim());
      const one: Observation = {
        id,
        report,
        agency: where.agency,
        body: where.body,
        bodyName: where.name,
        year: where.year,
        indicator: indicator.id,
        category,
        value,
        unit: indicator.unit,
        step: amount.step,
        qualifier: word === '' ? (amount.qualifier ?? 'exact') : qualifierOf(word, fail),
        hedge: cells.hedge?.trim() || amount.hedge,
        printed: cells.printed?.trim() ?? given,
        basis: basis === undefined || basis === 'curated' ? 'figure' : basis,
        share: null,
        evidence: [evidence],
        alternatives: [],
        ...(basis === 'derived' ? { inputs: [] } : {}),
      };
      if (status === 'alternative') {
        const { alternatives: _, ...reading } = one;
        const alternative = {
          ...reading,
          id: cells.id?.trim() || `${id}~${line}`,
          reason: 'imported',
          args: {},
        };
        draft.alternatives.push({ of: id, line, one: alternative });
      } else if (basis === 'derived') draft.derived.push(one);
      else draft.observations.push(one);
    }
    seen.set(key, line);
    draft.text += `${raw}\n`;
    groups.set(report, draft);
    count++;
  }

  return {
    /** `raw` is the row as it stands in the file. */
    row(line: number, raw: string, cells: readonly string[]): void {
      const named: Partial<Record<Field, string>> = {};
      columns.forEach((field, at) => {
        if (field !== null) named[field] = cells[at] ?? '';
      });
      try {
        if (cells.length !== columns.length)
          faults.add({ line, code: 'cells', args: { found: cells.length, expected: columns.length } });
        else
          take(line, raw.replace(/[\r\n]+$/, ''), named, (code, text = '') => {
            throw new Faulty(code, text);
          });
      } catch (error) {
        if (!(error instanceof Faulty)) throw error;
        faults.add({ line, code: error.code, args: { text: error.text.slice(0, 40), line: error.text } });
      }
    },
    fault: (fault: RowFault): void => faults.add(fault),
    count: () => ({ rows: count, faults: faults.count() }),
    result(): RowsRead {
      const made = [...groups].map(([id, draft]) => ({
        report: reportFrom(id, draft, catalogue.eraOf, file, sha256, faults.add),
        derived: draft.derived,
        newcomer: draft.newcomer,
      }));
      return { groups: made, faults: faults.listed(), faultCount: faults.count(), rows: count };
    },
  };
}
