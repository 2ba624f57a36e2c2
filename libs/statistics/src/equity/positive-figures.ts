import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import type { GroupFigures } from './read-groups.js';
import { weightedMean } from './weighted-mean.js';

/** Figures of groups none of which is below zero, with their shares of the population and their mean, above zero. */
export interface PositiveFigures {
  values: Float64Array;
  shares: Float64Array;
  standardErrors: Float64Array | null;
  mean: number;
}

/** Refuses a negative value (`out-of-range`) and a mean of zero (`zero-denominator-group`). */
export function positiveFigures({
  values,
  shares,
  standardErrors,
  warnings,
}: GroupFigures): PositiveFigures | NotComputable {
  for (let j = 0; j < values.length; j += 1) {
    if (values[j]! >= 0) continue;
    return notComputable('out-of-range', 'A group has a negative value; none may be below zero.', warnings);
  }
  const weights = shares ?? new Float64Array(values.length);
  const mean = weightedMean(values, weights);
  if (mean === 0) return notComputable('zero-denominator-group', 'The mean of all groups is zero.', warnings);
  return { values, shares: weights, standardErrors, mean };
}
