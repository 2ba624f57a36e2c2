import { rankConfidenceSets } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { askedRanks } from '../ranks/asked-ranks.js';
import type { RankInput } from '../ranks/asked-ranks.js';

/** Critical values of 100,000 draws on either side lie this close together. */
const ofSimulation = { relative: 0, absolute: 0.02 };

/** Confidence sets for ranks: marginal ones exact, simultaneous ones from draws of our own. */
export const adapter: Adapter = {
  file: 'rank_confidence_sets.json',
  compute(input) {
    const asked = input as RankInput;
    const found = rankConfidenceSets({ ...askedRanks(asked), draws: 100_000 });
    if (!found.computable) return { error: found.message };
    const { sets } = found;
    return {
      rank: sets.map(({ rank }) => rank),
      L: sets.map(({ best }) => best),
      U: sets.map(({ worst }) => worst),
      critical_values_by_step: asked.simultaneous
        ? sets[0]?.criticalValues
        : sets.map(({ criticalValues }) => criticalValues),
    };
  },
  toleranceFor: (path) => (path.startsWith('critical_values_by_step') ? ofSimulation : undefined),
  knownDifferences: [
    {
      path: /^(reference_(L|U|R|seed|agrees)|range_|critical_value_(source|tol|step1_exact))/,
      reason: 'Says how the reference came to its figures, and how far they may move; it is none of the figures.',
    },
  ],
};
