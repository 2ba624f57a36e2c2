import { readBoundariesDay } from '@monitor/api-reference';
import { formatDay } from '@monitor/domain';
import type { AreaLevel, Boundaries } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Which rollups hold a level in a reading: England is the same in both and kept once. */
export function keptReading(level: AreaLevel, reading: Boundaries): Boundaries {
  return level === 'ENGLAND' ? 'AS_WAS' : reading;
}

/** Which boundaries figures stand on, and of which day those of today are; null for those of each quarter. */
export interface Reading {
  boundaries: Boundaries;
  boundariesOn: string | null;
}

/** The reading asked for, with its day. */
export async function readingOf(manager: EntityManager, boundaries: Boundaries): Promise<Reading> {
  return { boundaries, boundariesOn: boundaries === 'AS_NOW' ? await readBoundariesDay(manager) : null };
}

/** Where the boundaries of some figures come from, in a sentence for below them. `one`: of one quarter, not of several. */
export function readingSentence({ boundaries, boundariesOn }: Reading, one: boolean): string {
  if (boundaries === 'AS_WAS') return `Boundaries as they were in ${one ? 'the' : 'each'} quarter.`;
  const day = boundariesOn === null ? 'today' : formatDay(boundariesOn);
  return (
    `Restated on the boundaries of ${day}: what an organisation reported counts where it, or whoever took over from it, belongs now. ` +
    'The return of a body that was divided, and of one whose board is not known, counts for its region only.'
  );
}
