import { meanDifferenceFromBest } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, simulationOf, directionOf, hasMissingEstimate, lacksSimulation } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_mdbw.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = meanDifferenceFromBest({
      ...simulationOf(input),
      weighting: 'population',
      direction: directionOf(input),
    });
    return healthequalFigures(result, { simulated: true, falls: hasMissingEstimate(input) || lacksSimulation(input) });
  },
};
