export { unitsAmongBest, unitsAmongWorst } from './among-best.js';
export type { AmongOptions, UnitsAmong } from './among-best.js';
export { rankConfidenceSets } from './rank-confidence-sets.js';
export type { RankSet, RankSetOptions, RankSets } from './rank-confidence-sets.js';
export type { RankSide } from './rank-claims.js';
export type { RankedFigure } from './ranked-units.js';
