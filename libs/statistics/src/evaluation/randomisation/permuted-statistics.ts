import type { Assignment } from './assignments.js';
import { effectsNotRejected } from './effects-not-rejected.js';

/** Mean change of the assigned clusters less that of the others. */
export function differenceOfChanges(changes: readonly number[], assignment: Assignment): number {
  const total = changes.reduce((sum, change) => sum + change, 0);
  const assigned = assignment.reduce((sum, cluster) => sum + changes[cluster]!, 0);
  return assigned / assignment.length - (total - assigned) / (changes.length - assignment.length);
}

function sampleVariance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The same over its standard error under unequal variances (Welch's t); NaN with one cluster on a side. */
export function studentisedDifference(changes: readonly number[], assignment: Assignment): number {
  const assigned = assignment.map((cluster) => changes[cluster]!);
  const others = changes.filter((_, cluster) => !assignment.includes(cluster));
  if (assigned.length < 2 || others.length < 2) return NaN;
  const variance = sampleVariance(assigned) / assigned.length + sampleVariance(others) / others.length;
  return differenceOfChanges(changes, assignment) / Math.sqrt(variance);
}

/** How many of the statistics are at least as large, as small, and as far from 0 as the observed one, ties included. */
export function countExtremes(statistics: readonly number[], observed: number) {
  const tie = 1e-9 * Math.max(...statistics.map(Math.abs).filter(Number.isFinite));
  return {
    greater: statistics.filter((value) => value >= observed - tie).length,
    less: statistics.filter((value) => value <= observed + tie).length,
    apart: statistics.filter((value) => Math.abs(value) >= Math.abs(observed) - tie).length,
  };
}

/** The constant shifts of the treated clusters that the two-sided test does not reject, as the limits of one interval. */
export function shiftsNotRejected(
  assignments: readonly Assignment[],
  statistics: readonly number[],
  actual: { assignment: Assignment; statistic: number; clusters: number },
  significance: number,
): { lower: number; upper: number } {
  const { assignment, statistic, clusters } = actual;
  const treated = assignment.length;
  const slope = Float64Array.from(assignments, (other) => {
    const shared = other.filter((cluster) => assignment.includes(cluster)).length;
    return shared / treated - (treated - shared) / (clusters - treated);
  });
  return effectsNotRejected({ outcome: Float64Array.from(statistics), slope }, statistic, significance);
}
