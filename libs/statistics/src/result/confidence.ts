import { normalQuantile } from '../numerics/normal.js';
import { notComputable } from './not-computable.js';
import type { NotComputable } from './result.js';

/** The level used when none is given. */
export const defaultConfidence = 0.95;

/**
 * Reads a confidence level given as a share (0.9 up to, not including, 1) or in percent (90 up to 100) and gives the share.
 * Anything else is `invalid-confidence`.
 */
export function confidenceLevel(confidence: number = defaultConfidence): number | NotComputable {
  if (confidence >= 0.9 && confidence < 1) return confidence;
  if (confidence >= 90 && confidence < 100) return confidence / 100;
  return notComputable(
    'invalid-confidence',
    `The confidence level ${confidence} is neither between 0.9 and 1 nor between 90 and 100.`,
  );
}

/**
 * Reads a level as `confidenceLevel` does, but from one in two on (0.5 up to 1, or 50 up to 100 percent): for sets and
 * bounds that are also asked for at a lower level.
 */
export function coverageLevel(coverage: number = defaultConfidence): number | NotComputable {
  if (coverage >= 0.5 && coverage < 1) return coverage;
  if (coverage >= 50 && coverage < 100) return coverage / 100;
  return notComputable(
    'invalid-confidence',
    `The level ${coverage} is neither between 0.5 and 1 nor between 50 and 100.`,
  );
}

/** The number of standard errors on either side that covers the share `level` of a normal distribution. */
export function criticalValue(level: number): number {
  return level === 0.95 ? z95 : normalQuantile(level + (1 - level) / 2);
}

const z95 = normalQuantile(0.975);
