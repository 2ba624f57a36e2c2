import { byarCountLimits } from '../rates/count-limits.js';
import { refuseMultiplier } from '../rates/refuse-multiplier.js';
import { confidenceLevel } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { finiteFigures } from '../result/finite-figures.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';

/** One age band of an area, or one age band and event frequency when a person can have several events. */
export interface StandardStratum {
  ageBand: string;
  standardPopulation: number | null;
  population: number | null;
  /** Events, or with `eventFrequency` the people who had that many; missing counts as none. */
  events: number | null;
  /** How many events each of these people had; absent means the events are independent. */
  eventFrequency?: number;
}

/** All events and people behind a standardised rate. */
export interface StandardisedTotals {
  events: number;
  population: number;
}

/**
 * The rate an area would have if its age structure were that of the standard population, with Dobson's interval.
 *
 * In words: Σ w·x/n ÷ Σw × multiplier, with variance V = Σ x(w/n)² ÷ (Σw)² and limits rate + √(V/O) × (B − O) × multiplier,
 * where O is the number of events and B Byar's limits of O. When people can have several events, the variance of each
 * event frequency f is multiplied by f². Refuses: a missing or non-positive population (`invalid-population`), a negative
 * count (`invalid-count`) or weight (`invalid-population`), an age band whose population or weight differs between event
 * frequencies (`invalid-argument`), fewer than 10 events (`too-few-events`).
 * Source: Dobson et al. 1991, Statistics in Medicine 10:457; OHID technical guidance.
 *
 * @example directlyStandardisedRate({ multiplier: 1000, strata: [
 *   { ageBand: '0-64', standardPopulation: 80, population: 1000, events: 10 },
 *   { ageBand: '65+', standardPopulation: 20, population: 500, events: 20 },
 * ] }).value // => 16
 */
export function directlyStandardisedRate(options: {
  strata: readonly StandardStratum[];
  multiplier: number;
  confidence?: number;
}): Result<StandardisedTotals> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { strata, multiplier } = options;
  const refusal = refuseMultiplier(multiplier) ?? refuse(strata) ?? refuseRepeated(strata);
  if (refusal) return refusal;
  const bands = onePerAgeBand(strata);
  const weight = sum(bands, (stratum) => stratum.standardPopulation ?? 0);
  if (!(weight > 0)) return notComputable('invalid-population', 'The standard population is empty.');
  const events = sum(strata, (stratum) => frequencyOf(stratum) * (stratum.events ?? 0));
  const population = sum(bands, (stratum) => stratum.population ?? 0);
  if (events < 10) {
    return notComputable('too-few-events', `There are ${events} events; a standardised rate needs 10 or more.`);
  }
  const share = (stratum: StandardStratum) => (stratum.standardPopulation ?? 0) / (stratum.population ?? NaN) / weight;
  const value = multiplier * sum(strata, (one) => frequencyOf(one) * (one.events ?? 0) * share(one));
  const variance = sum(strata, (one) => frequencyOf(one) ** 2 * (one.events ?? 0) * share(one) ** 2);
  const spread = multiplier * Math.sqrt(variance / events);
  const { lower, upper } = byarCountLimits(events, level);
  const built = estimate({
    value,
    standardError: { value: multiplier * Math.sqrt(variance), scale: 'natural' },
    interval: {
      lower: value + spread * (lower - events),
      upper: value + spread * (upper - events),
      level,
      method: strata.some((one) => one.eventFrequency !== undefined) ? 'Dobson, several events a person' : 'Dobson',
    },
    groups: { used: bands.length, missing: 0 },
  });
  return built.computable ? finiteFigures({ ...built, events, population }) : built;
}

function refuse(strata: readonly StandardStratum[]): NotComputable | null {
  for (const { ageBand, standardPopulation, population, events } of strata) {
    if (population == null || !(population > 0 && population < Infinity)) {
      return notComputable('invalid-population', `The population of ${ageBand} is missing, zero or negative.`);
    }
    if (standardPopulation == null || !(standardPopulation >= 0 && standardPopulation < Infinity)) {
      return notComputable('invalid-population', `The standard population of ${ageBand} is missing or negative.`);
    }
    if (events != null && !(events >= 0 && events < Infinity)) {
      return notComputable(
        'invalid-count',
        `The number of events in ${ageBand} is ${events}; it must not be negative.`,
      );
    }
  }
  const bands = new Map(onePerAgeBand(strata).map((stratum) => [stratum.ageBand, stratum]));
  const mismatch = strata.find((stratum) => {
    const first = bands.get(stratum.ageBand);
    return stratum.population !== first?.population || stratum.standardPopulation !== first?.standardPopulation;
  });
  if (!mismatch) return null;
  return notComputable(
    'invalid-argument',
    `The population or weight of ${mismatch.ageBand} is not the same throughout.`,
  );
}

/** An age band stands once, or once for every event frequency; two rows of the same are two answers to one question. */
function refuseRepeated(strata: readonly StandardStratum[]): NotComputable | null {
  const seen = new Set<string>();
  for (const { ageBand, eventFrequency } of strata) {
    if (eventFrequency !== undefined && !(eventFrequency > 0 && eventFrequency < Infinity)) {
      return notComputable(
        'invalid-count',
        `The event frequency of ${ageBand} is ${eventFrequency}; give one above 0.`,
      );
    }
    const key = JSON.stringify([ageBand, eventFrequency ?? null]);
    if (seen.has(key)) {
      const message = `The age band ${ageBand} stands twice; add its rows up, or tell them apart by event frequency.`;
      return notComputable('invalid-argument', message);
    }
    seen.add(key);
  }
  return null;
}

/** With several event frequencies an age band stands in several rows; it is one population all the same. */
function onePerAgeBand(strata: readonly StandardStratum[]): StandardStratum[] {
  return [...new Map([...strata].reverse().map((stratum) => [stratum.ageBand, stratum])).values()].reverse();
}

function frequencyOf(stratum: StandardStratum): number {
  return stratum.eventFrequency ?? 1;
}

function sum(strata: readonly StandardStratum[], term: (stratum: StandardStratum) => number): number {
  return strata.reduce((total, stratum) => total + term(stratum), 0);
}
