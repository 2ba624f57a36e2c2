import { creditTime, DomainError } from '@monitor/domain';
import type { SectionSeconds } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';
import { addTime, lockMeter } from './count-active-time.query.js';

/** What one page says of its time. */
export interface MeasuredTime {
  meter: string;
  spent: readonly SectionSeconds[];
}

/** Pages of a browser that closed without a connection may have left some; more come with later signs. */
const mostMeters = 5;
const mostSections = 40;
const longestSection = 60;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isUnderstood({ meter, spent }: MeasuredTime): boolean {
  const isSection = ({ section }: SectionSeconds) => section !== '' && section.length <= longestSection;
  return uuid.test(meter) && spent.length <= mostSections && spent.every(isSection);
}

/**
 * Adds to a return the time that pages have measured, as far as it can be: see `creditTime`. Whoever calls it has made
 * sure that the return is of the actor's own organisation.
 */
export async function countActiveTime(
  manager: EntityManager,
  place: ReturnReference,
  measured: readonly MeasuredTime[],
): Promise<void> {
  if (measured.length > mostMeters || !measured.every(isUnderstood)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `This is no time that pages measured. Give at most ${String(mostMeters)} meters, each a UUID, with keys of sections.`,
    );
  }
  // In one order, so that two signs never wait for each other.
  for (const { meter, spent } of [...measured].sort((a, b) => (a.meter < b.meter ? -1 : 1))) {
    const known = await lockMeter(manager, place, meter);
    await addTime(manager, place, { meter, added: creditTime({ claimed: spent, ...known }) });
  }
}
