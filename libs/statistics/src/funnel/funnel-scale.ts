import type { FunnelKind } from './overdispersed-types.js';

/** How a kind of figure is compared: transform, standard error, target, and the way back to the figure itself. */
export interface FunnelScale {
  transform(numerator: number, denominator: number): number;
  /** Standard error of one unit's transformed figure. */
  standardError(numerator: number, denominator: number): number;
  target(pooled: number): number;
  /** Variance by chance of a unit of this size that is on target. */
  varianceOnTarget(target: number, denominator: number): number;
  back(transformed: number): number;
}

const proportion: FunnelScale = {
  transform: (numerator, denominator) => Math.asin(Math.sqrt(numerator / denominator)),
  standardError: (_, denominator) => 1 / (2 * Math.sqrt(denominator)),
  target: (pooled) => Math.asin(Math.sqrt(pooled)),
  varianceOnTarget: (_, denominator) => 1 / (4 * denominator),
  back: (angle) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2,
};

function logRatioVariance(numerator: number, denominator: number): number {
  return numerator / (numerator + 0.5) ** 2 + denominator / (denominator + 0.5) ** 2;
}

const ratioOfCounts: FunnelScale = {
  transform: (numerator, denominator) => Math.log((numerator + 0.5) / (denominator + 0.5)),
  standardError: (numerator, denominator) => Math.sqrt(logRatioVariance(numerator, denominator)),
  target: Math.log,
  varianceOnTarget: (target, denominator) => logRatioVariance(denominator * Math.exp(target), denominator),
  back: Math.exp,
};

/** Half an event stands in for none, whose logarithm does not exist. */
export const eventsInPlaceOfNone = 0.5;

const standardisedLog: FunnelScale = {
  transform: (observed, expected) => Math.log((observed === 0 ? eventsInPlaceOfNone : observed) / expected),
  standardError: (_, expected) => 1 / Math.sqrt(expected),
  target: () => 0,
  varianceOnTarget: (_, expected) => 1 / expected,
  back: Math.exp,
};

const standardisedRoot: FunnelScale = {
  transform: (observed, expected) => Math.sqrt(observed / expected),
  standardError: (_, expected) => 1 / (2 * Math.sqrt(expected)),
  target: () => 1,
  varianceOnTarget: (_, expected) => 1 / (4 * expected),
  back: (root) => Math.max(0, root) ** 2,
};

export const funnelScales = {
  proportion,
  'ratio-of-counts': ratioOfCounts,
  'standardised-log': standardisedLog,
  'standardised-root': standardisedRoot,
} satisfies Record<FunnelKind, FunnelScale>;
