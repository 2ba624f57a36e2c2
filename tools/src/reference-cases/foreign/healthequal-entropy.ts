import type { EntropyOptions, Result } from '@monitor/statistics';
import { withNormalLimits } from './normal-limits.js';

/**
 * Theil's index or the mean log deviation as healthequal 1.0.1 has it: an estimate of 0 is taken as 0.000001, and the
 * standard error is not multiplied by 1000 although the index is (known faults).
 */
export function entropyAsHealthequal(measure: (options: EntropyOptions) => Result, options: EntropyOptions): Result {
  const groups = options.groups.map((group) => ({
    ...group,
    estimate: group.estimate === 0 ? 0.000001 : group.estimate,
  }));
  const index = measure({ ...options, groups });
  if (!index.computable || !index.standardError) return index;
  return withNormalLimits(index, { standardError: index.standardError.value / 1000, level: options.confidence });
}
