import type { KnownFigure } from './read-noisy-figures.js';

/** How far the true figures of units lie from what they are shrunken toward. */
export interface MomentsBetweenUnits {
  /** Variance, from 0 on; and what it is by the figures alone, which may lie below. */
  variance: number;
  plainVariance: number;
  /** Kurtosis, from 1 on, Infinity where there is no variance; and what it is by the figures alone. */
  kurtosis: number;
  plainKurtosis: number;
}

/** How small samples are allowed for: by truncating the posterior mean (PMT), or not at all. */
export type SmallSampleCorrection = 'PMT' | 'none';

/**
 * Second and fourth moment of what the units truly differ by, from residuals less what chance adds to them. The plain
 * estimates may fall below what is possible where units are few; the correction keeps both from it by the mean of a flat
 * posterior cut off at 0, approximately. Source: Armstrong, Kolesár & Plagborg-Møller 2022, section 3.2 and appendix A.
 */
export function momentsBetweenUnits(
  figures: readonly KnownFigure[],
  residuals: readonly number[],
  correction: SmallSampleCorrection,
): MomentsBetweenUnits {
  const total = figures.reduce((sum, { weight }) => sum + weight, 0);
  const sumOf = (termOf: (figure: KnownFigure, residual: number) => number) =>
    figures.reduce((sum, figure, at) => sum + termOf(figure, residuals[at]!), 0);
  const plainVariance = sumOf(({ weight, standardError: s }, e) => weight * (e ** 2 - s ** 2)) / total;
  const fourth =
    sumOf(({ weight, standardError: s }, e) => weight * (e ** 4 - 6 * s ** 2 * e ** 2 + 3 * s ** 4)) / total;
  // The floor of a moment of this order: what chance alone leaves of it, from weighted powers of the errors.
  const floor = (factor: number, power: number) =>
    (factor * sumOf(({ weight, standardError: s }) => weight ** 2 * s ** (2 * power))) /
    (total * sumOf(({ weight, standardError: s }) => weight * s ** power));
  const isCorrected = correction === 'PMT';
  const variance = Math.max(plainVariance, isCorrected ? floor(2, 2) : 0);
  const leastKurtosis = isCorrected ? 1 + floor(32, 4) / variance ** 2 : 1;
  return {
    variance,
    plainVariance,
    kurtosis: variance > 0 ? Math.max(fourth / variance ** 2, leastKurtosis) : Infinity,
    plainKurtosis: fourth / plainVariance ** 2,
  };
}
