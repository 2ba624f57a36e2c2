import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { GroupFigures } from './read-groups.js';
import { weightedMean } from './weighted-figures.js';

/** Values over their weighted mean, with the weights. */
export interface Relatives {
  relatives: Float64Array;
  shares: Float64Array;
  standardErrors: Float64Array | null;
  mean: number;
  warnings: Warning[];
}

/** Every value over the weighted mean of all, or the reason why the logarithms of these do not exist. */
export function readRelatives(figures: GroupFigures, compatible: boolean): Relatives | NotComputable {
  const shares = figures.shares ?? new Float64Array();
  const relatives = figures.values.slice();
  let hasZero = false;
  for (let j = 0; j < relatives.length; j += 1) {
    if (relatives[j]! < 0)
      return notComputable('out-of-range', 'A group has a negative value; none may be below zero.');
    if (relatives[j] !== 0) continue;
    hasZero = true;
    relatives[j] = 0.000001;
  }
  if (hasZero && !compatible) {
    return notComputable('undefined-on-scale', 'A group is zero, for which the index is undefined.', figures.warnings);
  }
  const mean = weightedMean(relatives, shares);
  if (mean === 0) return notComputable('zero-denominator-group', 'The mean of all groups is zero.', figures.warnings);
  for (let j = 0; j < relatives.length; j += 1) relatives[j] = relatives[j]! / mean;
  const warnings = hasZero ? [zeroReplaced] : [];
  return { relatives, shares, standardErrors: figures.standardErrors, mean, warnings };
}

const zeroReplaced: Warning = {
  code: 'zero-replaced',
  message: 'A group of zero was taken as 0.000001, as healthequal 1.0.1 does; the index then says little.',
};
