import {
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupMeanLogDeviation,
  groupTheilIndex,
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
  populationAttributableFraction,
  populationAttributableRisk,
} from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { entropyAsHealthequal } from '../foreign/healthequal-entropy.js';
import { withNormalLimits } from '../foreign/normal-limits.js';
import {
  attributableOptionsOf,
  directionOf,
  hasMissingEstimate,
  lacksSimulation,
  referenceOf,
  simulationOf,
  weightedOptionsOf,
} from './healthequal-input.js';
import type { HealthequalInput } from './healthequal-input.js';
import { healthequalFigures } from './spell-figures.js';

/** How a case kind is called, and where the reference falls over on the way. */
interface MeasureKind {
  call(input: HealthequalInput): Result;
  falls?(input: HealthequalInput): boolean;
  /** What the reference prints where the library refuses to divide by zero. */
  divided?: number;
  /** Only the estimate and the limits, as the simulated measures have it. */
  simulated?: boolean;
}

const simulated = { simulated: true };
const relative = { simulated: true, divided: Number.NaN };
const attributable = { divided: Number.NaN, falls: hasMissingEstimate };
const fallsOften = (input: HealthequalInput) => hasMissingEstimate(input) || lacksSimulation(input);

/** Case kind -> how to call the measure. */
const measureKinds: Record<string, MeasureKind> = {
  he_bgv: { call: (input) => betweenGroupVariance(weightedOptionsOf(input)) },
  he_bgsd: { ...simulated, call: (input) => betweenGroupStandardDeviation(simulationOf(input)) },
  he_covar: { ...relative, call: (input) => betweenGroupVariationCoefficient(simulationOf(input)) },
  he_ti: {
    call: (input) => entropyAsHealthequal(groupTheilIndex, weightedOptionsOf(input)),
    falls: hasMissingEstimate,
  },
  he_mld: {
    call: (input) => entropyAsHealthequal(groupMeanLogDeviation, weightedOptionsOf(input)),
    falls: hasMissingEstimate,
  },
  he_mdmu: { ...simulated, call: (input) => meanDifferenceFromMean({ ...simulationOf(input), weighting: 'equal' }) },
  he_mdmw: {
    ...simulated,
    call: (input) => meanDifferenceFromMean({ ...simulationOf(input), weighting: 'population' }),
  },
  he_mdbu: { ...simulated, call: (input) => fromBest(input, 'equal'), falls: fallsOften },
  he_mdbw: { ...simulated, call: (input) => fromBest(input, 'population'), falls: fallsOften },
  he_mdru: { ...simulated, call: (input) => fromReference(input, 'equal'), falls: fallsOften },
  he_mdrw: { ...simulated, call: (input) => fromReference(input, 'population'), falls: lacksSimulation },
  he_idisu: {
    ...relative,
    call: (input) => indexOfDisparity({ ...simulationOf(input), weighting: 'equal' }),
    // The reference cannot take both a population and a setting average when it simulates.
    falls: (input) => input.pop !== undefined && input.setting_average !== undefined && !lacksSimulation(input),
  },
  he_idisw: {
    ...relative,
    call: (input) => indexOfDisparity({ ...simulationOf(input), weighting: 'population', meanInDraws: 'observed' }),
  },
  he_parisk: { ...attributable, call: (input) => populationAttributableRisk(attributableOptionsOf(input)) },
  he_paf: { ...attributable, call: fractionAsHealthequal },
};

function fromBest(input: HealthequalInput, weighting: 'population' | 'equal'): Result {
  return meanDifferenceFromBest({ ...simulationOf(input), weighting, direction: directionOf(input) });
}

function fromReference(input: HealthequalInput, weighting: 'population' | 'equal'): Result {
  return meanDifferenceFromReference({ ...simulationOf(input), weighting, reference: referenceOf(input) ?? '' });
}

/** The reference leaves the standard error of the fraction a share although the fraction is in percent. */
function fractionAsHealthequal(input: HealthequalInput): Result {
  const fraction = populationAttributableFraction(attributableOptionsOf(input));
  if (!fraction.computable || !fraction.standardError) return fraction;
  const standardError = fraction.standardError.value / 100;
  return withNormalLimits<object>(fraction, { standardError, level: input['conf.level'] });
}

/** The adapters of the measures whose cases all have one shape. */
export const measureAdapters: Adapter[] = Object.entries(measureKinds).map(([kind, { call, falls, ...spelling }]) => ({
  file: `${kind}.json`,
  compute(given) {
    const input = given as HealthequalInput;
    return healthequalFigures(call(input), { ...spelling, falls: falls?.(input) });
  },
}));
