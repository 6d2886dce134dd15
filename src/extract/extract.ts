// One document to one report: who and when, every figure with its sentence, what is absent, what agrees.
import type { Evidence, Reading } from '../core/observation.ts';
import type { Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { findAbsences } from './absence.ts';
import type { Candidate } from './candidate.ts';
import { checkProse, number, type Place } from './check.ts';
import { checkFlow, checkProseTable } from './check-figures.ts';
import { checkTables } from './check-table.ts';
import { outline } from './clause.ts';
import type { Compiled } from './compile.ts';
import type { Document } from './document.ts';
import { elsewhere } from './elsewhere.ts';
import { findAll } from './finding.ts';
import { fold } from './fold.ts';
import { type Hints, type Identity, identify } from './identify.ts';
import { findLosses, unreadRows } from './loss.ts';
import { readProse } from './match.ts';
import { inOwnPlace, settle } from './settle.ts';
import { readTables } from './table.ts';
import { findPlanted } from './tamper.ts';
import { unbroken } from './unbroken.ts';

/** A report together with who and when as the text says it, each with its place: what a person may correct. */
export interface Extracted {
  readonly report: Report;
  readonly identity: Identity;
}

/**
 * Reads one document. `hints` win over the text. Every quote of the result is `text.slice(start, end)`; a breach
 * throws a RangeError, for it would be a fault of ours. Linear in the length of the text.
 */
export function extractWhole(document: Document, hints: Hints, compiled: Compiled): Extracted {
  const { knowledge } = compiled;
  const { duties } = knowledge;
  const { text } = document;
  const folded = unbroken(text, fold(text));
  const parts = outline(folded);
  const identity = identify(document, folded, knowledge, hints);
  const tables = readTables(document, folded, knowledge.tables, identity.year);
  const further = elsewhere(folded);
  /** What prose leaves out. */
  const taken: Span[] = [];
  for (const span of tables.spans) taken.push(span);
  for (const span of further) taken.push(span);
  taken.sort((a, b) => a.start - b.start);
  const candidates: Candidate[] = [];
  for (const figure of tables.candidates) candidates.push(figure);
  for (const figure of readProse(text, folded, parts, compiled, taken, identity.year, identity.names))
    candidates.push(figure);
  const { id, agency, body, bodyName, year, era } = identity;
  const observations = settle(candidates, knowledge, { report: id, agency, body, bodyName, year });
  const place: Place = { text, folded, outline: parts, planted: findPlanted(folded), further };
  const losses = [
    ...findLosses(place, document, tables.tables, tables.spans, knowledge, era),
    ...unreadRows(place, tables.problems, knowledge.tables),
  ];
  const absences = findAbsences({ report: id, era, observations, losses, knowledge, duties });
  const prose = checkProse(place, observations, taken, knowledge);
  const checks = number(id, [
    ...prose.drafts,
    ...checkTables(text, tables.tables, knowledge.tables),
    ...checkFlow(observations, duties.flow, knowledge),
    ...checkProseTable(inOwnPlace(candidates, bodyName), duties.flow, knowledge),
  ]);
  const findings = findAll({
    place,
    identity,
    hints,
    observations,
    checks,
    losses,
    duties,
    core: compiled.core,
    shares: prose.shares,
    agencies: knowledge.agencies,
  });
  const report: Report = {
    id,
    agency,
    body,
    bodyName,
    year,
    era,
    script: identity.script,
    title: identity.title,
    published: identity.published,
    file: hints.file,
    sha256: hints.sha256,
    url: hints.url ?? null,
    sourceKind: hints.sourceKind ?? 'unknown',
    text,
    observations,
    absences,
    checks,
    findings,
    tables: tables.tables,
  };
  verify(report);
  return { report, identity };
}

/** The report alone. */
export const extract = (document: Document, hints: Hints, compiled: Compiled): Report =>
  extractWhole(document, hints, compiled).report;

/** Throws a RangeError unless every quote is what stands at its place and every value lies within its clause. */
export function verify(report: Report): void {
  const { text } = report;
  const cited = (place: Evidence): void => {
    // A quote that stands at its place needs no copy of it to compare with.
    if (place.end - place.start !== place.quote.length || !text.startsWith(place.quote, place.start))
      throw new RangeError(`${report.id}: ${place.rule}: the quote is not what stands at ${place.start}`);
    if (
      !(place.start <= place.valueStart && place.valueStart <= place.valueEnd && place.valueEnd <= place.end)
    )
      throw new RangeError(
        `${report.id}: ${place.rule}: the value lies outside its clause at ${place.start}`,
      );
  };
  const read = (one: Reading): void => {
    if (!Number.isFinite(one.value)) throw new RangeError(`${one.id}: the value is no number`);
    one.evidence.forEach(cited);
  };
  for (const one of report.observations) {
    read(one);
    one.alternatives.forEach(read);
  }
  for (const one of report.absences) one.evidence.forEach(cited);
  for (const one of report.findings) one.evidence.forEach(cited);
  for (const { left, right } of report.checks)
    for (const { terms } of [left, right]) for (const { evidence } of terms) if (evidence) cited(evidence);
}
