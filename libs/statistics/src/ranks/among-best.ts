import type { NotComputable } from '../result/index.js';
import { rankConfidenceSets } from './rank-confidence-sets.js';
import type { RankSetOptions } from './rank-confidence-sets.js';

/** What is asked of the best or worst: the figures, and how many count as such. */
export interface AmongOptions extends Omit<RankSetOptions, 'side' | 'simultaneous' | 'units'> {
  /** How many ranks count as the best, or as the worst. */
  ranks: number;
}

/** Units that may be among the best or worst. */
export interface UnitsAmong {
  computable: true;
  units: string[];
  confidence: number;
}

/**
 * Which units may be among those with the largest figures: with one rank, which may be called highest. One member means
 * that this unit is the highest; several, that it is one of them and nobody can tell which.
 *
 * In words: all units whose best possible rank, by simultaneous one-sided sets, is at most the number of ranks. The true
 * best are all among them with the chance of the level, whatever the figures. Input: as `rankConfidenceSets`.
 * Refuses what that refuses. Source: Mogstad et al. 2024, section 3.3 (tau-best).
 *
 * @example unitsAmongBest({ ranks: 1, figures: [{ unit: 'A', value: 9, standardError: 1 }, { unit: 'B', value: 1, standardError: 1 }] }).units // => ["A"]
 */
export function unitsAmongBest({ ranks, ...options }: AmongOptions): UnitsAmong | NotComputable {
  const found = rankConfidenceSets({ ...options, side: 'best', simultaneous: true });
  if (!found.computable) return found;
  const units = found.sets.filter(({ best }) => best <= ranks).map(({ unit }) => unit);
  return { computable: true, units, confidence: found.confidence };
}

/**
 * Which units may be among those with the smallest figures.
 *
 * In words: all units whose worst possible rank, by simultaneous one-sided sets, is among the last ranks. Input: as
 * `rankConfidenceSets`. Refuses what that refuses. Source: Mogstad et al. 2024, section 3.3 (tau-worst).
 *
 * @example unitsAmongWorst({ ranks: 1, figures: [{ unit: 'A', value: 9, standardError: 1 }, { unit: 'B', value: 1, standardError: 1 }] }).units // => ["B"]
 */
export function unitsAmongWorst({ ranks, ...options }: AmongOptions): UnitsAmong | NotComputable {
  const found = rankConfidenceSets({ ...options, side: 'worst', simultaneous: true });
  if (!found.computable) return found;
  const units = found.sets.filter(({ worst }) => worst > found.sets.length - ranks).map(({ unit }) => unit);
  return { computable: true, units, confidence: found.confidence };
}
