import { fitGeneralisedLine, fitLogisticLine } from '../regression/index.js';
import type { GeneralisedLineFit, GlmFamily } from '../regression/index.js';
import { confidenceLevel, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { rankCounts } from './ranked-counts.js';
import type { OrderedCounts, RankedCounts } from './ranked-counts.js';

/** A generalised linear model of grouped counts on relative rank, fitted and known to have settled. */
export interface CountsModel {
  fit: GeneralisedLineFit;
  ranked: RankedCounts;
  level: number;
}

interface CountsModelOptions {
  groups: readonly OrderedCounts[];
  confidence?: number;
}

function fitFamily(family: GlmFamily, ranked: RankedCounts): GeneralisedLineFit | null {
  const { ridits, proportions, numerators, denominators } = ranked;
  if (family.name === 'logit') return fitLogisticLine(ridits, proportions, denominators);
  if (family.name === 'log-binomial') {
    return fitGeneralisedLine(ridits, { family, response: proportions, weights: denominators });
  }
  const weights = ridits.map(() => 1);
  return fitGeneralisedLine(ridits, { family, response: numerators, weights, offset: denominators.map(Math.log) });
}

/** Refuses counts of nobody, or of everybody, throughout. */
function refuseExtremes(family: GlmFamily, { numerators, denominators }: RankedCounts): NotComputable | null {
  let anyCounted = false;
  let anyLeftOut = false;
  for (let i = 0; i < numerators.length; i++) {
    if (numerators[i]! > 0) anyCounted = true;
    if (numerators[i]! < denominators[i]!) anyLeftOut = true;
  }
  if (!anyCounted) {
    return notComputable('no-variation', 'No group has any event, so that no ratio or gradient exists.');
  }
  if (anyLeftOut || family.name === 'poisson') return null;
  return notComputable(
    'no-variation',
    'Everybody in every group is counted, so that the gradient cannot be estimated.',
  );
}

/** Fits the family to ranked counts, or says why there is no finite fit. */
export function fitCounts(family: GlmFamily, options: CountsModelOptions): CountsModel | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const ranked = rankCounts(options.groups);
  if ('computable' in ranked) return ranked;
  const refusal = refuseExtremes(family, ranked);
  if (refusal) return refusal;
  const fit = fitFamily(family, ranked);
  if (!fit || fit.outcome === 'separated') {
    return notComputable(
      'separation',
      'The groups are perfectly separated (0% up to some rank, or 100% beyond it): the gradient is infinite. Merge groups or use the linear index.',
    );
  }
  if (fit.outcome === 'not-converged') {
    return notComputable('not-converged', 'The model did not settle: use the Poisson or the logit index instead.');
  }
  return { fit, ranked, level };
}
