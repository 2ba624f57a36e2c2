import { betweenGroupVariance } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { groupsOf, healthequalFigures } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_bgv.json',
  compute(given) {
    const input = given as HealthequalInput;
    const options = { groups: groupsOf(input), confidence: input['conf.level'], allowMissing: input.force };
    return healthequalFigures(betweenGroupVariance(options));
  },
};
