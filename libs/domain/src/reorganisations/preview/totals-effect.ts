import { sharesOf } from './moved-counts.js';
import type { MovedCounts, Share } from './moved-counts.js';

/** What the series of an area gain or lose, summed up over all of them; in the denominators. */
export interface TotalsEffect {
  /** Regions of which a figure changes. */
  regionCodes: string[];
  /** People in the moved counts, before and after: England is unchanged where both are the same, figure by figure. */
  englandBefore: number;
  englandAfter: number;
  isEnglandUnchanged: boolean;
}

/** What becomes of the totals of regions and of England: added up, not assumed. */
export function totalsEffect(moved: Iterable<MovedCounts>): TotalsEffect {
  const differences = new Map<string, number>();
  const england = { before: 0, after: 0 };
  for (const counts of moved) {
    for (const share of sharesOf(counts, counts.before)) england.before += addUp(differences, counts, share, -1);
    for (const share of sharesOf(counts, counts.after)) england.after += addUp(differences, counts, share, 1);
  }
  const changed = [...differences].filter(([, difference]) => difference !== 0).map(([key]) => key.split(' '));
  return {
    regionCodes: [
      ...new Set(changed.flatMap(([region]) => (region === undefined || region === everywhere ? [] : [region]))),
    ].sort(),
    englandBefore: england.before,
    englandAfter: england.after,
    isEnglandUnchanged: changed.every(([region]) => region !== everywhere),
  };
}

const everywhere = '*';

/** Adds the counts of a share to its region and to England, figure by figure; answers its people. */
function addUp(differences: Map<string, number>, of: MovedCounts, share: Share, sign: 1 | -1): number {
  const areas = share.regionCode === null ? [everywhere] : [everywhere, share.regionCode];
  for (const area of areas) {
    for (const [part, counts] of [['n', share.numerators] as const, ['d', share.denominators] as const]) {
      counts.forEach((count, group) => {
        const key = `${area} ${of.quarterId} ${of.metricId} ${of.stratifier} ${part}${group}`;
        differences.set(key, (differences.get(key) ?? 0) + sign * count);
      });
    }
  }
  return share.denominators.reduce((sum, count) => sum + count, 0);
}
