import { poissonRelativeIndex, relativeRanks } from '@monitor/statistics';
import type { OrderedCounts, Result } from '@monitor/statistics';
import { withNormalLimits } from './normal-limits.js';

/**
 * The Poisson relative index with the HC0 error that R's sandwich 3.1.1 gives when the groups, not the people, are the
 * rows: chance is read off how a handful of groups scatter about the line, which is too little (0 for five equal groups).
 */
export function groupedPoissonIndex(options: { groups: readonly OrderedCounts[] }): Result<{ fittedAtBottom: number }> {
  const index = poissonRelativeIndex(options);
  if (!index.computable) return index;
  const counted = options.groups.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const people = counted.map(({ denominator }) => denominator!);
  const ranks = relativeRanks(
    counted.map(({ order }) => order),
    people,
  );
  const fitted = ranks.map((rank, i) => people[i]! * index.fittedAtBottom * index.value ** rank);
  const total = fitted.reduce((sum, events) => sum + events, 0);
  const centre = fitted.reduce((sum, events, i) => sum + events * ranks[i]!, 0) / total;
  const spread = fitted.reduce((sum, events, i) => sum + events * (ranks[i]! - centre) ** 2, 0);
  const influences = counted.map(({ numerator }, i) => ((ranks[i]! - centre) * (numerator! - fitted[i]!)) / spread);
  return withNormalLimits(index, { standardError: Math.hypot(...influences) });
}
