import { indexOfDisparity } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, simulationOf } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_idisw.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = indexOfDisparity({ ...simulationOf(input), weighting: 'population', meanInDraws: 'observed' });
    return healthequalFigures(result, { simulated: true, divided: Number.NaN });
  },
};
