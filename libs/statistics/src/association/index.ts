export { kendallRankCorrelation } from './kendall-rank-correlation.js';
export type { RankCorrelation } from './kendall-rank-correlation.js';
