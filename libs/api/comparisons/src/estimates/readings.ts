import { readBoundariesDay } from '@monitor/api-organisations';
import type { AreaLevel, Boundaries, BoundariesReading } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** The reading under which rollups of a level are stored: England is the same in both, and stored once. */
export function keptReading(level: AreaLevel, reading: Boundaries): Boundaries {
  return level === 'ENGLAND' ? 'AS_WAS' : reading;
}

/** The boundaries that figures are on, and their day. */
export type Reading = BoundariesReading;

/** The reading asked for, with its day. */
export async function readingOf(manager: EntityManager, boundaries: Boundaries): Promise<Reading> {
  return { boundaries, boundariesOn: boundaries === 'AS_NOW' ? await readBoundariesDay(manager) : null };
}
