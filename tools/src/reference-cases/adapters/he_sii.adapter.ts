import { slopeIndexAsHealthequal, surveySlopeIndex } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { healthequalFigures, slopeOptionsOf, slopeTolerance, unsettledSlope, withoutSlope } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';
import { recordsOf } from '../he-individuals.js';

export const adapter: Adapter = {
  file: 'he_sii.json',
  compute(given) {
    const input = given as HealthequalInput;
    const records = recordsOf(input);
    if (records) return healthequalFigures(surveySlopeIndex({ records, confidence: input['conf.level'] }));
    const options = slopeOptionsOf(input);
    const result = slopeIndexAsHealthequal(options);
    if (!result.computable) return withoutSlope(result, input, 0);
    // The reference rescales the estimate and its limits, but not the standard error.
    const se = (result.standardError?.value ?? Number.NaN) / options.scale;
    const figures = { ...healthequalFigures(result), se };
    return { ...figures, exact_delta: { ...figures, scale: options.scale } };
  },
  toleranceFor: slopeTolerance,
  knownDifferences: unsettledSlope,
};
