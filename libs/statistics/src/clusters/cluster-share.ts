import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { criticalT } from '../result/critical-t.js';
import { estimate } from '../result/estimate.js';
import { finiteFigures } from '../result/finite-figures.js';
import type { Interval, Result, StandardError } from '../result/result.js';
import type { ProportionCounts } from '../proportions/proportion-counts.js';
import { wilsonLimits } from '../proportions/wilson-limits.js';
import { knownClusters, totalOf } from './cluster-counts.js';
import { jackknifeVariance, linearisedVariance } from './contrast.js';
import { designEffectsOf } from './design-effects.js';
import type { DesignEffects } from './design-effects.js';

/** How the interval of a share in clusters may be made. */
export const clusterShareForms = [
  'wilson-larger-effect',
  'wilson-jackknife-effect',
  'wilson-anova-effect',
  'linearised',
  'jackknife',
  'hull',
] as const;
export type ClusterShareForm = (typeof clusterShareForms)[number];

/** What is worked out beside the interval of a share in clusters. */
export interface ClusterShareFigures {
  degreesOfFreedom: number;
  linearisedError: number | null;
  jackknifeError: number | null;
  designEffects: DesignEffects;
}

/**
 * The share of people who were counted where they come in clusters, such as the patients of organisations: the people of
 * one are alike, so that they tell less than as many drawn one by one.
 *
 * In words: all numerators over all denominators, p = X / N. Design effect: the larger of the jackknife variance
 * ((k - 1)/k times the sum of (p without the cluster - p) squared) over p(1 - p)/N, and 1 + r(sum of n squared / N - 1), r
 * the intraclass correlation of an analysis of variance; never below 1. Limits: Wilson's at N / design effect people, with
 * Student's t of k - 1 degrees in place of z. Other forms: p ∓ t·error by linearisation or jackknife (not cut to 0 and 1),
 * and the smallest interval that holds the linearised one and Wilson's of N people.
 * Input: counts by cluster. Output: a share. A cluster without a count is left out and told, one without people is none.
 * Refuses as `wilsonInterval` does, and no people at all (`too-few-groups`). One cluster alone has no interval.
 * Source: Korn & Graubard 1998, Survey Methodology 24:193; Wolter 2007, Introduction to Variance Estimation; Donner &
 * Klar 2000, Design and Analysis of Cluster Randomization Trials.
 *
 * @example clusterShare({ clusters: [{ numerator: 10, denominator: 50 }, { numerator: 30, denominator: 60 }, { numerator: 12, denominator: 40 }] }).value // => 0.346667
 * @example clusterShare({ clusters: [{ numerator: 10, denominator: 50 }, { numerator: 30, denominator: 60 }, { numerator: 12, denominator: 40 }] }).interval.lower // => 0.085137
 * @example clusterShare({ clusters: [] }).reason // => 'too-few-groups'
 */
export function clusterShare(options: {
  clusters: readonly ProportionCounts[];
  form?: ClusterShareForm;
  confidence?: number;
}): Result<ClusterShareFigures> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const known = knownClusters(options.clusters);
  if ('computable' in known) return known;
  const { clusters, missing } = known;
  const { numerator, denominator } = totalOf(clusters);
  const errorOf = (variance: number | null) => (variance === null ? null : Math.sqrt(variance));
  const figures: ClusterShareFigures = {
    degreesOfFreedom: clusters.length - 1,
    linearisedError: errorOf(linearisedVariance([clusters], [1], 'natural')),
    jackknifeError: errorOf(jackknifeVariance([clusters], [1], 'natural')),
    designEffects: designEffectsOf(clusters),
  };
  const form = options.form ?? 'wilson-larger-effect';
  const found = estimate({
    value: numerator / denominator,
    standardError: standardErrorOf(form, figures),
    interval: clusters.length < 2 ? noInterval : intervalOf({ form, level, figures, numerator, denominator }),
    groups: { used: clusters.length, missing },
  });
  return found.computable ? finiteFigures({ ...found, ...figures }) : found;
}

/** Not finite: the estimate leaves it out, and says so. */
const noInterval: Interval = { lower: NaN, upper: NaN, level: NaN, method: '' };

function standardErrorOf(form: ClusterShareForm, figures: ClusterShareFigures): StandardError | null {
  const value = form === 'linearised' || form === 'hull' ? figures.linearisedError : figures.jackknifeError;
  return value !== null && value > 0 ? { value, scale: 'natural' } : null;
}

interface FormOf {
  form: ClusterShareForm;
  level: number;
  figures: ClusterShareFigures;
  numerator: number;
  denominator: number;
}

function intervalOf({ form, level, figures, numerator, denominator }: FormOf): Interval {
  const reach = criticalT(level, figures.degreesOfFreedom);
  const share = numerator / denominator;
  const wilson = (effect: number | null) =>
    wilsonLimits({ numerator: numerator / (effect ?? NaN), denominator: denominator / (effect ?? NaN) }, reach);
  const around = (error: number | null) => ({
    lower: share - reach * (error ?? NaN),
    upper: share + reach * (error ?? NaN),
  });
  const { designEffects, linearisedError, jackknifeError } = figures;
  switch (form) {
    case 'wilson-larger-effect':
      return { ...wilson(designEffects.larger), level, method: 'Wilson at the effective number of people, t' };
    case 'wilson-jackknife-effect':
      return { ...wilson(designEffects.jackknife), level, method: 'Wilson at the jackknife effective number, t' };
    case 'wilson-anova-effect':
      return { ...wilson(designEffects.analysisOfVariance), level, method: 'Wilson at the ANOVA effective number, t' };
    case 'linearised':
      return { ...around(linearisedError), level, method: 'linearised, t' };
    case 'jackknife':
      return { ...around(jackknifeError), level, method: 'jackknife, t' };
    case 'hull': {
      const [plain, own] = [wilsonLimits({ numerator, denominator }, criticalValue(level)), around(linearisedError)];
      const limits = { lower: Math.min(plain.lower, own.lower), upper: Math.max(plain.upper, own.upper) };
      return { ...limits, level, method: 'hull of Wilson and linearised, t' };
    }
  }
}
