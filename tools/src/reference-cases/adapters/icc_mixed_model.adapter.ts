import { randomIntercept } from '@monitor/statistics';
import type { GroupedOutcome } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  group: string[];
  y: (number | null)[];
}

/** Figures of the partition of variance by a random-intercept model. */
export const adapter: Adapter = {
  file: 'icc_mixed_model.json',
  compute(input) {
    const { group, y } = input as Input;
    const observations = group.map((name, i) => ({ group: name, outcome: y[i] ?? null }));
    return { reml: restrictedFigures(observations), ml: likelihoodFigures(observations) };
  },
};

function restrictedFigures(observations: GroupedOutcome[]) {
  const partition = randomIntercept({ observations, method: 'REML' });
  if (!partition.computable) return { notComputable: partition.message };
  return {
    intercept: partition.mean,
    intercept_se: partition.meanStandardError,
    var_between: partition.betweenVariance,
    var_within: partition.withinVariance,
    icc: partition.value,
    loglik: partition.logLikelihood,
    blup: Object.fromEntries(partition.deviations.map(({ group, deviation }) => [group, deviation])),
  };
}

function likelihoodFigures(observations: GroupedOutcome[]) {
  const partition = randomIntercept({ observations, method: 'ML' });
  if (!partition.computable) return { notComputable: partition.message };
  return {
    var_between: partition.betweenVariance,
    var_within: partition.withinVariance,
    icc: partition.value,
    loglik: partition.logLikelihood,
  };
}
