import { symmetricEigen, zeroMatrix } from '../linear-algebra/index.js';
import { chiSquareUpperTail, normalUpperTail } from '../numerics/index.js';
import { finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { groupedStrata } from './grouped-strata.js';
import type { GroupedSpell, GroupedStratum } from './grouped-strata.js';
import { hypergeometric } from './hypergeometric.js';
import type { ScoreSums } from './score-sums.js';
import { scoredClusters } from './scored-clusters.js';

/** How one group did against all others together. */
export interface LogRankGroup {
  group: string;
  spells: number;
  /** Events that there were, and those that there would have been had the event come as often as in all groups. */
  observed: number;
  expected: number;
  /** Above 0 where the event came sooner than elsewhere; null where no stratum has both the group and others at risk. */
  z: number | null;
  /** Two-sided, for this group alone. */
  pValue: number | null;
}

/** Whether the event comes as soon in all groups. */
export interface LogRankTest {
  computable: true;
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
  /** In the order in which they first stand. */
  groups: LogRankGroup[];
}

const mostGroups = 1000;

/**
 * Log-rank test: whether an event comes as soon in some groups as in others, over the whole time of waiting.
 *
 * In words: at each time at which events came, those of a group are held against its part of all that were at risk, within
 * strata; the differences add up to O - E, and (O - E)' V⁻ (O - E) is chi-square with as many degrees of freedom as V has
 * rank. Where spells stand alone V is that of drawing without replacement at each time. Where they name clusters, each
 * cluster has one score, its events less the hazards it ran by the rate of all in its stratum; V is that of adding scores up,
 * each with a variance that rises with the events to be expected of the cluster and with their square, so that spells of one
 * cluster may be as alike as they like. Hazards are those of one kind of spell, where spells name kinds. A competing end
 * counts as no longer at risk.
 * Input: spells with a group, and a stratum where like is to be compared with like. Output: the test, and each group against
 * all others.
 *
 * Refuses what {@link survivalCurve} refuses, fewer than two groups (`too-few-groups`), more than 1,000 or a cluster in two
 * groups or strata (`invalid-argument`), and where no group can be told from the others, as without any event
 * (`no-variation`).
 *
 * Source: Mantel 1966, Cancer Chemotherapy Reports 50:163; Peto & Peto 1972, JRSS A 135:185 (scores);
 * Jeong & Jung 2006, Lifetime Data Analysis 12:175 (clusters); Breslow 1984, Applied Statistics 33:38 (their variance).
 * For: `/pace`, whether plans take longer in one area than in others.
 *
 * @example logRankTest([{ group: 'A', duration: 1, end: 'event' }, { group: 'B', duration: 2, end: 'event' }]).chiSquare // => 1
 */
export function logRankTest(spells: readonly GroupedSpell[]): LogRankTest | NotComputable {
  const read = groupedStrata(spells);
  if ('computable' in read) return read;
  const { groups, strata } = read;
  if (groups.length < 2) return notComputable('too-few-groups', 'At least two groups are needed to compare.');
  if (groups.length > mostGroups) return notComputable('invalid-argument', 'At most 1,000 groups can be compared.');
  const sums = addUp(strata, groups.length);
  const { statistic, rank } = quadraticForm(sums);
  if (rank === 0) return notComputable('no-variation', 'No event tells any group from the others.');
  return finiteFigures({
    ...{ computable: true, chiSquare: statistic, degreesOfFreedom: rank },
    pValue: chiSquareUpperTail(statistic, rank),
    groups: groups.map(({ name, spells: own }, at) => ({
      ...{ group: name, spells: own, observed: sums.observed[at]!, expected: sums.expected[at]! },
      ...alone(sums.observed[at]! - sums.expected[at]!, sums.covariance[at * groups.length + at]!),
    })),
  });
}

function addUp(strata: readonly GroupedStratum[], groups: number): ScoreSums {
  const sums: ScoreSums = {
    observed: new Float64Array(groups),
    expected: new Float64Array(groups),
    covariance: new Float64Array(groups * groups),
  };
  if (strata.some(({ clusters }) => clusters !== null)) scoredClusters(strata, sums);
  else for (const stratum of strata) hypergeometric(stratum, sums);
  return sums;
}

const smallestVariance = 1e-9;

function alone(difference: number, variance: number): Pick<LogRankGroup, 'z' | 'pValue'> {
  if (!(variance > smallestVariance)) return { z: null, pValue: null };
  const z = difference / Math.sqrt(variance);
  return { z, pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))) };
}

/** By the directions in which the covariance is not nought, and how many there are. */
function quadraticForm({ observed, expected, covariance }: ScoreSums): { statistic: number; rank: number } {
  const order = observed.length;
  const { values, vectors } = symmetricEigen({ ...zeroMatrix(order, order), values: covariance });
  const largest = Math.max(values[0] ?? 0, smallestVariance);
  let [statistic, rank] = [0, 0];
  values.forEach((eigenvalue, direction) => {
    if (!(eigenvalue > smallestVariance * largest) || !(eigenvalue > smallestVariance)) return;
    let along = 0;
    for (let at = 0; at < order; at += 1)
      along += vectors.values[at * order + direction]! * (observed[at]! - expected[at]!);
    statistic += along ** 2 / eigenvalue;
    rank += 1;
  });
  return { statistic, rank };
}
