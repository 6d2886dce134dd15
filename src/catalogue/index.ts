// Everything the engine is told: topics, units and the indicators in the order in which they are shown.
import type { Knowledge } from '../extract/knowledge.ts';
import { AGENCIES } from './agencies.ts';
import { DUTIES } from './duties.ts';
import { ANSWERS } from './indicators/answers.ts';
import { ANSWERS_TIME } from './indicators/answers-time.ts';
import { ARRIVALS } from './indicators/arrivals.ts';
import { CAPACITY } from './indicators/capacity.ts';
import { CARRIED_IN, CARRIED_OUT } from './indicators/carried.ts';
import { DECISIONS } from './indicators/decisions.ts';
import { FEES } from './indicators/fees.ts';
import { LITIGATION } from './indicators/litigation.ts';
import { OUTREACH } from './indicators/outreach.ts';
import { PROACTIVE } from './indicators/proactive.ts';
import { PROACTIVE_PARTS } from './indicators/proactive-parts.ts';
import { REFUSALS } from './indicators/refusals.ts';
import { REGULATION } from './indicators/regulation.ts';
import { REQUESTS } from './indicators/requests.ts';
import { REVIEW } from './indicators/review.ts';
import { SERVICE } from './indicators/service.ts';
import { SOCIAL } from './indicators/social.ts';
import { UNANSWERED } from './indicators/unanswered.ts';
import { VISITS } from './indicators/visits.ts';
import { apart } from './kinds.ts';
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
    ...PROACTIVE_PARTS,
    ...REGULATION,
    ...DECISIONS,
    ...OUTREACH,
    ...SOCIAL,
    ...REQUESTS,
    ...ARRIVALS,
    ...CARRIED_IN,
    ...ANSWERS,
    ...CARRIED_OUT,
    ...ANSWERS_TIME,
    ...REFUSALS,
    ...UNANSWERED,
    ...FEES,
    ...REVIEW,
    ...LITIGATION,
    ...CAPACITY,
    ...SERVICE,
    ...VISITS,
  ].map(apart),
};
