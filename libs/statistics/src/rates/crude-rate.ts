import { confidenceLevel } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import { countLimits } from './count-limits.js';
import { refuseMultiplier } from './refuse-multiplier.js';

/** Events and the population (or person-time) they happened in; null where not known. */
export interface RateCounts {
  events: number | null;
  population: number | null;
}

/**
 * How many events happened per so many people.
 *
 * In words: events / population × multiplier; limits of the count divided by the population, exact Poisson below 10
 * events and Byar's approximation from 10 on; no events have an interval and no standard error. `multiplier` is
 * explicit: 100000 gives a rate per 100,000. Refuses: a missing count (`missing-value`), a negative count
 * (`invalid-count`), a population of 0 or less (`invalid-population`), a count that is not finite (`out-of-range`), a
 * multiplier not above 0 (`invalid-argument`).
 * Source: Breslow & Day 1987, volume II; OHID Fingertips technical guidance.
 *
 * @example crudeRate({ events: 8, population: 5000, multiplier: 100000 }).value // => 160
 * @example crudeRate({ events: 8, population: 5000, multiplier: 100000 }).interval.lower // => 69.0766
 */
export function crudeRate(options: RateCounts & { multiplier: number; confidence?: number }): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const refusal = refuse(options);
  if (refusal) return refusal;
  const { multiplier } = options;
  const events = options.events ?? NaN;
  const perPerson = multiplier / (options.population ?? NaN);
  const limits = countLimits(events, level);
  return estimate({
    value: events * perPerson,
    standardError: events > 0 ? { value: Math.sqrt(events) * perPerson, scale: 'natural' } : null,
    interval: { lower: limits.lower * perPerson, upper: limits.upper * perPerson, level, method: limits.method },
    groups: { used: 1, missing: 0 },
  });
}

function refuse({ events, population, multiplier }: RateCounts & { multiplier: number }): NotComputable | null {
  if (population != null && population <= 0) {
    return notComputable('invalid-population', `The population is ${population}; it must be greater than 0.`);
  }
  if (events != null && events < 0) {
    return notComputable('invalid-count', `The number of events is ${events}; it must not be negative.`);
  }
  if (events == null || population == null) {
    return notComputable('missing-value', 'The number of events or the population is missing.');
  }
  if (!Number.isFinite(events) || !Number.isFinite(population)) {
    return notComputable('out-of-range', 'Events and population must be finite numbers.');
  }
  return refuseMultiplier(multiplier);
}
