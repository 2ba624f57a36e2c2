import { populationAttributableRisk } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { attributableOptionsOf, hasMissingEstimate, healthequalFigures } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_parisk.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = populationAttributableRisk(attributableOptionsOf(input));
    return healthequalFigures(result, { divided: Number.NaN, falls: hasMissingEstimate(input) });
  },
};
