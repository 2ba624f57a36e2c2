import { adjustPValues, discoveries } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  p: (number | null)[];
  q: number;
}

/** Adjusted p-values and discoveries where the share of false ones is held. */
export const adapter: Adapter = {
  file: 'bh_fdr.json',
  compute(input) {
    const { p, q } = input as Input;
    const tests = p.map((pValue, at) => ({ test: String(at), pValue }));
    const [hochberg, yekutieli] = [
      adjustPValues(tests, 'benjamini-hochberg'),
      adjustPValues(tests, 'benjamini-yekutieli'),
    ];
    const found = discoveries(tests, q, 'independent');
    if (!hochberg.computable || !yekutieli.computable || !found.computable) return { error: 'Refused.' };
    return {
      adjusted_bh: hochberg.tests.map(({ adjusted }) => adjusted),
      adjusted_by: yekutieli.tests.map(({ adjusted }) => adjusted),
      rejected_bh: found.tests.map(({ isDiscovery }) => isDiscovery),
      n_rejected: found.discovered,
      m: p.filter((value) => value !== null).length,
    };
  },
};
