import type { Warning } from '../result/index.js';
import type { FunnelUnit } from './funnel-unit.js';
import type { FunnelLimits } from './proportion-limits.js';

/**
 * What the units' figures are: proportions, ratios of two counts, or standardised ratios of observed to expected
 * events on the log scale (as in SHMI) or the square-root scale (as the CQC does).
 */
export type FunnelKind = 'proportion' | 'ratio-of-counts' | 'standardised-log' | 'standardised-root';

export interface OverdispersedFunnelOptions {
  kind: FunnelKind;
  /** Share of units capped (or, for `standardised-log`, left out) at either end before overdispersion is measured. */
  trim?: number;
  /**
   * Which limits are drawn, the adjusted ones being in force wherever they are: those widened for overdispersion, which
   * give way to those of chance where there is none (`adjusted`, the default); those of chance (`chance`); or both, and
   * then the adjusted ones stay in force whatever the dispersion.
   */
  limits?: 'adjusted' | 'chance' | 'both';
  multiplier?: number;
  /** Score and limit by expected events rounded to two decimals, as the SHMI specification has it. */
  roundExpected?: boolean;
}

export interface OverdispersedUnit extends FunnelUnit {
  /** Numerator over denominator as given; scores and limits may rest on a rounded denominator. */
  ratio: number;
  /** The ratio on the scale on which it is compared, and its distance from the target in standard errors. */
  transformed: number;
  score: number;
  /** The score after capping; null for a unit left out of the overdispersion. */
  keptScore: number | null;
  /** Limits for chance alone, and for chance and overdispersion, in units of ratio times multiplier. */
  limits95: FunnelLimits;
  limits998: FunnelLimits;
  adjusted95: FunnelLimits;
  adjusted998: FunnelLimits;
  /** Strictly outside the limits in force at 95% and 99.8%. */
  outside95: boolean;
  outside998: boolean;
}

export interface OverdispersedFunnel {
  computable: true;
  /** Mean squared score: above 1, the units differ by more than chance. */
  dispersion: number;
  /** Variance between units on the transformed scale. */
  betweenVariance: number;
  /** Whether the limits in force are the adjusted ones. */
  adjusted: boolean;
  /** The average of all units on the transformed scale. */
  target: number;
  units: OverdispersedUnit[];
  warnings: Warning[];
}
