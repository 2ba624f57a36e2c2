/**
 * Building blocks of the measures, for the comparison with other programs only: `tools/src/reference-cases` builds from
 * them what those programs compute and no page of the product shows. Nothing else imports them.
 */
export { readGroups, missingGroups, standardErrorMissing } from './equity/read-groups.js';
export type { GroupFigures } from './equity/read-groups.js';
export { readOrderedGroups } from './equity/read-ordered-groups.js';
export type { OrderedFigures } from './equity/read-ordered-groups.js';
export { centreOf, weightedMean } from './equity/weighted-mean.js';
export { fitCounts } from './equity-models/counts-model.js';
export { ratioEstimate } from './equity-models/index-estimate.js';
export { fitLogit } from './equity-models/logit-model.js';
export { funnelBy } from './funnel/overdispersed-funnel.js';
export type { FunnelConvention } from './funnel/funnel-convention.js';
export { funnelScales } from './funnel/funnel-scale.js';
export {
  expit,
  fitLogisticLine,
  fitWeightedLine,
  lineDeltaVariance,
  logBinomialFamily,
  robustLineCovariance,
} from './regression/index.js';
export type { LineCovariance, LineFit } from './regression/index.js';
export {
  completeItems,
  givenRatings,
  meanOf,
  observedCategories,
  refuseTable,
  sumOfSquares,
} from './agreement/rating-table.js';
export { meanRanks, spearman } from './agreement/mean-ranks.js';
export { entropyOf } from './inequality/entropy-indices.js';
export { decompose, meansOf } from './inequality/regional-decomposition.js';
export type { ReadRegion } from './inequality/regional-decomposition.js';
export { indexEstimate, readValues } from './inequality/weighted-values.js';
export type { ValueShares } from './inequality/weighted-values.js';
export { isRoundingNoise, largestSize } from './numerics/rounding-noise.js';
export { consensusEstimate } from './ordinal-consensus/consensus-estimate.js';
export { gradientInShares, multinomialVariance } from './ordinal-consensus/multinomial-variance.js';
export { isDistribution, readDistribution } from './ordinal-consensus/ordered-distribution.js';
export type { OrderedDistribution } from './ordinal-consensus/ordered-distribution.js';
export { givenArrangements } from './permutation/label-arrangements.js';
export { maximumTestOver } from './permutation/maximum-test.js';
export { rankScores } from './permutation/rank-scores.js';
