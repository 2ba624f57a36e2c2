import { betweenGroupVariationCoefficient } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, simulationOf } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_covar.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = betweenGroupVariationCoefficient({ ...simulationOf(input) });
    return healthequalFigures(result, { simulated: true, divided: Number.NaN });
  },
};
