import { absoluteConcentrationIndex, surveyAbsoluteConcentrationIndex } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { concentrationOptionsOf, healthequalFigures } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';
import { recordsOf } from '../he-individuals.js';

export const adapter: Adapter = {
  file: 'he_aci.json',
  compute(given) {
    const input = given as HealthequalInput;
    const records = recordsOf(input);
    if (records)
      return healthequalFigures(surveyAbsoluteConcentrationIndex({ records, confidence: input['conf.level'] }));
    const result = absoluteConcentrationIndex(concentrationOptionsOf(input));
    return healthequalFigures(result, { falls: input.est.every((estimate) => estimate === 0) });
  },
};
