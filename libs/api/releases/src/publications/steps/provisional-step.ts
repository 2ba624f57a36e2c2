import type { TenantTx } from '@monitor/api-platform';
import { lockPublications } from '../storage/publication-steps.query.js';
import { readOpenPublication, readProvisionalQuarter } from '../storage/publications.query.js';
import { preparePublication } from './prepare-publication.js';
import { theProduct } from './record-step.js';

/**
 * Begins provisional figures of the latest quarter that has returns and no final figures, as the clock does every week.
 * @returns the number of the publication; null where another is in preparation, or there is nothing to publish
 */
export function prepareProvisional(tenantTx: TenantTx): Promise<number | null> {
  return tenantTx.run({ system: 'publication' }, async (manager) => {
    await lockPublications(manager);
    const quarterId = await readProvisionalQuarter(manager);
    if (quarterId === null || (await readOpenPublication(manager)) !== null) return null;
    return preparePublication(manager, theProduct, { kind: 'PROVISIONAL', quarterId });
  });
}
