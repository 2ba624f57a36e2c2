import type { TenantTx } from '@monitor/api-platform';
import type { SystemActor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readMoment } from '../quarters/moment.js';
import { refreshPresentPlaces } from './refresh-present-places.js';
import type { PlacesObserver } from './refresh-present-places.js';

const boundariesDaySql = 'SELECT as_on::text AS "asOn" FROM present_boundaries';

/** The day whose boundaries comparisons "as now" stand on; null before they were first worked out. */
export async function readBoundariesDay(manager: EntityManager): Promise<string | null> {
  const [row] = await manager.query<{ asOn: string }[]>(boundariesDaySql);
  return row?.asOn ?? null;
}

/**
 * Brings the boundaries of today up to date where the day has changed since they were worked out: what a
 * reorganisation says takes effect on its date without anybody. Says whether there was anything to do.
 */
export async function keepPresentPlaces(
  tenantTx: TenantTx,
  actor: SystemActor,
  observe: PlacesObserver,
): Promise<boolean> {
  const isDue = await tenantTx.run(
    actor,
    async (manager) => (await readBoundariesDay(manager)) !== (await readMoment(manager)).today,
    { readOnly: true },
  );
  if (isDue) await tenantTx.run(actor, (manager) => refreshPresentPlaces(manager, observe), { retry: true });
  return isDue;
}
