import type { Estimate, StratifierDefinition } from '@monitor/domain';
import { noEstimate } from '../estimates/to-estimate.js';
import { steadiedGaps } from '../small-areas/index.js';
import { gapOfArea } from './area-of-view.js';
import type { AreaOfView, GapOfArea } from './area-of-view.js';

/** The gap of every area of a view steadied by those of the others, by code, each an estimate or the reason why there is none. */
export function steadiedGapsOfView(
  areas: readonly AreaOfView[],
  definition: StratifierDefinition,
): ReadonlyMap<string, Estimate> {
  const gaps = areas.map((area) => gapOfArea(area, definition, 0.95));
  const { steadied, reason } = steadiedGaps(gaps.flatMap((gap) => (gap.standing === 'JUDGED' ? [gap.noisy] : [])));
  const byCode = new Map(steadied?.map((gap) => [gap.code, gap]));
  return new Map(
    gaps.map((gap) => {
      const found = byCode.get(gap.code);
      if (found === undefined) return [gap.code, noEstimate('NOT_COMPUTABLE', whyNot(gap, reason))];
      const { value, lower, upper } = found;
      return [gap.code, { status: 'PUBLISHED', value, lower, upper, method, reason: null }];
    }),
  );
}

const method = 'Robust empirical Bayes, 95% on average over the areas';

function whyNot({ standing }: GapOfArea, reason: string | null): string {
  switch (standing) {
    case 'HIDDEN':
      return 'There is no gap to steady: it cannot be shown.';
    case 'FEW':
      return 'Fewer than five organisations gave the gap: how sure it is, is not known well enough to steady it.';
    case 'TOO_NARROW':
      return 'The gap was published before intervals allowed for how alike the people of one organisation are.';
    case 'JUDGED':
      return reason ?? 'The gaps cannot be steadied.';
  }
}
