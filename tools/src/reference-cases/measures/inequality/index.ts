export { atkinsonIndex } from './atkinson-index.js';
export { decomposeAtkinson, decomposeGini } from './decompositions.js';
export { coefficientOfVariation, giniIndex, hooverIndex } from './lorenz-indices.js';
