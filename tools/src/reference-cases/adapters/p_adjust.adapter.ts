import { adjustPValues } from '@monitor/statistics';
import type { Adjustment } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  p: (number | null)[];
}

const methods: Record<string, Adjustment> = {
  bonferroni: 'bonferroni',
  holm: 'holm',
  hochberg: 'hochberg',
  BH: 'benjamini-hochberg',
  BY: 'benjamini-yekutieli',
};

export const adapter: Adapter = {
  file: 'p_adjust.json',
  compute(input) {
    const tests = (input as Input).p.map((pValue, index) => ({ test: String(index), pValue }));
    const computed: Record<string, unknown> = {};
    for (const [name, method] of Object.entries(methods)) {
      const result = adjustPValues(tests, method);
      if (!result.computable) return { error: result.message };
      computed[name] = result.tests.map(({ adjusted }) => adjusted);
    }
    return computed;
  },
};
