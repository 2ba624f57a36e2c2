import { notComputable } from '../result/not-computable.js';
import type { NotComputable, StandardError } from '../result/result.js';

/** How many of a denominator were counted: people, or records. A count that is not known is null. */
export interface ProportionCounts {
  numerator: number | null;
  denominator: number | null;
}

/** Counts that are known and possible: 0 <= numerator <= denominator, denominator > 0. */
export interface KnownCounts {
  numerator: number;
  denominator: number;
}

/** Tells which count is missing or impossible, or gives the counts back as known. */
export function knownCounts({ numerator, denominator }: ProportionCounts): KnownCounts | NotComputable {
  if (numerator == null || denominator == null) {
    return notComputable('missing-value', 'The numerator or the denominator is missing.');
  }
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) {
    return notComputable('out-of-range', 'The numerator and the denominator must be finite numbers.');
  }
  if (denominator <= 0) {
    return notComputable('invalid-population', `The denominator is ${denominator}; it must be greater than 0.`);
  }
  if (numerator < 0) return notComputable('invalid-count', `The numerator is ${numerator}; it must not be negative.`);
  if (numerator > denominator) {
    return notComputable('invalid-count', `The numerator ${numerator} exceeds the denominator ${denominator}.`);
  }
  return { numerator, denominator };
}

/** The standard error of shares that add up or are set against each other; null where none of them leaves room for chance. */
export function binomialError(...shares: KnownCounts[]): StandardError | null {
  let variance = 0;
  for (const { numerator, denominator } of shares) {
    const share = numerator / denominator;
    variance += (share * (1 - share)) / denominator;
  }
  return variance > 0 ? { value: Math.sqrt(variance), scale: 'natural' } : null;
}
