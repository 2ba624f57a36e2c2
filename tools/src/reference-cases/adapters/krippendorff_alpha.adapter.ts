import { krippendorffAlpha } from '@monitor/statistics';
import type { RatingMetric, RatingTable } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { irrKrippendorff } from '../foreign/irr-krippendorff.js';
import { figureOf } from '../spell-result.js';

interface Input {
  items_by_raters: RatingTable;
}

const metrics: RatingMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

export const adapter: Adapter = {
  file: 'krippendorff_alpha.json',
  compute(input) {
    const table = (input as Input).items_by_raters;
    const computed: Record<string, unknown> = {};
    for (const metric of metrics) {
      const alpha = krippendorffAlpha(table, { metric });
      if (!alpha.computable) return { notComputable: alpha.message };
      computed[`krippendorff_${metric}`] = alpha.value;
      computed[`irr_as_is_${metric}`] = figureOf(irrKrippendorff(alpha, table));
    }
    return computed;
  },
  knownDifferences: [
    {
      path: /./,
      reason: 'One rating everywhere: agreement is undefined for want of variation; the reference prints 1.',
      appliesTo: (input) => new Set((input as Input).items_by_raters.flat().filter((r) => r !== null)).size <= 1,
    },
  ],
};
