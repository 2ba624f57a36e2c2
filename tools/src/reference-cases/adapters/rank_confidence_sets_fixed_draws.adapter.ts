import { rankConfidenceSets, unitsAmongBest, unitsAmongWorst } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { askedRanks } from '../ranks/asked-ranks.js';
import type { RankInput } from '../ranks/asked-ranks.js';

interface Input extends RankInput {
  Sigma: number[][];
  draws: number[][];
  tau: number;
}

/** Confidence sets for ranks, and who is among the best and worst, from the draws that are given. */
export const adapter: Adapter = {
  file: 'rank_confidence_sets_fixed_draws.json',
  compute(input) {
    const { Sigma, draws, tau, ...asked } = input as Input;
    const options = { ...askedRanks(asked), covariance: Sigma, drawn: draws };
    const found = rankConfidenceSets(options);
    const [best, worst] = [unitsAmongBest({ ...options, ranks: tau }), unitsAmongWorst({ ...options, ranks: tau })];
    if (!found.computable || !best.computable || !worst.computable) return { error: 'Refused.' };
    const { sets } = found;
    return {
      rank: sets.map(({ rank }) => rank),
      L: sets.map((set) => set.best),
      U: sets.map((set) => set.worst),
      tau_best: sets.map(({ unit }) => best.units.includes(unit)),
      tau_worst: sets.map(({ unit }) => worst.units.includes(unit)),
      ...(asked.simultaneous ? { critical_values_by_step: sets[0]?.criticalValues } : {}),
    };
  },
};
