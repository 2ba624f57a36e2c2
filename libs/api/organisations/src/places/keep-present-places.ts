import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import type { SystemActor } from '@monitor/domain';
import { readBoundariesDay } from './boundaries-day.query.js';
import type { PlacesObserver } from './place-moves.js';
import { refreshPresentPlaces } from './refresh-present-places.js';

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
