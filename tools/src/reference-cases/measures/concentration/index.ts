export { concentrationIndex, extendedConcentrationIndex } from './concentration-index.js';
export type { ConcentrationOptions, FigureBounds, IndexVariance } from './concentration-index.js';
export type { SlopeCovariance } from './concentration-estimators.js';
export type { RankedValue, TiedStandings } from './ranked-values.js';
