import type { TenantTx } from '@monitor/api-platform';
import { isPublicationStepPossible } from '@monitor/domain';
import { sendJob } from '../../queue/send-job.query.js';
import { readOpenPublication } from '../storage/publications.query.js';
import { readStepped } from './standing.js';

/**
 * Asks again for the work that the publication in preparation waits for, whatever became of the job that asked before.
 * Work that is being done already is not done twice.
 */
export async function resumePublication(tenantTx: TenantTx): Promise<void> {
  await tenantTx.run({ system: 'publication' }, async (manager) => {
    const publication = await readOpenPublication(manager);
    const stepped = publication === null ? null : await readStepped(manager, publication);
    if (publication === null || stepped === null) return;
    const { standing, row } = stepped;
    if (standing.state === 'BUILDING') return sendJob(manager, 'BUILD', { publication });
    if (standing.state === 'BUILT' || standing.state === 'AUDITING') return sendJob(manager, 'AUDIT', { publication });
    if (!isPublicationStepPossible('PUBLISH', standing)) return;
    const { announcedFor } = row;
    await sendJob(manager, 'PUBLISH', { publication, ...(announcedFor !== null && { startAfter: announcedFor }) });
  });
}
