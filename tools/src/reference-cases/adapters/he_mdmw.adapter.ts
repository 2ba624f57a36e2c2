import { meanDifferenceFromMean } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, simulationOf } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_mdmw.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = meanDifferenceFromMean({ ...simulationOf(input), weighting: 'population' });
    return healthequalFigures(result, { simulated: true });
  },
};
