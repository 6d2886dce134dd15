// Everything the engine is told: topics, units and the indicators in the order in which they are shown.
import type { Knowledge } from '../extract/knowledge.ts';
import { AGENCIES } from './agencies.ts';
import { DUTIES } from './duties.ts';
import { ANSWERS } from './indicators/answers.ts';
import { CAPACITY } from './indicators/capacity.ts';
import { FEES } from './indicators/fees.ts';
import { LITIGATION } from './indicators/litigation.ts';
import { OUTREACH } from './indicators/outreach.ts';
import { PROACTIVE } from './indicators/proactive.ts';
import { REFUSALS } from './indicators/refusals.ts';
import { REGULATION } from './indicators/regulation.ts';
import { REQUESTS } from './indicators/requests.ts';
import { REVIEW } from './indicators/review.ts';
import { SERVICE } from './indicators/service.ts';
import { SOCIAL } from './indicators/social.ts';
import { PLACES } from './places.ts';
import { TABLES } from './tables.ts';
import { TOPICS } from './topics.ts';
import { UNITS } from './units.ts';

export const KNOWLEDGE: Knowledge = {
  agencies: AGENCIES,
  places: PLACES,
  tables: TABLES,
  duties: DUTIES,
  topics: TOPICS,
  units: UNITS,
  indicators: [
    ...PROACTIVE,
    ...REGULATION,
    ...OUTREACH,
    ...SOCIAL,
    ...REQUESTS,
    ...ANSWERS,
    ...REFUSALS,
    ...FEES,
    ...REVIEW,
    ...LITIGATION,
    ...CAPACITY,
    ...SERVICE,
  ],
};
