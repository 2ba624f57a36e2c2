import type { TenantTx } from '@monitor/api-platform';
import { frameworkCatalogues } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { icbPeriodsFrom2026 } from '../areas/icb-periods-from-2026.js';
import { icbPeriodsUntil2026 } from '../areas/icb-periods-until-2026.js';
import { icbSuccessions } from '../areas/icb-successions.js';
import { regionPeriods } from '../areas/region-periods.js';
import { publishCatalogues } from '../catalogue/publish-catalogues.js';
import { boardBreaks, boardBreaksRecorder } from '../comparability/board-breaks.js';
import { recordBreaks } from '../comparability/record-breaks.query.js';
import { recordPeriods } from '../organisations/record-periods.js';
import { recordSuccessions } from '../organisations/record-successions.js';
import { readMoment } from '../quarters/moment.js';
import { openWindows } from '../quarters/open-windows.js';
import { readReorganisedCodes } from '../reorganisations/storage/reorganised-codes.query.js';

/** Processes that start at the same time load one after the other. */
const oneAtATime = "SELECT pg_advisory_xact_lock(hashtext('reference-facts'))";

async function load(manager: EntityManager): Promise<void> {
  await manager.query(oneAtATime);
  const { today } = await readMoment(manager);
  await openWindows(manager, today);
  await publishCatalogues(manager, frameworkCatalogues);
  const reorganised = await readReorganisedCodes(manager);
  await recordPeriods(manager, {
    periods: [...regionPeriods, ...icbPeriodsUntil2026, ...icbPeriodsFrom2026].filter(
      ({ code }) => !reorganised.has(code),
    ),
    isInvented: false,
    importId: null,
  });
  await recordSuccessions(manager, icbSuccessions);
  await recordBreaks(manager, boardBreaks, boardBreaksRecorder);
}

/**
 * Writes the facts that the product comes with: regions and boards, their successions and the breaks these make,
 * editions of the framework catalogue, and windows from the first whole quarter of the boards until a year ahead. Done
 * at every start; what is already there, or recorded since by a reorganisation, is left as it is. Refuses (Error) to start on a database that holds another
 * text of an edition.
 */
export function loadReferenceFacts(tenantTx: TenantTx): Promise<void> {
  return tenantTx.run({ system: 'migration' }, load);
}
