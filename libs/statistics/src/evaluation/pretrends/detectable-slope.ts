import { normalQuantile } from '../../numerics/index.js';
import { brentRoot } from '../../optimisation/index.js';
import { estimate, notComputable } from '../../result/index.js';
import type { NotComputable, Result } from '../../result/index.js';
import type { Exactness } from './lattice-rule.js';
import { passing, readPretest } from './pretest.js';
import type { Pretest, PretestedStudy } from './pretest.js';

/** How the detectable slope is asked for. */
export interface DetectableSlopeOptions extends PretestedStudy {
  /** With which probability the test is to find the trend, above 0 and below 1; 0.8 unless stated. */
  power?: number;
}

/** What comes with the detectable slope. */
export interface DetectableSlope {
  /** How often the test finds a significant coefficient where there is no trend. */
  size: number;
}

/** A slope at which the coefficient that shows a trend best would alone be significant as often as wanted. */
function steepEnough({ halfWidths }: Pretest, distances: readonly number[], power: number): number {
  const standardErrors = halfWidths.map((half) => half / 1.96);
  const best = Math.min(...standardErrors.map((error, i) => error / Math.abs(distances[i]!)));
  return best * (1.96 + Math.max(0, normalQuantile(power)));
}

/** Where an excess of power becomes 0: roughly first, since exact probabilities of many coefficients take long. */
function slopeWhere(excess: (slope: number, exactness: Exactness) => number, steep: number): number {
  const tolerance = 1e-9 * steep;
  const rough = excess(0, 'rough') < 0 ? brentRoot((slope) => excess(slope, 'rough'), 0, steep, 1e-3 * steep) : 0;
  const lower = Math.max(0, rough - 5e-3 * steep);
  const upper = Math.min(steep, rough + 5e-3 * steep);
  const fine = (slope: number) => excess(slope, 'middling');
  const isNear = fine(lower) <= 0 && fine(upper) >= 0;
  return isNear ? brentRoot(fine, lower, upper, tolerance) : brentRoot(fine, 0, steep, tolerance);
}

function sizeAbove(power: number, size: number): NotComputable {
  const message = `Without any trend the test finds a significant coefficient in ${(100 * size).toFixed(1)}% of cases, more than the ${(100 * power).toFixed(1)}% asked for: no slope has that power.`;
  return notComputable('out-of-range', message);
}

/**
 * How steep a difference in trends before the start has to be for the usual look at earlier coefficients to find it.
 *
 * In words: the test finds a trend when any coefficient before the reference period lies further from 0 than 1.96 standard
 * errors. Under a linear trend the coefficients are normal around slope times the distance to the reference period; their
 * joint probability to stay within the limits gives the power, and the slope is where that meets the power asked for.
 * The opposite slope has the same power.
 * Output: outcome units per period.
 * Refuses: no period before the reference period (`not-identified`), more than 15, a power outside 0 to 1 or below the size
 * of the test (`out-of-range`), two coefficients of one period, a covariance that does not fit, is not symmetric or not
 * positive semi-definite (`invalid-argument`), a coefficient without variance (`no-variation`), a figure that is missing
 * (`missing-value`).
 * Source: Roth 2022, American Economic Review: Insights 4:305.
 *
 * @example detectableSlope({ coefficients: [{ period: -2, estimate: 0.1 }], covariance: [[0.25]] }).value // => 1.40081
 */
export function detectableSlope({ power = 0.8, ...study }: DetectableSlopeOptions): Result<DetectableSlope> {
  if (!(power > 0 && power < 1)) return notComputable('out-of-range', `A power of ${power} is not between 0 and 1.`);
  const pretest = readPretest(study);
  if ('computable' in pretest) return pretest;
  const distances = pretest.before.map((position) => study.coefficients[position]!.period - pretest.referencePeriod);
  const found = (slope: number, exactness: Exactness) => {
    const trend = distances.map((distance) => slope * distance);
    return 1 - passing(pretest, trend, exactness).probability;
  };
  const size = found(0, 'middling');
  if (size > power) return sizeAbove(power, size);
  const slope = slopeWhere((at, exactness) => found(at, exactness) - power, steepEnough(pretest, distances, power));
  const groups = { used: distances.length, missing: 0 };
  const result = estimate({ value: slope, groups });
  return result.computable ? Object.assign(result, { size }) : result;
}
