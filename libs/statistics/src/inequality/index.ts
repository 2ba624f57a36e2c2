export { generalisedEntropy } from './entropy-indices.js';
export { decomposeEntropy } from './regional-decomposition.js';
export type { RegionalDecomposition, RegionalValue, RegionPart } from './regional-decomposition.js';
export type { WeightedValue } from './weighted-values.js';
