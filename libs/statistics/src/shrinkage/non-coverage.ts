import { normalCdf, normalDensity } from '../numerics/index.js';
import { brentRoot, gridThenBrent } from '../optimisation/index.js';

/** What is known of the bias of estimates, in standard errors: its mean square, and a bound on its kurtosis. */
export interface BiasMoments {
  meanSquare: number;
  /** E b⁴ / (E b²)², 1 or more; Infinity where nothing is known. */
  kurtosis: number;
}

/** How often an interval misses at the worst, and for which squared biases. */
export interface WorstNonCoverage {
  chance: number;
  squaredBiases: [number, number];
  shares: [number, number];
}

/** The chance that an estimate with this bias lies further than the critical value from what it estimates. */
export function missChance(bias: number, critical: number): number {
  return normalCdf(bias - critical) + normalCdf(-bias - critical);
}

/**
 * The largest chance, on average over estimates, of missing by the critical value, among all distributions of the bias
 * with these moments.
 *
 * Seen as a function of the squared bias, the chance of missing is first convex, then concave. Without a bound on the
 * kurtosis the worst is therefore its chord from 0 to where that touches; where the bound forbids that, two squared biases
 * that use up both moments. Source: Armstrong, Kolesár & Plagborg-Møller 2022, Econometrica 90:2567, section 4 and appendix B.
 */
export function worstNonCoverage({ meanSquare, kurtosis }: BiasMoments, critical: number): WorstNonCoverage {
  const touching = kurtosis === 1 ? 0 : touchingSquare(critical);
  if (meanSquare >= touching || meanSquare === 0) return atOne(meanSquare, critical);
  if (meanSquare * kurtosis >= touching) {
    const share = meanSquare / touching;
    return atTwo([0, touching], share, critical);
  }
  return atBoth(meanSquare, kurtosis, critical);
}

function atOne(square: number, critical: number): WorstNonCoverage {
  return { chance: missChance(Math.sqrt(square), critical), squaredBiases: [0, square], shares: [0, 1] };
}

function atTwo([low, high]: [number, number], share: number, critical: number): WorstNonCoverage {
  const chance = (1 - share) * missChance(Math.sqrt(low), critical) + share * missChance(Math.sqrt(high), critical);
  return { chance, squaredBiases: [low, high], shares: [1 - share, share] };
}

/** Where the chord from no bias touches the curve; 0 where the curve is concave throughout. */
function touchingSquare(critical: number): number {
  if (critical ** 2 <= 3) return 0;
  const none = missChance(0, critical);
  const aboveChord = (bias: number) =>
    missChance(bias, critical) - none - (bias / 2) * (normalDensity(bias - critical) - normalDensity(bias + critical));
  return brentRoot(aboveChord, Math.sqrt(critical ** 2 - 3), critical + 10, 1e-12) ** 2;
}

/** The lower squared bias decides the upper one and its share, since both moments are used up. */
function atBoth(meanSquare: number, kurtosis: number, critical: number): WorstNonCoverage {
  const at = (fraction: number) => {
    const rest = 1 - fraction;
    const upper = meanSquare * (1 + (kurtosis - 1) / rest);
    return atTwo([meanSquare * fraction, upper], rest ** 2 / (rest ** 2 + kurtosis - 1), critical);
  };
  const inside = at(gridThenBrent((fraction) => -at(fraction).chance, 0, 1 - 1e-9, 24).at);
  const without = at(0);
  return without.chance >= inside.chance ? without : inside;
}
