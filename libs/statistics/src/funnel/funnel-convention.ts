import { criticalValue } from '../result/index.js';
import { funnelScales } from './funnel-scale.js';
import type { FunnelScale } from './funnel-scale.js';
import type { FunnelKind } from './overdispersed-types.js';
import type { FunnelLimits } from './proportion-limits.js';

/** What a program that draws funnels decides for itself: scales, multiples of the standard error, limits at the ends. */
export interface FunnelConvention {
  scales: Record<FunnelKind, FunnelScale>;
  /** Standard errors on either side at a level (0.95 or 0.998). */
  criticalValue(level: number): number;
  /** The limits of all units, from those at each denominator. */
  limitsOf(
    kind: FunnelKind,
    denominators: readonly number[],
    limitsAt: (denominator: number) => FunnelLimits,
  ): FunnelLimits[];
}

/** As published: Spiegelhalter's scales, limits unit by unit. */
export const publishedConvention: FunnelConvention = {
  scales: funnelScales,
  criticalValue,
  limitsOf: (_kind, denominators, limitsAt) => denominators.map(limitsAt),
};
