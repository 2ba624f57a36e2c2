import { readBoundariesDay } from '@monitor/api-organisations';
import { formatDay } from '@monitor/domain';
import type { AreaLevel, Boundaries } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** The reading under which rollups of a level are stored: England is the same in both, and stored once. */
export function keptReading(level: AreaLevel, reading: Boundaries): Boundaries {
  return level === 'ENGLAND' ? 'AS_WAS' : reading;
}

/**
 * The boundaries that figures are on and, as now, the day they are taken from; null as was, where each quarter has its
 * own.
 */
export interface Reading {
  boundaries: Boundaries;
  boundariesOn: string | null;
}

/** The reading asked for, with its day. */
export async function readingOf(manager: EntityManager, boundaries: Boundaries): Promise<Reading> {
  return { boundaries, boundariesOn: boundaries === 'AS_NOW' ? await readBoundariesDay(manager) : null };
}

/** What figures are of: statuses of organisations in one quarter, or counts of people over several. */
type Figures = 'STATUSES' | 'COUNTS';

const divided: Record<Figures, string> = {
  STATUSES: 'The return of a body that was divided counts for its region only.',
  COUNTS:
    'Counts of a body that was divided are shared out by weights; those of one whose board is not known count for its region only.',
};

/** Where the boundaries of some figures come from, in a sentence or two for below them. */
export function readingSentence({ boundaries, boundariesOn }: Reading, figures: Figures): string {
  if (boundaries === 'AS_WAS') return `Boundaries as they were in ${figures === 'STATUSES' ? 'the' : 'each'} quarter.`;
  const day = boundariesOn === null ? 'today' : formatDay(boundariesOn);
  return (
    `Restated on the boundaries of ${day}: what an organisation reported counts where it, or whoever took over from it, belongs now. ` +
    divided[figures]
  );
}
