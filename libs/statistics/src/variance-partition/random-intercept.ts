import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { gridThenBrent } from '../optimisation/index.js';
import { estimate, finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { groupSample, randomInterceptAt } from './random-intercept-likelihood.js';
import type { GroupedSample, RandomInterceptState } from './random-intercept-likelihood.js';
import { partitionWarnings } from './partition-warnings.js';

/** The outcome of one member (organisation) of a group (region). */
export interface GroupedOutcome {
  group: string;
  outcome: number | null;
}

/** How far one group lies from the overall mean, drawn towards 0 by as much as its size is small. */
export interface GroupDeviation {
  group: string;
  deviation: number;
}

/** What the partition of variance tells besides the intra-class correlation. */
export interface VariancePartition {
  mean: number;
  meanStandardError: number;
  betweenVariance: number;
  withinVariance: number;
  logLikelihood: number;
  deviations: GroupDeviation[];
}

function maximise(sample: GroupedSample, method: 'REML' | 'ML'): RandomInterceptState {
  // The share of variance between groups runs from 0 to 1, which a ratio of variances does not.
  const at = (share: number) => randomInterceptAt(sample, share / (1 - share), method);
  const inside = gridThenBrent((share) => -at(share).logLikelihood, 0, 1 - 1e-9, 100);
  const boundary = at(0);
  return boundary.logLikelihood >= -inside.value - 1e-10 ? boundary : at(inside.at);
}

function refuse(sample: GroupedSample): NotComputable | null {
  if (sample.groups.length < 2) return notComputable('too-few-groups', 'At least two groups are needed.');
  if (sample.count <= sample.groups.length) {
    return notComputable(
      'too-few-observations',
      'No group has two members, so that nothing tells groups from members.',
    );
  }
  if (isRoundingNoise(Math.sqrt(sample.withinSquares), largestSize(sample.groups.map(({ mean }) => mean)))) {
    return notComputable('no-variation', 'The members of each group do not differ at all.');
  }
  return null;
}

/**
 * The share of the variance of an outcome that lies between groups (intra-class correlation), by a random-intercept
 * model.
 *
 * In words: between variance / (between + within variance), both by (restricted) maximum likelihood. Input: one outcome
 * per member; missing outcomes are left out. Output: a share from 0 to 1; 0 is a legitimate answer. `deviations` are
 * the groups' distances from the mean, shrunk by between / (between + within / members).
 * Refuses: fewer than two groups (`too-few-groups`), no group with two members (`too-few-observations`), members that
 * do not differ within groups by more than rounding (`no-variation`), an outcome that is not finite (`out-of-range`).
 * Source: Searle, Casella & McCulloch 1992; Raudenbush & Bryk 2002, chapter 3.
 *
 * @example randomIntercept({ observations: [1, 3, 5, 7].map((outcome, i) => ({ group: i < 2 ? 'A' : 'B', outcome })) }).value // => 0.777778
 */
export function randomIntercept(options: {
  observations: readonly GroupedOutcome[];
  method?: 'REML' | 'ML';
}): Result<VariancePartition> {
  const known = options.observations.filter(
    (observation): observation is { group: string; outcome: number } => observation.outcome != null,
  );
  if (known.some(({ outcome }) => !Number.isFinite(outcome))) {
    return notComputable('out-of-range', 'An outcome is not a finite number; write null for a missing one.');
  }
  const sample = groupSample(known);
  const refused = refuse(sample);
  if (refused) return refused;
  const { ratio, mean, withinVariance, information, logLikelihood } = maximise(sample, options.method ?? 'REML');
  const allGroups = new Set(options.observations.map(({ group }) => group)).size;
  const partition = estimate({
    value: ratio / (1 + ratio),
    groups: { used: sample.groups.length, missing: allGroups - sample.groups.length },
    warnings: partitionWarnings(sample.groups.length, ratio),
  });
  if (!partition.computable) return partition;
  return finiteFigures(
    Object.assign(partition, {
      mean,
      meanStandardError: Math.sqrt(withinVariance / information),
      betweenVariance: ratio * withinVariance,
      withinVariance,
      logLikelihood,
      deviations: sample.groups.map(({ group, count, mean: own }) => ({
        group,
        deviation: ((ratio * count) / (1 + ratio * count)) * (own - mean),
      })),
    }),
  );
}
