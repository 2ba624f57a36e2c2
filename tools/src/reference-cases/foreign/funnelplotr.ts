import { criticalValue } from '@monitor/statistics';
import type { FunnelLimits } from '@monitor/statistics';
import { funnelScales } from '@monitor/statistics/parts';
import type { FunnelConvention } from '@monitor/statistics/parts';

const gridPoints = 1000;
const smallestDenominator = 3;

/** Multiples of the standard error at 95% and 99.8% as the package writes them out. */
const roundedCriticalValues: Record<string, number> = { '0.95': 1.959964, '0.998': 3.090232 };

/**
 * Funnels as FunnelPlotR 0.6.0 draws them: rounded multiples of the standard error, log-ratio limits of the wrong
 * variance, root limits that are not squared back, and limits of proportions that bounce at small denominators.
 */
export const funnelPlotR: FunnelConvention = {
  scales: {
    proportion: { ...funnelScales.proportion, back: (angle) => Math.sin(angle) ** 2 },
    'ratio-of-counts': {
      ...funnelScales['ratio-of-counts'],
      varianceOnTarget: (_, denominator) => 1 / (4 * denominator),
    },
    'standardised-log': {
      ...funnelScales['standardised-log'],
      transform: (observed, expected) => Math.log(observed / expected),
    },
    'standardised-root': { ...funnelScales['standardised-root'], back: (root) => root },
  },
  criticalValue: (level) => roundedCriticalValues[String(level)] ?? criticalValue(level),
  limitsOf: (kind, denominators, limitsAt) =>
    kind === 'proportion' ? bouncingLimits(denominators, limitsAt) : denominators.map(limitsAt),
};

/**
 * At small denominators an angle beyond 0 or a right angle makes its limit bounce back; the package notices only where
 * the next larger denominator of its lookup grid has a more extreme limit, and then takes 0 or 1.
 */
function bouncingLimits(
  denominators: readonly number[],
  limitsAt: (denominator: number) => FunnelLimits,
): FunnelLimits[] {
  const last = Math.ceil(Math.max(...denominators));
  const step = (last - smallestDenominator) / (gridPoints - 1);
  const grid = Array.from({ length: gridPoints }, (_, index) => smallestDenominator + index * step);
  const lookup = [...new Set([...grid, ...denominators])].sort((a, b) => a - b);
  const nextLarger = new Map(lookup.map((denominator, index) => [denominator, lookup[index + 1]]));
  return denominators.map((denominator) => {
    const limits = limitsAt(denominator);
    const next = nextLarger.get(denominator);
    if (next === undefined) return limits;
    const beyond = limitsAt(next);
    return {
      lower: beyond.lower < limits.lower ? 0 : limits.lower,
      upper: beyond.upper > limits.upper ? 1 : limits.upper,
    };
  });
}
