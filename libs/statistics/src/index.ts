export * from './result/index.js';
export * from './numerics/index.js';
export * from './proportions/index.js';
export * from './ordinal-consensus/index.js';
export * from './equity-models/index.js';
export * from './control-charts/index.js';
