import { icbPeriodsFrom2026, icbPeriodsUntil2026, icbSuccessions, shortAreaName } from '@monitor/api-reference';
import { breaksOfSuccessions } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordBreaks } from './record-breaks.query.js';
import type { Recorder } from './record-breaks.query.js';

const names = new Map([...icbPeriodsUntil2026, ...icbPeriodsFrom2026].map(({ code, name }) => [code, name]));

/** The breaks that the product comes with: those of the boards that were merged and divided on 1 April 2026. */
export const boardBreaks = breaksOfSuccessions(icbSuccessions, (code) => shortAreaName(names.get(code) ?? code));

const recorder: Recorder = {
  by: 'product',
  byName: 'this service',
  reason: 'Made from the records of which boards took over from which',
};

/** Enters the breaks that the product comes with; one that is there already, even changed since, is left as it is. */
export function recordBoardBreaks(manager: EntityManager): Promise<void> {
  return recordBreaks(manager, boardBreaks, recorder);
}
