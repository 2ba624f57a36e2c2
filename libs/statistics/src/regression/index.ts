export * from './fit-glm.js';
export type { ScoringOutcome } from './fisher-scoring.js';
export * from './fitted-regression.js';
export * from './glm-family.js';
export * from './line-covariance.js';
export * from './regression-line.js';
export * from './robust-covariance.js';
export type { GlmResponse } from './scoring-step.js';
export * from './weighted-least-squares.js';
