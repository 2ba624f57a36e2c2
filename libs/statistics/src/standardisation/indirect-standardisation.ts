import { countLimits } from '../rates/count-limits.js';
import { refuseMultiplier } from '../rates/refuse-multiplier.js';
import { confidenceLevel } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { finiteFigures } from '../result/finite-figures.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';

/** One stratum (an age band) of an area and of the reference population. Missing counts are taken as 0. */
export interface ReferenceStratum {
  stratum: string;
  events: number | null;
  population: number | null;
  referenceEvents: number | null;
  referencePopulation: number | null;
}

/** Events that happened, and that would have happened at the reference population's rates. */
export interface ObservedAndExpected {
  observed: number;
  expected: number;
  /** Events per person in the whole reference population. */
  referenceRate: number;
}

interface Options {
  strata: readonly ReferenceStratum[];
  multiplier: number;
  confidence?: number;
}

/**
 * How many times as many events an area has as the reference population's rates would give it.
 *
 * In words: O / E × multiplier (1 or 100), with E = Σ (reference events / reference population) × population; limits of O
 * (exact below 10 events, Byar's from 10 on) / E. Refuses: negative counts (`invalid-count`), a reference population of 0
 * or less (`invalid-population`), no expected events (`zero-denominator-group`).
 * Source: Breslow & Day 1987, volume II; OHID technical guidance.
 *
 * @example indirectlyStandardisedRatio({ multiplier: 100, strata: [
 *   { stratum: 'all', events: 12, population: 1000, referenceEvents: 100, referencePopulation: 10000 },
 * ] }).value // => 120
 */
export function indirectlyStandardisedRatio(options: Options): Result<ObservedAndExpected> {
  return standardise(options, () => options.multiplier);
}

/**
 * The rate an area would have if it had the reference population's structure, taken from its observed to expected ratio.
 *
 * In words: O / E × (all reference events / whole reference population) × multiplier. Limits and refusals as for
 * `indirectlyStandardisedRatio`.
 * Source: Breslow & Day 1987, volume II; OHID technical guidance.
 *
 * @example indirectlyStandardisedRate({ multiplier: 1000, strata: [
 *   { stratum: 'all', events: 12, population: 1000, referenceEvents: 100, referencePopulation: 10000 },
 * ] }).value // => 12
 */
export function indirectlyStandardisedRate(options: Options): Result<ObservedAndExpected> {
  return standardise(options, (referenceRate) => options.multiplier * referenceRate);
}

function standardise(options: Options, scaleAt: (referenceRate: number) => number): Result<ObservedAndExpected> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { strata } = options;
  const refusal = refuseMultiplier(options.multiplier);
  if (refusal) return refusal;
  for (const { stratum, events, population, referenceEvents, referencePopulation } of strata) {
    if ([events, population, referenceEvents].some((count) => count != null && !(count >= 0 && count < Infinity))) {
      return notComputable('invalid-count', `A count in ${stratum} is negative or not finite.`);
    }
    if (referencePopulation == null || !(referencePopulation > 0 && referencePopulation < Infinity)) {
      return notComputable('invalid-population', `The reference population of ${stratum} is missing or not above 0.`);
    }
  }
  const observed = sum(strata, (one) => one.events ?? 0);
  const expected = sum(
    strata,
    (one) => ((one.referenceEvents ?? 0) / (one.referencePopulation ?? NaN)) * (one.population ?? 0),
  );
  if (!(expected > 0)) return notComputable('zero-denominator-group', 'The reference rates give no expected events.');
  const referenceRate =
    sum(strata, (one) => one.referenceEvents ?? 0) / sum(strata, (one) => one.referencePopulation ?? 0);
  const scale = scaleAt(referenceRate) / expected;
  const limits = countLimits(observed, level);
  const built = estimate({
    value: observed * scale,
    standardError: observed > 0 ? { value: Math.sqrt(observed) * scale, scale: 'natural' } : null,
    interval: { lower: limits.lower * scale, upper: limits.upper * scale, level, method: limits.method },
    groups: { used: strata.length, missing: 0 },
  });
  return built.computable ? finiteFigures({ ...built, observed, expected, referenceRate }) : built;
}

function sum(strata: readonly ReferenceStratum[], term: (stratum: ReferenceStratum) => number): number {
  return strata.reduce((total, stratum) => total + term(stratum), 0);
}
