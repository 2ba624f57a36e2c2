import { shareFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';

/** A figure for a test: what is not said is a published share of a half without interval. */
export function estimate(known: Partial<Figure> = {}): Figure {
  return { ...shareFigure({ status: 'PUBLISHED', value: 0.5, lower: null, upper: null }), ...known };
}

/** A figure that is hidden to protect people. */
export const hidden = estimate({ status: 'SUPPRESSED', value: null });

/** A figure that nobody reported. */
export const notReported = estimate({ status: 'NOT_REPORTED', value: null });
