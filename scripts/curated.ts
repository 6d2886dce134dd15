// seeds/population.csv and seeds/context.csv: figures kept by hand, each with its source.
import type { Observation } from '../src/core/observation.ts';
import { QUALIFIERS, type Qualifier } from '../src/core/quantity.ts';
import { fold } from '../src/extract/fold.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { readNumbers } from '../src/extract/number.ts';
import type { Population } from '../src/view/derived.ts';
import { isKind, isYear, KINDS } from './manifest.ts';
import type { Problem } from './problem.ts';
import { type Row, readRows } from './rows.ts';

const POPULATION = [
  'agency',
  'region',
  'year',
  'resident_population',
  'series',
  'source_title',
  'source_url',
  'source_kind',
] as const;

const CONTEXT = [
  'agency',
  'body',
  'body_name',
  'year',
  'indicator',
  'value',
  'unit_zh',
  'qualifier',
  'hedge',
  'clause',
  'source_url',
  'source_kind',
] as const;

type Fault = (column: string, wrong: string, mend: string) => void;

function common(
  cells: Record<'agency' | 'year' | 'source_url' | 'source_kind', string>,
  ids: readonly string[],
  fault: Fault,
) {
  if (!ids.includes(cells.agency))
    fault('agency', `unknown agency “${cells.agency}”`, `Known agencies: ${ids.join(', ')}`);
  if (!isYear(cells.year)) fault('year', `“${cells.year}” is no year`, 'Write four digits: 2012');
  if (!/^https?:\/\/\S+$/.test(cells.source_url))
    fault('source_url', `“${cells.source_url}” is no web address`, 'Write the whole address of the source');
  if (!isKind(cells.source_kind))
    fault('source_kind', `“${cells.source_kind}” is no kind`, `Write one of ${KINDS.join(', ')}`);
}

/** Runs `make` over the rows; rows with a fault become problems and are left out. */
function collect<Column extends string, T>(
  name: string,
  rows: readonly Row<Column>[],
  problems: Problem[],
  make: (row: Row<Column>, fault: Fault) => T,
): T[] {
  return rows.flatMap(row => {
    const before = problems.length;
    const made = make(row, (column, wrong, mend) =>
      problems.push({ file: name, place: `line ${row.line}, column ${column}`, wrong, mend }),
    );
    return problems.length > before ? [] : [made];
  });
}

/** Resident population by place, year and series. */
export function readPopulation(name: string, text: string, agencies: readonly string[]) {
  const { rows, problems: faults } = readRows(name, text, POPULATION);
  const problems = [...faults];
  const seen = new Set<string>();
  const population = collect(name, rows, problems, ({ cells }, fault): Population => {
    common(cells, agencies, fault);
    if (!/^[1-9]\d*$/.test(cells.resident_population))
      fault(
        'resident_population',
        `“${cells.resident_population}” is no count`,
        'Write a whole number of people',
      );
    if (!cells.series) fault('series', 'no series is named', 'Name it: yearend_contemporary, census_exact …');
    if (!cells.source_title) fault('source_title', 'no source is named', 'Say where the figure stands');
    const key = `${cells.agency} ${cells.year} ${cells.series}`;
    if (seen.has(key))
      fault('series', `${key} stands twice`, 'Keep one figure for each place, year and series');
    seen.add(key);
    return {
      agency: cells.agency,
      value: Number(cells.resident_population),
      region: cells.region,
      year: Number(cells.year),
      series: cells.series,
      sourceTitle: cells.source_title,
      sourceUrl: cells.source_url,
      sourceKind: isKind(cells.source_kind) ? cells.source_kind : 'unknown',
    };
  });
  return { population, problems };
}

const isQualifier = (value: string): value is Qualifier => QUALIFIERS.some(one => one === value);

/** Other bodies' figures as observations: basis `curated`, no evidence, the clause and address in `source`; `lines` by id. */
export function readContext(
  name: string,
  text: string,
  knowledge: Pick<Knowledge, 'agencies' | 'indicators'>,
) {
  const { rows, problems: faults } = readRows(name, text, CONTEXT);
  const problems = [...faults];
  const ids = knowledge.agencies.map(agency => agency.id);
  const seen = new Set<string>();
  const lines = new Map<string, number>();
  const context = collect(name, rows, problems, ({ line, cells }, fault): Observation => {
    common(cells, ids, fault);
    const indicator = knowledge.indicators.find(one => one.id === cells.indicator);
    if (!indicator)
      fault('indicator', `unknown indicator “${cells.indicator}”`, 'Use an id of src/catalogue/indicators');
    if (!/^[a-z][a-z0-9-]*$/.test(cells.body) || cells.body === 'bureau')
      fault(
        'body',
        `“${cells.body}” is no slug of another body`,
        'Use small letters, digits and hyphens: government-office',
      );
    if (!cells.body_name) fault('body_name', 'no body is named', 'Write its official name');
    if (!/^\d+(?:\.\d+)?$/.test(cells.value))
      fault('value', `“${cells.value}” is no number`, 'Write digits only, 万 and 亿 applied');
    if (!isQualifier(cells.qualifier))
      fault('qualifier', `“${cells.qualifier}” is no qualifier`, `Write one of ${QUALIFIERS.join(', ')}`);
    if (!cells.clause)
      fault('clause', 'the clause is empty', 'Quote the short clause that states the figure');
    const id = `${cells.agency}.${cells.body}-${cells.year}/${cells.indicator}`;
    if (seen.has(id))
      fault('indicator', `${id} stands twice`, 'Keep one figure for each body, year and indicator');
    seen.add(id);
    lines.set(id, line);
    const value = Number(cells.value);
    const figure = readNumbers(fold(cells.clause)).find(one => one.value === value);
    if (cells.clause && !figure)
      fault('clause', `the clause does not state ${cells.value}`, 'Quote the clause that prints the number');
    else if (figure && figure.qualifier !== cells.qualifier)
      fault('qualifier', `the clause says ${figure.qualifier}`, 'Let qualifier and hedge follow the clause');
    else if (figure && fold(figure.hedge ?? '') !== fold(cells.hedge))
      fault('hedge', `the clause says “${figure.hedge ?? ''}”`, 'Let qualifier and hedge follow the clause');
    if (figure && figure.unit !== null && figure.unit !== fold(cells.unit_zh))
      fault('unit_zh', `the clause counts in “${figure.unit}”`, 'Write the counting word of the clause');
    return {
      id,
      report: null,
      agency: cells.agency,
      body: cells.body,
      bodyName: cells.body_name,
      year: Number(cells.year),
      indicator: cells.indicator,
      category: null,
      value,
      unit: indicator?.unit ?? '',
      step: figure?.step ?? 1,
      qualifier: isQualifier(cells.qualifier) ? cells.qualifier : 'exact',
      hedge: cells.hedge || null,
      printed: figure ? cells.clause.slice(figure.printed.start, figure.printed.end) : '',
      basis: 'curated',
      share: null,
      evidence: [],
      source: {
        clause: cells.clause,
        url: cells.source_url,
        kind: isKind(cells.source_kind) ? cells.source_kind : 'unknown',
      },
      alternatives: [],
    };
  });
  return { context, lines, problems };
}
