import type { FunnelLimits } from './proportion-limits.js';

const gridPoints = 1000;
const smallestDenominator = 3;

/**
 * The limits of proportions as FunnelPlotR 0.6.0 has them. At small denominators an angle beyond 0 or a right angle
 * makes its limit bounce back; the package notices only where the next larger denominator of its lookup grid has a
 * more extreme limit, and then takes 0 or 1.
 */
export function bouncingLimits(
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
