import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import type { AbsorbedFit } from './absorbed-fit.js';

interface ClusterSupport {
  /** Clusters with an observation that carries the effect. */
  treated: number;
  /** Clusters with an observation that carries no effect, in the periods in which others carry this one. */
  untreated: number;
}

/** The clusters an effect rests on. */
function supportOf({ panel, effects }: AbsorbedFit, effect: number): ClusterSupport {
  const periods = new Set<number>();
  const treated = new Set<number>();
  effects.ofRow.forEach((carried, row) => {
    if (carried !== effect) return;
    periods.add(panel.periods[row]!);
    treated.add(panel.clusters[row]!);
  });
  const untreated = new Set<number>();
  effects.ofRow.forEach((carried, row) => {
    if (carried < 0 && periods.has(panel.periods[row]!)) untreated.add(panel.clusters[row]!);
  });
  return { treated: treated.size, untreated: untreated.size };
}

/**
 * Refuses clustered errors for an effect with fewer than two treated or two untreated clusters (`not-identified`). The fit
 * gives such an effect exactly the residuals that make its only cluster's score 0, so that whatever variance is left
 * comes from elsewhere: with one treated region of seven a test at 5% rejects a third of the time when nothing happened.
 * Source: MacKinnon & Webb 2018, Econometrics Journal 21:114; Conley & Taber 2011, Review of Economics and Statistics 93:113.
 */
export function refuseFewClusters(fit: AbsorbedFit, contrast: ArrayLike<number>): NotComputable | null {
  for (let effect = 0; effect < fit.effects.count; effect++) {
    if (contrast[effect] === 0) continue;
    const { treated, untreated } = supportOf(fit, effect);
    if (treated >= 2 && untreated >= 2) continue;
    return notComputable(
      'not-identified',
      `The effect rests on ${treated} treated and ${untreated} untreated clusters; clustered errors need two of each. Test it with randomisationInference, which asks how many other choices of clusters would have shown as much.`,
    );
  }
  return null;
}
