// Our statuses as codes of SDMX CL_OBS_STATUS (SDMX cross-domain code list, version 2.2), each with the reason for the choice.
import type { Status } from '../core/observation.ts';

export interface ObsStatus {
  /** Code of CL_OBS_STATUS, or null: such a row is no observation of a series. */
  readonly code: 'A' | 'E' | 'L' | 'M' | 'O' | null;
  /** The name that the code list gives the code. */
  readonly name: string;
  readonly why: string;
}

const NORMAL = 'Normal value';
const ESTIMATED = 'Estimated value';

export const OBS_STATUS: Readonly<Record<Status, ObsStatus>> = {
  exact: { code: 'A', name: NORMAL, why: 'The report prints the figure without a hedge.' },
  zero: { code: 'A', name: NORMAL, why: 'The report states that there were none: a value, not a gap.' },
  approx: { code: 'E', name: ESTIMATED, why: 'The report itself says about (约, 左右).' },
  over: {
    code: 'E',
    name: ESTIMATED,
    why: 'The report gives a lower bound (余, 多, 以上); column qualifier keeps it.',
  },
  under: {
    code: 'E',
    name: ESTIMATED,
    why: 'The report gives an upper bound (近, 不足); column qualifier keeps it.',
  },
  derived: {
    code: 'A',
    name: NORMAL,
    why: 'Computed exactly from stated figures; column basis says derived.',
  },
  context: {
    code: 'A',
    name: NORMAL,
    why: 'Printed by another body of the same place, which is a series of its own.',
  },
  not_reported: {
    code: 'O',
    name: 'Missing value',
    why: 'The report is silent; nothing says whether there is a figure.',
  },
  not_captured: {
    code: 'L',
    name: 'Missing value; data exist but were not collected',
    why: 'The report points at a table or image that this copy lacks.',
  },
  not_applicable: {
    code: 'M',
    name: 'Missing value; data cannot exist',
    why: 'The rules of that year ask for no such figure, or there is nothing to divide.',
  },
  alternative: {
    code: null,
    name: '',
    why: 'A second reading of a figure that has its own row; left out of a series.',
  },
};
