export { atkinsonIndex, generalisedEntropy } from './entropy-indices.js';
export { coefficientOfVariation, giniIndex, hooverIndex } from './lorenz-indices.js';
export { decomposeAtkinson, decomposeEntropy, decomposeGini } from './regional-decomposition.js';
export type { RegionalDecomposition, RegionalValue, RegionPart } from './regional-decomposition.js';
export type { WeightedValue } from './weighted-values.js';
