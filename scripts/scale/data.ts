// The data of the invented agencies, by the same extractor and writer as real ones; only its inputs are made up.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE } from '../../src/catalogue/index.ts';
import { DERIVED, DERIVED_UNITS } from '../../src/catalogue/indicators/derived.ts';
import type { Report } from '../../src/core/report.ts';
import { compile } from '../../src/extract/compile.ts';
import { extract } from '../../src/extract/extract.ts';
import { derive, type Population } from '../../src/view/derived.ts';
import { assemble, type Seat } from '../assemble.ts';
import { sha256 } from '../seeds.ts';
import { inventAgencies, inventReport } from './invent.ts';

export const LAST_YEAR = 2023;

const NOTICE = `SYNTHETIC DATA. Every agency, report and figure in this folder was made up by a program, to show how the
page behaves with many agencies. Nothing here is a statement about any real body.
合成数据：本目录的机构、报告与数字全部由程序编造，只用来演示机构很多时页面如何表现，与任何真实机构无关。
`;

/** Writes the contract's files for `agencies` × `years` into `folder`, which is replaced. */
export function inventData(
  folder: string,
  agencies: number,
  years: number,
  progress: (done: number, all: number) => void,
): void {
  const invented = inventAgencies(agencies);
  const compiled = compile(KNOWLEDGE);
  const population = (agency: string): Population => ({
    agency,
    value: 100_000 + (Number.parseInt(sha256(agency).slice(0, 6), 16) % 9_000_000),
    region: agency,
    year: LAST_YEAR,
    series: 'yearend_contemporary',
    sourceTitle: '合成数据',
    sourceUrl: '',
    sourceKind: 'unknown',
  });
  let done = 0;
  const read = (agency: (typeof invented)[number], year: number, seed: number): Report => {
    const text = inventReport(agency, year, seed);
    // One agency at a time: thousands of names need not be looked for in each text.
    const knowing = { ...compiled, knowledge: { ...compiled.knowledge, agencies: [agency] } };
    const file = `${agency.id}-${year}.txt`;
    const hints = { file, sha256: sha256(text), agency: agency.id, body: 'bureau', year };
    progress(++done, agencies * years);
    return extract({ text, grids: [], title: null, pictures: [] }, hints, knowing);
  };
  const seats = invented.flatMap((agency, at) =>
    Array.from({ length: years }, (_, back): Seat => {
      const year = LAST_YEAR - years + 1 + back;
      const load = (): Report => read(agency, year, at * 100 + (year % 100));
      return { id: `${agency.id}-${year}`, agency: agency.id, body: 'bureau', year, load };
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  const knowledge = { ...KNOWLEDGE, agencies: invented };
  const parts = {
    seats,
    context: [],
    derive: (report: Report) =>
      derive(report, report.agency ? [population(report.agency)] : [], KNOWLEDGE.duties.eras),
  };
  assemble(folder, parts, knowledge, DERIVED, DERIVED_UNITS);
  writeFileSync(join(folder, 'SYNTHETIC.txt'), NOTICE);
}
