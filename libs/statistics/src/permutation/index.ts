export { maximumPermutationTest } from './maximum-test.js';
export type { AreaHypothesis, MaximumTest, MaximumTestOptions } from './maximum-test.js';
export { standardisedSums } from './standardised-sums.js';
export { stratifiedKruskalWallis } from './stratified-kruskal-wallis.js';
export type { StratifiedKruskalWallis } from './stratified-kruskal-wallis.js';
export type { StratifiedScores, StratumWeight } from './stratified-scores.js';
