import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { isPublicationStepPossible } from '@monitor/domain';
import { sendJob } from '../../queue/send-job.query.js';
import { readStepped } from './standing.js';
import { lockPublications } from '../storage/publication-steps.query.js';
import { markPublished } from '../storage/publications.query.js';
import { recordStep, theProduct } from './record-step.js';

/**
 * Shows a publication to those it is for, once it may be and its minute has come. Where it is out already, or was given
 * up, nothing is done; before its minute it fails, to be tried again. Its files are asked for with it.
 */
export async function takePublishStep(tenantTx: TenantTx, publication: number): Promise<void> {
  await tenantTx.run({ system: 'publication' }, async (manager) => {
    await lockPublications(manager);
    const stepped = await readStepped(manager, publication);
    if (stepped === null || !isPublicationStepPossible('PUBLISH', stepped.standing)) return;
    const { announcedFor } = stepped.row;
    const { now } = await readMoment(manager);
    if (announcedFor !== null && announcedFor > now) throw new Error('The minute of the publication has not come.');
    await markPublished(manager, publication);
    await recordStep(manager, theProduct, { publication, step: 'PUBLISH' });
    await sendJob(manager, 'FILES', { publication });
  });
}
