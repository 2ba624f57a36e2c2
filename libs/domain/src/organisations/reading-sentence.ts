import { formatDay } from '../quarter/day.js';
import type { Boundaries } from './boundaries.js';

/** The boundaries that figures are on and, as now, the day they are taken from; null as was, where each quarter has its own. */
export interface BoundariesReading {
  boundaries: Boundaries;
  boundariesOn: string | null;
}

/** What figures are of: statuses of organisations in one quarter, or counts of people over several. */
type Figures = 'STATUSES' | 'COUNTS';

const divided: Record<Figures, string> = {
  STATUSES: 'The return of a body that was divided counts for its region only.',
  COUNTS:
    'Counts of a body that was divided are shared out by weights; those of one whose board is not known count for its region only.',
};

/** Where the boundaries of some figures come from, in a sentence or two for below them. */
export function readingSentence({ boundaries, boundariesOn }: BoundariesReading, figures: Figures): string {
  if (boundaries === 'AS_WAS') return `Boundaries as they were in ${figures === 'STATUSES' ? 'the' : 'each'} quarter.`;
  const day = boundariesOn === null ? 'today' : formatDay(boundariesOn);
  return (
    `Restated on the boundaries of ${day}: what an organisation reported counts where it, or whoever took over from it, belongs now. ` +
    divided[figures]
  );
}
