import { betweenGroupVariance } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';

/** A group with its counts, and how alike the people of one organisation are in it; null where that is not known. */
export interface CountedGroup {
  group: string;
  numerator: number;
  denominator: number;
  designEffect: number | null;
}

/**
 * How far the shares of groups lie from their mean on average: the root of WHO's between-group variance and of its limits,
 * in the unit of a share. A lower limit below zero is zero. Null where it cannot be computed.
 */
export function betweenGroupSpread(counted: readonly CountedGroup[]): Limited | null {
  const variance = betweenGroupVariance({ groups: counted.map(toEquityGroup) });
  if (!variance.computable) return null;
  const { value, interval } = variance;
  return {
    value: Math.sqrt(value),
    lower: interval === null ? null : Math.sqrt(Math.max(interval.lower, 0)),
    upper: interval === null ? null : Math.sqrt(interval.upper),
  };
}

/** A group as WHO's measures take it: its share, the standard error at the effective number of people, and its people. */
export function toEquityGroup({ group, numerator, denominator, designEffect }: CountedGroup) {
  const share = numerator / denominator;
  const standardError = Math.sqrt((share * (1 - share) * (designEffect ?? 1)) / denominator);
  return { group, estimate: share, standardError, population: denominator };
}
