import { setTimeout as wait } from 'node:timers/promises';
import type { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { WorkGoesOn } from '../publications/steps/hold-work.query.js';
import { preparePublication } from '../publications/steps/prepare-publication.js';
import type { PublicationAuditor } from '../publications/steps/publication-auditor.js';
import { takePublishStep } from '../publications/steps/publish-step.js';
import type { StepTaker } from '../publications/steps/record-step.js';
import { findStepped } from '../publications/steps/standing.js';
import { lockPublications } from '../publications/storage/publication-steps.query.js';
import { longTasks, WorkshopInProcess } from './publication-workshop.js';

const system = { system: 'publication' } as const;
/** How long to wait for another process that is at the same work already. */
const patienceMs = 1_000;

/** An operator at the server's keyboard, as the history of a publication names one. */
const anOperator: StepTaker = { personId: null, displayName: 'An operator at the server' };

/** Builds and audits a publication in this process, or waits until another has. @returns whether it passed its audit */
export async function makePublication(
  tenantTx: TenantTx,
  auditor: PublicationAuditor,
  publication: number,
): Promise<boolean> {
  const workshop = new WorkshopInProcess(tenantTx, auditor);
  for (const task of longTasks) {
    for (;;) {
      try {
        await workshop.work(task, publication);
        break;
      } catch (failure) {
        if (!(failure instanceof WorkGoesOn)) throw failure;
        await wait(patienceMs);
      }
    }
  }
  const { standing } = await tenantTx.run(system, (manager) => findStepped(manager, publication), { readOnly: true });
  return standing.state !== 'REFUSED';
}

function refusedByAudit(publication: number): DomainError {
  const message = `Publication ${String(publication)} was refused by its audit. Withhold what it names, or discard it.`;
  return new DomainError('STATE_DOES_NOT_ALLOW', message);
}

/**
 * Prepares provisional figures up to a quarter and publishes them at once, by the word of an operator: what the schedule
 * does every week. Final and revised figures come out by two people alone.
 * @returns the number of the publication
 */
export async function publishProvisional(
  tenantTx: TenantTx,
  auditor: PublicationAuditor,
  quarterId: string,
): Promise<number> {
  const plan = { kind: 'PROVISIONAL', quarterId, reason: null } as const;
  const publication = await tenantTx.run(system, async (manager) => {
    await lockPublications(manager);
    return preparePublication(manager, anOperator, plan);
  });
  if (!(await makePublication(tenantTx, auditor, publication))) throw refusedByAudit(publication);
  await takePublishStep(tenantTx, publication);
  return publication;
}
