import type { NotComputable } from '../result/index.js';
import { AreaContrasts } from './area-contrasts.js';
import { rankScores } from './rank-scores.js';
import { refuseScores } from './stratified-scores.js';
import type { StratifiedScores } from './stratified-scores.js';

/**
 * The standardised sums of areas that the maximum permutation test looks at (van Elteren's weights), without a verdict:
 * area by area, nought where an area cannot be told from the others. Refuses as that test does.
 */
export function standardisedSums(table: StratifiedScores): { computable: true; z: Float64Array } | NotComputable {
  const refused = refuseScores(table);
  if (refused) return refused;
  return { computable: true, z: new AreaContrasts(table, rankScores(table, 'van-elteren')).z };
}
