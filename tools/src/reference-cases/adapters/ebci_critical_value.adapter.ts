import { robustCriticalValue } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  m2: number;
  kappa: number;
  alpha: number;
}

/** Critical values of robust empirical Bayes intervals, and the distribution of the bias for which they just hold. */
export const adapter: Adapter = {
  file: 'ebci_critical_value.json',
  compute(input) {
    const { m2, kappa, alpha } = input as Input;
    const kurtosis = kappa === Infinity ? null : kappa;
    const found = robustCriticalValue({ meanSquaredBias: m2, kurtosis, confidence: 1 - alpha });
    if (!found.computable) return { error: found.message };
    return {
      cv: found.value,
      least_favourable_b2: found.worst.squaredBiases,
      least_favourable_p: found.worst.shares,
      normal_critical_value: found.normal,
      check_lp_noncoverage: found.worst.chance,
    };
  },
  // The reference finds the least favourable points to a few digits only, and checks the chance on a grid.
  toleranceFor(path) {
    if (path.startsWith('least_favourable')) return { relative: 2e-3, absolute: 2e-3 };
    return path === 'check_lp_noncoverage' ? { relative: 0, absolute: 2e-5 } : undefined;
  },
};
