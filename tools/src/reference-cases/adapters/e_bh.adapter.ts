import { adjustPValues, eValueDiscoveries } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  e: (number | null)[];
  alpha: number;
}

/** Discoveries by e-values, and the same as Benjamini and Hochberg's of one over them. */
export const adapter: Adapter = {
  file: 'e_bh.json',
  compute(input) {
    const { e, alpha } = input as Input;
    const found = eValueDiscoveries(
      e.map((eValue, at) => ({ test: String(at), eValue })),
      alpha,
    );
    const inverse = adjustPValues(
      e.map((eValue, at) => ({ test: String(at), pValue: eValue === null ? null : Math.min(1, 1 / eValue) })),
      'benjamini-hochberg',
    );
    if (!found.computable || !inverse.computable) return { error: 'Refused.' };
    return {
      m: e.filter((value) => value !== null).length,
      k: found.discovered,
      threshold: found.threshold,
      rejected: found.tests.map(({ isDiscovery }) => isDiscovery),
      smallest_alpha: found.tests.map(({ eValue, smallestRate }) => (eValue === 0 ? Infinity : smallestRate)),
      as_p_adjust_BH_of_1_over_e: inverse.tests.map(({ adjusted }) => adjusted),
    };
  },
};
