// The shapes of observations and reports as runtime checks; each is held to its type by the compiler.
import * as v from 'valibot';
import type { Absence, Alternative, Denominator, Evidence, Observation } from './observation.ts';
import { QUALIFIERS } from './quantity.ts';
import {
  CHECK_KINDS,
  type Check,
  ERAS,
  FINDING_KINDS,
  type Finding,
  type OfficialTable,
  type Report,
} from './report.ts';
import { ABSENCES, BASES } from './vocabulary.ts';

export const text = v.string();
export const textOrNull = v.nullable(v.string());
export const number = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const count = offset;
export const yearOrNull = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)));
export const era = v.picklist(ERAS);
export const script = v.picklist(['Hans', 'Hant']);
export const sourceKind = v.picklist(['official', 'mirror', 'unknown']);
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'));
export const dateOrNull = v.nullable(v.pipe(v.string(), v.isoDate()));
const args = v.record(v.string(), v.union([v.string(), number]));

const evidence = v.pipe(
  v.object({
    start: offset,
    end: offset,
    quote: text,
    valueStart: offset,
    valueEnd: offset,
    section: textOrNull,
    rule: text,
  }),
  v.check(e => e.end - e.start === e.quote.length, 'the quote is not as long as its place'),
  v.check(
    e => e.start <= e.valueStart && e.valueStart <= e.valueEnd && e.valueEnd <= e.end,
    'the value lies outside its clause',
  ),
) satisfies v.GenericSchema<unknown, Evidence>;

const denominator = v.object({
  value: number,
  region: text,
  year: v.pipe(v.number(), v.integer()),
  series: text,
  sourceTitle: text,
  sourceUrl: text,
  sourceKind,
}) satisfies v.GenericSchema<unknown, Denominator>;

const reading = {
  id: text,
  report: textOrNull,
  agency: textOrNull,
  body: text,
  bodyName: text,
  year: yearOrNull,
  indicator: text,
  category: textOrNull,
  value: number,
  unit: text,
  step: v.pipe(number, v.gtValue(0)),
  qualifier: v.picklist(QUALIFIERS),
  hedge: textOrNull,
  printed: text,
  basis: v.picklist(BASES),
  share: v.nullable(v.object({ value: number, start: offset, end: offset })),
  evidence: v.array(evidence),
  source: v.exactOptional(v.object({ clause: text, url: text, kind: sourceKind })),
  inputs: v.exactOptional(v.array(text)),
  denominator: v.exactOptional(denominator),
};

const alternative = v.object({ ...reading, reason: text, args }) satisfies v.GenericSchema<
  unknown,
  Alternative
>;

export const observation = v.object({
  ...reading,
  alternatives: v.array(alternative),
}) satisfies v.GenericSchema<unknown, Observation>;

export const absence = v.object({
  report: text,
  indicator: text,
  status: v.picklist(ABSENCES),
  reason: text,
  args,
  evidence: v.array(evidence),
}) satisfies v.GenericSchema<unknown, Absence>;

const side = v.object({
  value: number,
  terms: v.array(v.object({ label: text, value: number, evidence: v.nullable(evidence) })),
});

const check = v.object({
  id: text,
  kind: v.picklist(CHECK_KINDS),
  status: v.picklist(['holds', 'fails', 'not_assessed']),
  indicator: textOrNull,
  left: side,
  right: side,
  difference: v.nullable(number),
  tolerance: v.pipe(number, v.minValue(0)),
  reason: textOrNull,
}) satisfies v.GenericSchema<unknown, Check>;

const finding = v.object({
  id: text,
  kind: v.picklist(FINDING_KINDS),
  indicator: textOrNull,
  check: textOrNull,
  args,
  evidence: v.array(evidence),
}) satisfies v.GenericSchema<unknown, Finding>;

const table = v.object({
  id: text,
  era,
  rows: v.array(text),
  columns: v.array(text),
  cells: v.array(
    v.object({
      row: text,
      column: text,
      value: v.nullable(number),
      printed: text,
      start: offset,
      end: offset,
    }),
  ),
}) satisfies v.GenericSchema<unknown, OfficialTable>;

export const report = {
  id: text,
  agency: textOrNull,
  body: text,
  bodyName: text,
  year: yearOrNull,
  era: v.nullable(era),
  script,
  title: textOrNull,
  published: dateOrNull,
  file: text,
  sha256,
  url: textOrNull,
  sourceKind,
  text,
  observations: v.array(observation),
  absences: v.array(absence),
  checks: v.array(check),
  findings: v.array(finding),
  tables: v.array(table),
} satisfies { readonly [Field in keyof Report]: v.GenericSchema<unknown, Report[Field]> };
