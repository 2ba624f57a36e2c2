import type { ShownEstimate } from './shown-estimate.js';

/** A figure for a test: what is not said is a published one without interval. */
export function estimate(known: Partial<ShownEstimate> = {}): ShownEstimate {
  return { status: 'PUBLISHED', value: 0.5, lower: null, upper: null, text: '50%', ...known };
}

/** A figure that is hidden to protect people. */
export const hidden = estimate({ status: 'SUPPRESSED', value: null, text: '[c]' });

/** A figure that nobody reported. */
export const notReported = estimate({ status: 'NOT_REPORTED', value: null, text: '[x]' });
