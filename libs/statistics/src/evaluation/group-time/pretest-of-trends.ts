import { choleskySolve, dotProduct, zeroMatrix } from '../../linear-algebra/index.js';
import { chiSquareUpperTail, fUpperTail } from '../../numerics/index.js';
import type { BalancedPanel } from './balanced-panel.js';
import { influenceByCluster, welchDegrees } from './clustered-influence.js';
import type { GroupTimeCell, GroupTimeErrors } from './group-time-cell.js';

/** A joint test that all effects before treatment are 0 (parallel trends). */
export interface PretestOfTrends {
  wald: number;
  degreesOfFreedom: number;
  /** By Hotelling's F on the fewest degrees of freedom of any effect under corrected errors; else by chi-square. */
  pValue: number;
}

function hotelling(wald: number, effects: number, denominator: number): number | null {
  const degrees = { numerator: effects, denominator: denominator - effects + 1 };
  if (degrees.denominator < 1) return null;
  return fUpperTail((wald * degrees.denominator) / (denominator * effects), degrees);
}

/**
 * Tests the effects before treatment together; null where there is none, one of them cannot be judged, they depend on each
 * other, or clusters are too few for as many.
 */
export function pretestOfTrends(
  panel: BalancedPanel,
  cells: readonly GroupTimeCell[],
  errors: GroupTimeErrors,
): PretestOfTrends | null {
  const before = cells.filter(({ cohort, period, influence }) => period < cohort && influence);
  if (before.length === 0 || before.some(({ refusal }) => refusal)) return null;
  const units = panel.starts.length;
  const influences = before.map(({ influence }) => influenceByCluster(panel, influence!));
  const covariance = zeroMatrix(before.length, before.length);
  influences.forEach((left, i) =>
    influences.forEach((right, j) => {
      covariance.values[i * before.length + j] = dotProduct(left, right) / units;
    }),
  );
  const values = before.map(({ value }) => value);
  const solved = choleskySolve(covariance, values);
  if (!solved) return null;
  const wald = units * dotProduct(values, solved);
  const pValue =
    errors === 'asymptotic'
      ? chiSquareUpperTail(wald, before.length)
      : hotelling(
          wald,
          before.length,
          Math.min(...before.map((cell, i) => welchDegrees(panel, [cell], influences[i]!))),
        );
  return pValue === null ? null : { wald, degreesOfFreedom: before.length, pValue };
}
