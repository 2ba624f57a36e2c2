import { criticalValue, finiteFigures } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { curvePositions, funnelAxis } from './funnel-axis.js';
import { exactCountLimits } from '../rates/count-limits.js';
import { refuseMultiplier } from '../rates/refuse-multiplier.js';
import { pooledRatio, refuseExtremeAverage, refuseUnits } from './funnel-unit.js';
import type { FunnelUnit } from './funnel-unit.js';
import { invertedWilsonLimits } from './proportion-limits.js';
import type { FunnelLimits } from './proportion-limits.js';
import { averageRate, impliedPopulation, refuseRates } from './rate-unit.js';
import type { RateUnit } from './rate-unit.js';

/** Levels of the two pairs of limits: 95% ("2 sigma") and 99.8% ("3 sigma"). */
export const funnelLevels = [0.95, 0.998] as const;

/** Limits of a proportion at one denominator. */
export interface ProportionCurvePoint {
  denominator: number;
  limits95: FunnelLimits;
  limits998: FunnelLimits;
}

/** The curves of a funnel of proportions, and the average they are drawn about, times the multiplier. */
export interface ProportionFunnel {
  computable: true;
  average: number;
  points: ProportionCurvePoint[];
}

/** Expected events (or population) at which an observed count sits just on a limit, with the limits. */
export interface CountLimitsPoint extends FunnelLimits {
  expectedAtLower: number;
  expectedAtUpper: number;
}

export interface CountCurvePoint {
  events: number;
  limits95: CountLimitsPoint;
  limits998: CountLimitsPoint;
}

/**
 * The curves of a funnel plot of proportions: between which values a unit of each size is expected to lie if only
 * chance moved it away from the average.
 *
 * The proportions whose Wilson interval just reaches the average of all units, times `multiplier`, within 0 and
 * the multiplier. Refuses no units (`too-few-groups`), a denominator not above 0 (`invalid-population`), a numerator
 * outside it (`invalid-count`), a multiplier not above 0 (`invalid-argument`), and units in which nobody, or everybody,
 * is counted (`no-variation`).
 *
 * Source: OHID Public Health Technical Guidance, funnel plots; Wilson 1927, JASA 22:209.
 *
 * @example
 * proportionFunnel([{ unit: 'A', numerator: 50, denominator: 100 }], 100).average // => 50
 */
export function proportionFunnel(units: readonly FunnelUnit[], multiplier: number): ProportionFunnel | NotComputable {
  const refusal = refuseUnits(units, true) ?? refuseMultiplier(multiplier) ?? refuseExtremeAverage(units);
  if (refusal !== null) return refusal;
  const average = pooledRatio(units);
  const within = ({ lower, upper }: FunnelLimits): FunnelLimits => ({
    lower: Math.max(0, lower * multiplier),
    upper: Math.min(multiplier, upper * multiplier),
  });
  const points = curvePositions(funnelAxis(units.map(({ denominator }) => denominator)), 100).map(
    (denominator): ProportionCurvePoint => ({
      denominator,
      limits95: within(invertedWilsonLimits(average, denominator, criticalValue(0.95))),
      limits998: within(invertedWilsonLimits(average, denominator, criticalValue(0.998))),
    }),
  );
  return finiteFigures({ computable: true, average: average * multiplier, points });
}

/**
 * The curves of a funnel plot of observed over expected events: for each observed count, the expected counts at which
 * it is the exact Poisson limit, and the ratios there. Refuses no units (`too-few-groups`), a denominator not above 0
 * (`invalid-population`) and a negative numerator (`invalid-count`).
 *
 * @example
 * ratioFunnel([{ unit: 'A', numerator: 9, denominator: 10 }, { unit: 'B', numerator: 50, denominator: 100 }]).points[0].events // => 1
 */
export function ratioFunnel(
  units: readonly FunnelUnit[],
): { computable: true; points: CountCurvePoint[] } | NotComputable {
  const refusal = refuseUnits(units, false);
  if (refusal !== null) return refusal;
  const positions = curvePositions(funnelAxis(units.map(({ denominator }) => denominator)), 101);
  return finiteFigures({ computable: true, points: positions.map((events) => countPoint(events, 1)) });
}

/** The curves of a funnel of rates, and the average rate they are drawn about. */
export interface RateFunnel {
  computable: true;
  average: number;
  points: CountCurvePoint[];
}

/** Scale and time span of the rates on a funnel plot. */
export interface RateFunnelOptions {
  multiplier: number;
  /** Years that the numerators and denominators cover. */
  years: number;
}

/**
 * The curves of a funnel plot of rates: for each number of events, the yearly population at which it is the exact
 * Poisson limit of the average rate, and the rates there. The average weighs rates by the population that their events
 * imply. Refuses no units (`too-few-groups`), a denominator not above 0 (`invalid-population`), a negative numerator or
 * rate (`invalid-count`), a multiplier or years not above 0 (`invalid-argument`), and units none of which has an event
 * (`no-variation`).
 *
 * @example
 * rateFunnel([{ unit: 'A', numerator: 50, denominator: 1000, rate: 50 }], { multiplier: 1000, years: 1 }).average // => 50
 */
export function rateFunnel(
  units: readonly RateUnit[],
  { multiplier, years }: RateFunnelOptions,
): RateFunnel | NotComputable {
  const refusal = refuseRates(units) ?? refuseMultiplier(multiplier) ?? refuseMultiplier(years);
  if (refusal !== null) return refusal;
  const average = averageRate(units, multiplier);
  const eventsPerYearlyPerson = (average * years) / multiplier;
  const { from, to } = funnelAxis(units.map((unit) => impliedPopulation(unit, multiplier) / years));
  const axis = { from: Math.floor(from * eventsPerYearlyPerson), to: Math.ceil(to * eventsPerYearlyPerson) };
  const points = curvePositions(axis, 100).map((events) => countPoint(events, eventsPerYearlyPerson));
  return finiteFigures({ computable: true, average, points });
}

/** `perUnit` turns expected events into populations: events expected of one person, or 1 to leave them as they are. */
function countPoint(events: number, perUnit: number): CountCurvePoint {
  const [limits95, limits998] = funnelLevels.map((level): CountLimitsPoint => {
    const { lower, upper } = exactCountLimits(events, level);
    const expectedAtLower = upper / perUnit;
    const expectedAtUpper = lower / perUnit;
    return { expectedAtLower, expectedAtUpper, lower: events / expectedAtLower, upper: events / expectedAtUpper };
  });
  return { events, limits95: limits95!, limits998: limits998! };
}
