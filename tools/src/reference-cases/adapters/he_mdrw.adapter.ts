import { meanDifferenceFromReference } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, simulationOf, referenceOf, lacksSimulation } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_mdrw.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = meanDifferenceFromReference({
      ...simulationOf(input),
      weighting: 'population',
      reference: referenceOf(input) ?? '',
    });
    return healthequalFigures(result, { simulated: true, falls: lacksSimulation(input) });
  },
};
