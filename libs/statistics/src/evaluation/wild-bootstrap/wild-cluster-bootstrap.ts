import { studentTUpperTail } from '../../numerics/index.js';
import { confidenceLevel, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';
import { buildPanel } from '../panel/panel.js';
import type { PanelObservation } from '../panel/panel.js';
import { deviationAt, drawOf, restrictedPValue, statisticAt, tieWithin } from './bootstrap-draws.js';
import type { Draw } from './bootstrap-draws.js';
import { clusterScores } from './cluster-scores.js';
import type { ClusterScores } from './cluster-scores.js';
import { effectsNotRejected } from './effects-not-rejected.js';
import { signVectors } from './sign-vectors.js';

/** How a wild cluster bootstrap is asked for. */
export interface WildBootstrapOptions {
  observations: readonly PanelObservation[];
  /** The effect that is tested; 0 unless given. */
  nullEffect?: number;
  confidence?: number;
  /** Decides which sign vectors are drawn where there are more than 10 clusters; 1 unless given. */
  seed?: number;
}

/** What the wild cluster bootstrap tells besides the effect. */
export interface WildBootstrap {
  clusters: number;
  /** The effect less the tested one over its standard error. */
  t: number;
  /** Share of sign vectors whose statistic lies as far from 0, the tested effect taken for true when resampling. */
  pValue: number;
  /** The same for statistics as low, as high, and twice the lower of these. */
  pValueLess: number;
  pValueGreater: number;
  pValueEqualTailed: number;
  /** The same as `pValue` by effects that are not divided by their standard error. */
  pValueUnstudentised: number;
  /** The estimate taken for true when resampling: rejects too often, severely with one treated cluster. */
  pValueUnrestricted: number;
  /** By Student's t with clusters - 1 degrees of freedom, for comparison: far too low with one treated cluster. */
  pValueStudent: number;
  /** The restricted statistic of each sign vector, the first cluster's sign changing fastest; null without an error. */
  statistics: readonly (number | null)[];
  /** Sign vectors left out because their standard error is 0. */
  undefinedStatistics: number;
  isExact: boolean;
  /** `pValue` can never be lower. */
  smallestPValue: number;
}

function designWarnings(scores: ClusterScores, smallest: number, significance: number): Warning[] {
  const warnings: Warning[] = [];
  const { treatedClusters, untreatedClusters, clusters } = scores;
  if (treatedClusters < 2 || untreatedClusters < 2) {
    const side = treatedClusters < 2 ? 'treated' : 'untreated';
    const message = `With one ${side} cluster the restricted test hardly ever rejects and the unrestricted one far too often; see randomisationInference.`;
    warnings.push({ code: 'weak-design', message });
  }
  if (smallest > significance + 1e-9) {
    const message = `With ${clusters} clusters p cannot fall below ${smallest.toFixed(3)}: no verdict at ${(100 * significance).toFixed(0)}% is possible.`;
    warnings.push({ code: 'weak-design', message });
  }
  return warnings;
}

function share(values: readonly number[], isExtreme: (value: number) => boolean): number {
  return values.filter(isExtreme).length / values.length;
}

/** All p-values of the draws, shift being the tested effect less the estimate. */
function pValuesOf(scores: ClusterScores, draws: readonly Draw[], shift: number) {
  const t = -shift / scores.standardError;
  const tie = tieWithin(t);
  const statistics = draws.map((draw) => statisticAt(scores, draw, shift));
  const defined = statistics.filter((statistic) => !Number.isNaN(statistic));
  const unrestricted = draws
    .map((draw) => Math.abs(statisticAt(scores, draw, 0)))
    .filter((statistic) => !Number.isNaN(statistic));
  const deviations = draws.map((draw) => Math.abs(deviationAt(scores, draw, shift)));
  const tieOfDeviations = 1e-7 * deviations.reduce((largest, deviation) => Math.max(largest, deviation), 0);
  const pValueLess = share(defined, (statistic) => statistic <= t + tie);
  const pValueGreater = share(defined, (statistic) => statistic >= t - tie);
  return {
    t,
    pValue: restrictedPValue(scores, draws, shift),
    pValueLess,
    pValueGreater,
    pValueEqualTailed: Math.min(1, 2 * Math.min(pValueLess, pValueGreater)),
    pValueUnstudentised: share(deviations, (deviation) => deviation >= Math.abs(shift) - tieOfDeviations),
    pValueUnrestricted: share(unrestricted, (statistic) => statistic >= Math.abs(t) - tie),
    pValueStudent: 2 * studentTUpperTail(Math.abs(t), scores.clusters - 1),
    statistics: statistics.map((statistic) => (Number.isNaN(statistic) ? null : statistic)),
    undefinedStatistics: statistics.length - defined.length,
  };
}

/**
 * Whether a treatment had an effect when clusters (regions) are few: how many ways to turn round the signs of whole
 * clusters' residuals show as large a t statistic (wild cluster bootstrap).
 *
 * In words: the effect is that of two-way fixed effects. Under the tested effect the residuals of every cluster keep
 * their shape and take one random sign; p is the share of sign vectors whose t is as far from 0, all of them up to 10
 * clusters, beyond that 9,999 seeded draws and the actual signs. It allows for any dependence within a cluster. The
 * interval holds the effects that the test does not reject; none where they have no end. Nothing is fitted again per
 * draw: scores of clusters are kept, so that thousands of draws take milliseconds.
 * Output: in units of the outcome; the standard error is CR1 with all effects counted.
 * Refuses: nobody treated, treatment that unit and period effects explain (`not-identified`), one cluster
 * (`too-few-groups`), no more observations than effects (`too-few-observations`), no scatter or a standard error of 0, as
 * with one cluster on either side (`no-variation`), no outcome (`missing-value`), an impossible figure (`out-of-range`), a
 * treatment that starts twice, a unit observed twice in a period or in two clusters (`invalid-argument`). Warns of one
 * treated cluster.
 * Source: Cameron, Gelbach & Miller 2008, Review of Economics and Statistics 90:414; MacKinnon & Webb 2017, Journal of
 * Applied Econometrics 32:233; Roodman, MacKinnon, Nielsen & Webb 2019, Stata Journal 19:4.
 *
 * @example wildClusterBootstrap({ observations: [0, 1, 2, 9, 8].flatMap((change, i) => [1, 2].map((period) => ({ unit: `O${i}`, period, firstTreated: i > 2 ? 2 : null, outcome: period === 2 ? change : 0 }))) }).pValue // => 0.0625
 */
export function wildClusterBootstrap(options: WildBootstrapOptions): Result<WildBootstrap> {
  const { nullEffect = 0, seed = 1 } = options;
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  if (!Number.isFinite(nullEffect)) return notComputable('out-of-range', 'The tested effect must be a finite number.');
  const panel = buildPanel(options.observations);
  if ('computable' in panel) return panel;
  const scores = clusterScores(panel);
  if ('computable' in scores) return scores;
  const { vectors, isExact } = signVectors(scores.clusters, seed);
  const draws = vectors.map((signs) => drawOf(scores, signs));
  const smallestPValue = (isExact ? 2 : 1) / vectors.length;
  const limits = effectsNotRejected(scores, draws, 1 - level);
  const effect = estimate({
    value: scores.effect,
    standardError: { value: scores.standardError, scale: 'natural' },
    interval: limits && { ...limits, level, method: 'wild cluster bootstrap' },
    groups: { used: panel.unitNames.length, missing: 0 },
    warnings: [...panel.warnings, ...designWarnings(scores, smallestPValue, 1 - level)],
    ...(isExact ? {} : { seed }),
  });
  if (!effect.computable) return effect;
  return finiteFigures(
    Object.assign(effect, {
      clusters: scores.clusters,
      ...pValuesOf(scores, draws, nullEffect - scores.effect),
      isExact,
      smallestPValue,
    }),
  );
}
