import { chiSquareUpperTail, studentTQuantile } from '../numerics/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { confidenceLevel, criticalValue, estimate, finiteFigures, notComputable } from '../result/index.js';
import type { Result, Warning } from '../result/index.js';
import { estimateBetweenVariance } from './between-variance.js';
import type { BetweenVariance, BetweenVarianceMethod } from './between-variance.js';
import { effectSizes, proportionOf } from './effect-size.js';
import type { EffectSize, GroupCounts, ProportionScale } from './effect-size.js';
import { randomEffectsSums, traceOfProjection } from './random-effects-sums.js';

/** How heterogeneity is asked for. Knapp and Hartung's interval (t, scaled) is right for few groups. */
export interface HeterogeneityOptions {
  groups: readonly GroupCounts[];
  scale: ProportionScale;
  method: BetweenVarianceMethod;
  interval?: 'normal' | 'Knapp-Hartung';
  confidence?: number;
}

/** What heterogeneity tells besides the pooled value; everything is on the scale of comparison. */
export interface HeterogeneityExtra {
  /** The pooled value as a proportion; null where the scale has no inverse. */
  pooledProportion: number | null;
  /** Variance of the true values between groups (tau squared), and its square root. */
  betweenVariance: number;
  betweenStandardDeviation: number;
  betweenVarianceError: number | null;
  /** Cochran's Q under one common value, with its chi-square p-value on groups - 1 degrees of freedom. */
  heterogeneity: number;
  heterogeneityPValue: number;
  /** Share of the scatter that is not chance, in percent (I squared); it grows with the size of the groups. */
  percentBeyondChance: number;
  /** Total over sampling variance (H squared). */
  totalToSampling: number;
  /** Where the true value of one more such group lies; null under fixed effects. */
  prediction: { lower: number; upper: number } | null;
}

/** The sampling variance of a typical group. Source: Higgins & Thompson 2002, Statistics in Medicine 21:1539. */
function typicalVariance(sizes: readonly EffectSize[]): number {
  return (sizes.length - 1) / traceOfProjection(randomEffectsSums(sizes, 0));
}

function shareBeyondChance(options: HeterogeneityOptions, sizes: readonly EffectSize[], between: BetweenVariance) {
  const degreesOfFreedom = sizes.length - 1;
  if (options.method === 'fixed') {
    const { heterogeneity } = randomEffectsSums(sizes, 0);
    const excess = Math.max(0, heterogeneity - degreesOfFreedom);
    return {
      percentBeyondChance: heterogeneity > 0 ? (100 * excess) / heterogeneity : 0,
      totalToSampling: heterogeneity / degreesOfFreedom,
    };
  }
  const sampling = typicalVariance(sizes);
  const total = between.value + sampling;
  return { percentBeyondChance: (100 * between.value) / total, totalToSampling: total / sampling };
}

function unsureBetweenVariance(method: BetweenVarianceMethod, groups: number): Warning[] {
  if (method === 'fixed' || groups >= 10) return [];
  const message = `With ${groups} groups the variance between them is very unsure: read it with its standard error and the prediction interval.`;
  return [{ code: 'too-few-groups', message }];
}

/** Knapp and Hartung scale by the scatter: where groups scatter less than chance alone would have them, too narrow. */
function tooAlike(scale: number): Warning[] {
  if (scale >= 1) return [];
  const message =
    'The groups differ by less than chance alone would have them, so that Knapp and Hartung’s interval is narrower than chance allows: read the normal one.';
  return [{ code: 'approximation', message }];
}

const noWidth = 'The groups do not differ, so Knapp and Hartung’s interval has no width: use the normal one.';

/**
 * How far the proportions of groups (regions) differ beyond chance, with their pooled value.
 *
 * In words: on the chosen scale, groups are weighted by 1 / (sampling variance + variance between groups); the
 * heterogeneity Q is the weighted sum of squared distances under one common value. The prediction interval is pooled
 * value -/+ quantile x sqrt(between variance + standard error^2). The value and its limits are on the scale of
 * comparison; `pooledProportion` brings the value back. Groups without counts are left out and counted as missing.
 * Refuses: fewer than two known groups (`too-few-groups`), impossible counts (`invalid-count`), a group given twice
 * (`invalid-argument`), and Knapp and Hartung's interval of groups that do not differ (`no-variation`).
 * Source: Higgins & Thompson 2002; Knapp & Hartung 2003; Viechtbauer 2005; Riley et al. 2011 (prediction).
 *
 * @example heterogeneityOfProportions({ scale: 'logit', method: 'DerSimonian-Laird', groups: [{ group: 'North', numerator: 40, denominator: 100 }, { group: 'South', numerator: 40, denominator: 100 }] }).heterogeneity // => 0
 */
export function heterogeneityOfProportions(options: HeterogeneityOptions): Result<HeterogeneityExtra> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const sizes = effectSizes(options.groups, options.scale);
  if ('computable' in sizes) return sizes;
  if (sizes.length < 2) return notComputable('too-few-groups', 'At least two groups need counts to be compared.');
  const between = estimateBetweenVariance(sizes, options.method);
  const degreesOfFreedom = sizes.length - 1;
  const { mean, weights, heterogeneity: scaled } = randomEffectsSums(sizes, between.value);
  const { heterogeneity } = randomEffectsSums(sizes, 0);
  const isScaled = options.interval === 'Knapp-Hartung';
  const scale = isScaled ? scaled / degreesOfFreedom : 1;
  if (isRoundingNoise(Math.sqrt(scale), Math.sqrt(weights) * largestSize(sizes.map(({ value }) => value)))) {
    return notComputable('no-variation', noWidth);
  }
  const quantile = isScaled ? studentTQuantile((1 + level) / 2, degreesOfFreedom) : criticalValue(level);
  const standardError = Math.sqrt(scale / weights);
  const margin = quantile * standardError;
  const reach = quantile * Math.sqrt(between.value + standardError ** 2);
  const pooled = estimate({
    value: mean,
    standardError: { value: standardError, scale: options.scale === 'logit' ? 'logit' : 'natural' },
    interval: { lower: mean - margin, upper: mean + margin, level, method: isScaled ? 'Knapp-Hartung' : 'Wald' },
    groups: { used: sizes.length, missing: options.groups.length - sizes.length },
    warnings: [...unsureBetweenVariance(options.method, sizes.length), ...tooAlike(scale)],
  });
  if (!pooled.computable) return pooled;
  return finiteFigures(
    Object.assign(pooled, {
      pooledProportion: proportionOf(mean, options.scale),
      betweenVariance: between.value,
      betweenStandardDeviation: Math.sqrt(between.value),
      betweenVarianceError: between.standardError,
      heterogeneity,
      heterogeneityPValue: chiSquareUpperTail(heterogeneity, degreesOfFreedom),
      ...shareBeyondChance(options, sizes, between),
      prediction: options.method === 'fixed' ? null : { lower: mean - reach, upper: mean + reach },
    }),
  );
}
