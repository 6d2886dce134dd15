// The official tables of the annual reports, each format by its own wording.
import type { TableForm } from '../extract/knowledge.ts';
import { STATISTICS_2008 } from './tables-2008.ts';
import { STATISTICS_2014 } from './tables-2014.ts';
import { PROACTIVE_2019, PROACTIVE_2021 } from './tables-proactive.ts';
import { REQUESTS_2019, REQUESTS_2021 } from './tables-requests.ts';
import { REVIEW_2019, REVIEW_2021 } from './tables-review.ts';

/** In order of preference where a print fits two formats equally. */
export const TABLES: readonly TableForm[] = [
  PROACTIVE_2021,
  REQUESTS_2021,
  REVIEW_2021,
  PROACTIVE_2019,
  REQUESTS_2019,
  REVIEW_2019,
  STATISTICS_2014,
  STATISTICS_2008,
];
