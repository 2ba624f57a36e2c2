import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import type { GroupFigures } from './read-groups.js';

/** Σ p·y of parallel figures of the same groups. */
export function weightedMean(values: Float64Array, shares: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < values.length; j += 1) sum += values[j]! * shares[j]!;
  return sum;
}

/**
 * What the groups are compared with: a declared average of the setting, else their own weighted mean. Refuses an average
 * that is not a finite number (`out-of-range`), and neither populations nor an average (`invalid-argument`).
 */
export function centreOf(
  { shares }: GroupFigures,
  settingAverage: number | undefined,
): ((values: Float64Array) => number) | NotComputable {
  if (settingAverage !== undefined) {
    if (Number.isFinite(settingAverage)) return () => settingAverage;
    return notComputable('out-of-range', `The average of the setting is ${settingAverage}; give a finite number.`);
  }
  if (shares) return (values) => weightedMean(values, shares);
  return notComputable('invalid-argument', 'Give the populations of the groups, or the average of the setting.');
}
