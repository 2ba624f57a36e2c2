import type { TenantTx } from '@monitor/api-platform';
import { fillPublication } from '../../build/build-publication.js';
import { sendJob } from '../../queue/send-job.query.js';
import { lockPublications } from '../storage/publication-steps.query.js';
import { readStepped } from './standing.js';
import { holdWork } from './hold-work.query.js';
import { recordStep, theProduct } from './record-step.js';
import { withProgress } from './with-progress.js';

/**
 * Makes the figures of a publication and seals them, all or nothing: after a crash it is still to be built, and where it
 * is built already, or was given up, nothing is done. One process at a time.
 */
export async function takeBuildStep(tenantTx: TenantTx, publication: number): Promise<void> {
  await withProgress(tenantTx, { publication, stage: 'BUILD' }, (tell) =>
    tenantTx.run(
      { system: 'publication' },
      async (manager) => {
        await holdWork(manager, publication);
        const stepped = await readStepped(manager, publication);
        if (stepped?.standing.state !== 'BUILDING') return;
        await fillPublication(manager, publication, tell);
        await lockPublications(manager);
        await recordStep(manager, theProduct, { publication, step: 'BUILD' });
        await sendJob(manager, 'AUDIT', { publication });
      },
      { isolation: 'REPEATABLE READ' },
    ),
  );
}
