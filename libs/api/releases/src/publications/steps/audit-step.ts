import type { TenantTx } from '@monitor/api-platform';
import { goesOutByItself } from '@monitor/domain';
import { withoutHurry } from '../../build/publication.query.js';
import { sendJob } from '../../queue/send-job.query.js';
import type { PublicationAuditor } from './publication-auditor.js';
import { readStepped } from './standing.js';
import type { SteppedPublication } from './standing.js';
import { lockPublications } from '../storage/publication-steps.query.js';
import { holdWork } from './hold-work.query.js';
import { recordStep, theProduct } from './record-step.js';
import { withProgress } from './with-progress.js';

const waitsForAudit = (stepped: SteppedPublication | null): stepped is SteppedPublication =>
  stepped !== null && ['BUILT', 'AUDITING'].includes(stepped.standing.state);

/** Has a publication attacked, and writes down what came of it. Provisional figures that pass go out at once. */
export async function takeAuditStep(
  tenantTx: TenantTx,
  auditor: PublicationAuditor,
  publication: number,
): Promise<void> {
  await withProgress(tenantTx, { publication, stage: 'AUDIT' }, (tell) =>
    tenantTx.run({ system: 'publication' }, async (manager) => {
      await withoutHurry(manager);
      await holdWork(manager, publication);
      if (!waitsForAudit(await readStepped(manager, publication))) return;
      tell(0, 0);
      const { passed } = await auditor.audit(publication, tell);
      await lockPublications(manager);
      const now = await readStepped(manager, publication);
      if (!waitsForAudit(now)) return;
      await recordStep(manager, theProduct, { publication, step: passed ? 'AUDIT' : 'REFUSE' });
      if (passed && goesOutByItself(now.standing.kind)) await sendJob(manager, 'PUBLISH', { publication });
    }),
  );
}
