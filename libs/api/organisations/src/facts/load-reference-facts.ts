import { recordBoardBreaks } from '@monitor/api-comparability';
import type { TenantTx } from '@monitor/api-platform';
import {
  icbPeriodsFrom2026,
  icbPeriodsUntil2026,
  icbSuccessions,
  openWindows,
  publishCatalogues,
  readMoment,
  regionPeriods,
} from '@monitor/api-reference';
import { frameworkCatalogues } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordPeriods } from '../periods/record-periods.query.js';
import { recordSuccessions } from '../periods/record-successions.query.js';
import { readReorganisedCodes } from '../reorganisations/storage/reorganised-codes.query.js';
import { lockFacts } from './lock-facts.query.js';

async function load(manager: EntityManager): Promise<void> {
  await lockFacts(manager);
  const { today } = await readMoment(manager);
  await openWindows(manager, today);
  await publishCatalogues(manager, frameworkCatalogues());
  const reorganised = await readReorganisedCodes(manager);
  await recordPeriods(manager, {
    periods: [...regionPeriods, ...icbPeriodsUntil2026, ...icbPeriodsFrom2026].filter(
      ({ code }) => !reorganised.has(code),
    ),
    isInvented: false,
    importId: null,
  });
  await recordSuccessions(manager, icbSuccessions);
  await recordBoardBreaks(manager);
}

/**
 * Writes the facts that the product comes with: regions and boards, their successions and the breaks these make,
 * editions of the framework catalogue, and windows from the first whole quarter of the boards until a year ahead. Done
 * at every start; what is already there, or recorded since by a reorganisation, is left as it is. Refuses (Error) to
 * start on a database that holds another text of an edition.
 */
export function loadReferenceFacts(tenantTx: TenantTx): Promise<void> {
  return tenantTx.run({ system: 'migration' }, load);
}
