import { confidenceLevel, estimate } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';
import type { PanelObservation } from '../panel/panel.js';
import { assignmentCount, assignmentsBeside } from './assignments.js';
import type { Assignment } from './assignments.js';
import { clusterChanges } from './cluster-changes.js';
import type { ClusterChange } from './cluster-changes.js';
import { countExtremes, differenceOfChanges, shiftsNotRejected, studentisedDifference } from './permuted-statistics.js';

/** What randomisation inference tells besides the difference of changes. */
export interface RandomisationTest {
  changes: ClusterChange[];
  /** The difference under every assignment gone through; in order of the clusters where these are all there are. */
  statistics: number[];
  isExact: boolean;
  /** Share of the assignments that show a difference as far from 0 as the observed one, itself counted. */
  pValue: number;
  /** The same for differences as high, and as low. */
  pValueGreater: number;
  pValueLess: number;
  /** Welch's t of the changes, which allows for treated clusters that scatter more, and its p; null with one on a side. */
  studentised: number | null;
  pValueStudentised: number | null;
  /** No p-value can be lower than this: the fewer assignments there are, the less can be told. */
  smallestPValue: number;
}

/** How randomisation inference is asked for. */
export interface RandomisationOptions {
  observations: readonly PanelObservation[];
  confidence?: number;
  /** Decides which assignments are drawn where there are more than 20,000; 1 unless given. */
  seed?: number;
}

function verdictImpossible(clusters: number, treated: number, smallest: number, significance: number): Warning[] {
  if (smallest <= significance + 1e-9) return [];
  const enough = Array.from({ length: Math.floor(clusters / 2) }, (_, i) => i + 1).find(
    (count) => (2 * count === clusters ? 2 : 1) / assignmentCount(clusters, count) <= significance,
  );
  const remedy = enough === undefined ? 'It would take more clusters.' : `With ${enough} treated it would be.`;
  const message = `With ${treated} of ${clusters} clusters treated p cannot fall below ${smallest.toFixed(3)}: no verdict at ${(100 * significance).toFixed(0)}% is possible. ${remedy}`;
  return [{ code: 'weak-design', message }];
}

function studentisedTest(changes: readonly number[], assignments: readonly Assignment[], actual: Assignment) {
  const studentised = studentisedDifference(changes, actual);
  if (!Number.isFinite(studentised)) return { studentised: null, pValueStudentised: null };
  const statistics = assignments.map((assignment) => studentisedDifference(changes, assignment));
  return { studentised, pValueStudentised: countExtremes(statistics, studentised).apart / assignments.length };
}

/**
 * Whether treated clusters (regions) changed by more than others, when only a few are treated: how many of all ways to
 * choose as many clusters would have shown a difference as large (randomisation inference).
 *
 * In words: the change of a cluster is its (weighted) mean outcome from the start of treatment on less that before; the
 * estimate is the mean change of treated clusters less that of the others, each cluster counting once. p is the share of
 * assignments whose difference lies as far from 0; all of them up to 20,000, else 9,999 seeded draws beside the actual
 * one. It holds whatever the dependence within clusters, if without treatment any clusters were as likely to change as
 * the treated. The interval holds the constant effects that the test does not reject; none where p cannot be that low.
 * Output: in units of the outcome.
 * Refuses: nobody or every cluster treated (`not-identified`), starts at different times, a cluster with treated and
 * untreated units, a unit observed twice in a period (`invalid-argument`), a cluster without outcome on either side of
 * the start, or no outcome at all (`missing-value`), an impossible figure (`out-of-range`), clusters that all changed
 * alike (`no-variation`).
 * Source: Fisher 1935; Rosenbaum 2002, Observational Studies, chapters 2 and 5; Janssen 1997 (studentised).
 *
 * @example randomisationInference({ observations: [0, 1, 2, 9].flatMap((change, i) => [1, 2].map((period) => ({ unit: `O${i}`, period, firstTreated: i === 3 ? 2 : null, outcome: period === 2 ? change : 0 }))) }).pValue // => 0.25
 */
export function randomisationInference(options: RandomisationOptions): Result<RandomisationTest> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const measured = clusterChanges(options.observations);
  if ('computable' in measured) return measured;
  const { changes, warnings } = measured;
  const values = changes.map(({ change }) => change);
  const actual = changes.flatMap(({ isTreated }, position) => (isTreated ? [position] : []));
  const { assignments, isExact } = assignmentsBeside(actual, values.length, options.seed ?? 1);
  const statistics = assignments.map((assignment) => differenceOfChanges(values, assignment));
  const statistic = differenceOfChanges(values, actual);
  const count = assignments.length;
  const smallest = (2 * actual.length === values.length ? 2 : 1) / count;
  const shifts = shiftsNotRejected(
    assignments,
    statistics,
    { assignment: actual, statistic, clusters: values.length },
    1 - level,
  );
  const isBounded = Number.isFinite(shifts.lower) && Number.isFinite(shifts.upper);
  const difference = estimate({
    value: statistic,
    interval: isBounded ? { ...shifts, level, method: 'randomisation' } : null,
    groups: { used: values.length, missing: 0 },
    warnings: [...warnings, ...verdictImpossible(values.length, actual.length, smallest, 1 - level)],
    ...(isExact ? {} : { seed: options.seed ?? 1 }),
  });
  if (!difference.computable) return difference;
  const extremes = countExtremes(statistics, statistic);
  return Object.assign(difference, {
    changes,
    statistics,
    isExact,
    pValue: extremes.apart / count,
    pValueGreater: extremes.greater / count,
    pValueLess: extremes.less / count,
    ...studentisedTest(values, assignments, actual),
    smallestPValue: smallest,
  });
}
