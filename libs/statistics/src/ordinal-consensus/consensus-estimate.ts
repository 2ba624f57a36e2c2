import { isRoundingNoise } from '../numerics/rounding-noise.js';
import { confidenceLevel, criticalValue, estimate } from '../result/index.js';
import type { Result, Warning } from '../result/index.js';
import type { OrderedDistribution } from './ordered-distribution.js';

/** Where a measure lies between its ends, with a sampling variance when one is known. */
export interface ConsensusValue {
  value: number;
  variance?: number;
  lowest?: number;
  highest?: number;
}

const nothingAboutChance: Warning = {
  code: 'interval-not-computable',
  message: 'One organisation, shares without their number, or all at one step do not tell what chance could do.',
};

/**
 * An estimate of a measure on an ordered scale; `groups.used` is the number of organisations. The interval is the
 * normal one on the measure's own scale, cut at its ends: an approximation that is poor for few organisations. There is
 * none, but a warning, for one organisation, for shares (which do not tell how many organisations they are of), and where
 * all stand at one step or the approximation has no spread: chance is then not known to be nil.
 */
export function consensusEstimate(
  { counts, total }: OrderedDistribution,
  { value, variance, lowest = 0, highest = 1 }: ConsensusValue,
  confidence?: number,
): Result {
  const groups = { used: total, missing: 0 };
  if (variance === undefined) return estimate({ value, groups });
  const level = confidenceLevel(confidence);
  if (typeof level !== 'number') return level;
  const standardError = Math.sqrt(Math.max(0, variance));
  if (total < 2 || !counts.every(Number.isInteger) || isRoundingNoise(standardError, highest - lowest)) {
    return estimate({ value, groups, warnings: [nothingAboutChance] });
  }
  const halfWidth = criticalValue(level) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: {
      lower: Math.max(lowest, value - halfWidth),
      upper: Math.min(highest, value + halfWidth),
      level,
      method: 'delta method, multinomial sampling',
    },
    groups,
  });
}
