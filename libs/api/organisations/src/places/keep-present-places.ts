import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import type { SystemActor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readBoundariesDay } from './boundaries-day.query.js';
import type { PlacesObserver } from './place-moves.js';
import { refreshPresentPlaces } from './refresh-present-places.js';
import { lockAllRollups } from './write-present-places.query.js';

/**
 * Brings the boundaries of today up to date where the day has changed since they were worked out: what a
 * reorganisation says takes effect on its date without anybody. Of several processes that look at once one does it. Says
 * whether this one did.
 */
export async function keepPresentPlaces(
  tenantTx: TenantTx,
  actor: SystemActor,
  observe: PlacesObserver,
): Promise<boolean> {
  if (!(await tenantTx.run(actor, isDue, { readOnly: true }))) return false;
  return tenantTx.run(
    actor,
    async (manager) => {
      await lockAllRollups(manager);
      // Another process may have done it while this one waited.
      if (!(await isDue(manager))) return false;
      await refreshPresentPlaces(manager, observe);
      return true;
    },
    { retry: true },
  );
}

async function isDue(manager: EntityManager): Promise<boolean> {
  return (await readBoundariesDay(manager)) !== (await readMoment(manager)).today;
}
