import { countLimits } from '../rates/count-limits.js';
import { refuseMultiplier } from '../rates/refuse-multiplier.js';
import { criticalValue } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { funnelLevels } from './funnel-curves.js';
import { pooledRatio, refuseExtremeAverage, refuseUnits } from './funnel-unit.js';
import type { FunnelUnit } from './funnel-unit.js';
import { invertedWilsonLimits } from './proportion-limits.js';
import { averageRate, impliedPopulation, refuseRates } from './rate-unit.js';
import type { RateUnit } from './rate-unit.js';

/** Where a unit lies on a funnel plot: inside, or outside the limits of a level (the widest it is outside of). */
export interface FunnelPosition {
  unit: string;
  side: 'low' | 'inside' | 'high' | 'not-applicable';
  level: number | null;
}

export interface FunnelPositions {
  computable: true;
  units: FunnelPosition[];
}

/** Below this many events a directly standardised rate is not tested. */
const fewestEventsForStandardisedRate = 10;

/**
 * Places proportions inside or outside the limits of their funnel plot at 95% and 99.8%. Refusals as for
 * {@link proportionFunnel}.
 *
 * @example
 * proportionPositions([{ unit: 'A', numerator: 10, denominator: 100 }, { unit: 'B', numerator: 90, denominator: 100 }]).units[0].side // => 'low'
 */
export function proportionPositions(units: readonly FunnelUnit[]): FunnelPositions | NotComputable {
  const refusal = refuseUnits(units, true) ?? refuseExtremeAverage(units);
  if (refusal !== null) return refusal;
  const average = pooledRatio(units);
  return positionsOf(units, ({ numerator, denominator }, level) => {
    const { lower, upper } = invertedWilsonLimits(average, denominator, criticalValue(level));
    const proportion = numerator / denominator;
    return proportion > upper ? 'high' : proportion < lower ? 'low' : 'inside';
  });
}

/**
 * Places observed over expected ratios against 1 by the limits of their counts (exact below 10 events, else Byar's),
 * at 95% and 99.8%. Refusals as for {@link ratioFunnel}.
 *
 * @example
 * ratioPositions([{ unit: 'A', numerator: 30, denominator: 10 }]).units[0].side // => 'high'
 */
export function ratioPositions(units: readonly FunnelUnit[]): FunnelPositions | NotComputable {
  const refusal = refuseUnits(units, false);
  if (refusal !== null) return refusal;
  return positionsOf(units, ({ numerator, denominator }, level) => sideOfCount(numerator, denominator, level));
}

/**
 * Places rates against their average by the limits of their counts. A directly standardised rate of fewer than 10
 * events is not applicable. Refusals as for {@link rateFunnel}.
 *
 * @example
 * ratePositions([{ unit: 'A', numerator: 9, denominator: 1000, rate: 9 }], { multiplier: 1000, standardised: true }).units[0].side // => 'not-applicable'
 */
export function ratePositions(
  units: readonly RateUnit[],
  { multiplier, standardised }: { multiplier: number; standardised: boolean },
): FunnelPositions | NotComputable {
  const refusal = refuseRates(units) ?? refuseMultiplier(multiplier);
  if (refusal !== null) return refusal;
  const average = averageRate(units, multiplier);
  return positionsOf(units, (unit, level) => {
    if (standardised && unit.numerator < fewestEventsForStandardisedRate) return 'not-applicable';
    const expected = (impliedPopulation(unit, multiplier) * average) / multiplier;
    return sideOfCount(unit.numerator, expected, level);
  });
}

function sideOfCount(count: number, expected: number, level: number): FunnelPosition['side'] {
  const { lower, upper } = countLimits(count, level);
  return lower > expected ? 'high' : upper < expected ? 'low' : 'inside';
}

function positionsOf<Unit extends FunnelUnit>(
  units: readonly Unit[],
  sideAt: (unit: Unit, level: number) => FunnelPosition['side'],
): FunnelPositions {
  return { computable: true, units: units.map((unit) => widestPosition(unit, sideAt)) };
}

function widestPosition<Unit extends FunnelUnit>(
  unit: Unit,
  sideAt: (unit: Unit, level: number) => FunnelPosition['side'],
): FunnelPosition {
  for (const level of [...funnelLevels].reverse()) {
    const side = sideAt(unit, level);
    if (side === 'not-applicable') return { unit: unit.unit, side, level: null };
    if (side !== 'inside') return { unit: unit.unit, side, level };
  }
  return { unit: unit.unit, side: 'inside', level: null };
}
