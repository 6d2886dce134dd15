// The shown figures as JSON: the data contract's own objects, with the version and address that they come from.
import type { IndicatorEntry } from '../core/dataset.ts';
import { inert } from './inert.ts';
import type { Row } from './rows.ts';
import type { SeenFile } from './seen.ts';

export interface JsonExport {
  readonly schema: number;
  readonly data_version: string;
  readonly permalink: string;
  /** Cells of a view that holds statuses instead of figures. */
  readonly rows?: readonly Row[];
  readonly indicators: readonly (IndicatorEntry & Pick<SeenFile, 'observations' | 'absences'>)[];
}

/** Printed with two spaces; planted strings are replaced in every text, spans stay those of the report. */
export function json(content: JsonExport, planted: readonly string[]): string {
  return `${JSON.stringify(content, (_key, value) => (typeof value === 'string' ? inert(value, planted) : value), 2)}\n`;
}
