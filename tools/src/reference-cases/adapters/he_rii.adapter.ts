import { relativeIndexAsHealthequal, surveyRelativeIndex } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, slopeOptionsOf, slopeTolerance, unsettledSlope, withoutSlope } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';
import { recordsOf } from '../he-individuals.js';

export const adapter: Adapter = {
  file: 'he_rii.json',
  compute(given) {
    const input = given as HealthequalInput;
    const records = recordsOf(input);
    if (records) return healthequalFigures(surveyRelativeIndex({ records, confidence: input['conf.level'] }));
    const options = slopeOptionsOf(input);
    const result = relativeIndexAsHealthequal(options);
    if (!result.computable) return withoutSlope(result, input, 1);
    const figures = healthequalFigures(result);
    return { ...figures, exact_delta: { ...figures, scale: options.scale } };
  },
  toleranceFor: slopeTolerance,
  knownDifferences: unsettledSlope,
};
