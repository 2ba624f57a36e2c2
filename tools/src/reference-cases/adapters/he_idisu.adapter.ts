import { indexOfDisparity } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, simulationOf, lacksSimulation } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_idisu.json',
  compute(given) {
    const input = given as HealthequalInput;
    const result = indexOfDisparity({ ...simulationOf(input), weighting: 'equal' });
    return healthequalFigures(result, { simulated: true, divided: Number.NaN, falls: crashes(input) });
  },
};

/** The reference cannot take both a population and a setting average when it simulates. */
function crashes(input: HealthequalInput): boolean {
  return input.pop !== undefined && input.setting_average !== undefined && !lacksSimulation(input);
}
