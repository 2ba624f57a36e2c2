import { groupMeanLogDeviation } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { groupsOf, hasMissingEstimate, healthequalFigures } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_mld.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = groupMeanLogDeviation({
      groups: groupsOf(input),
      confidence: input['conf.level'],
      allowMissing: input.force,
      compatibility: 'healthequal 1.0.1',
    });
    return healthequalFigures(result, { falls: hasMissingEstimate(input) });
  },
};
