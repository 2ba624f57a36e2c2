/**
 * Building blocks of the measures, for the comparison with other programs only: `tools/src/reference-cases` builds from
 * them what those programs compute and no page of the product shows. Nothing else imports them.
 */
export { readGroups, missingGroups, standardErrorMissing } from './equity/read-groups.js';
export type { GroupFigures } from './equity/read-groups.js';
export { readOrderedGroups } from './equity/read-ordered-groups.js';
export type { OrderedFigures } from './equity/read-ordered-groups.js';
export { centreOf, weightedMean } from './equity/weighted-mean.js';
export { funnelBy } from './funnel/overdispersed-funnel.js';
export type { FunnelConvention } from './funnel/funnel-convention.js';
export { funnelScales } from './funnel/funnel-scale.js';
export {
  expit,
  fitLogisticLine,
  fitWeightedLine,
  lineDeltaVariance,
  robustLineCovariance,
} from './regression/index.js';
export type { LineCovariance, LineFit } from './regression/index.js';
