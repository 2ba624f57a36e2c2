import { setTimeout as wait } from 'node:timers/promises';
import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { DomainError, goesOutByItself } from '@monitor/domain';
import { WorkGoesOn } from '../publications/steps/hold-work.query.js';
import { preparePublication } from '../publications/steps/prepare-publication.js';
import type { PublicationToPrepare } from '../publications/steps/prepare-publication.js';
import type { PublicationAuditor } from '../publications/steps/publication-auditor.js';
import { takePublishStep } from '../publications/steps/publish-step.js';
import { recordStep } from '../publications/steps/record-step.js';
import type { StepTaker } from '../publications/steps/record-step.js';
import { findStepped } from '../publications/steps/standing.js';
import { lockPublications } from '../publications/storage/publication-steps.query.js';
import { announce } from '../publications/storage/publications.query.js';
import { longTasks, WorkshopInProcess } from './publication-workshop.js';

const system = { system: 'publication' } as const;
/** How long to wait for another process that is at the same work already. */
const patienceMs = 1_000;

/** An operator at the server's keyboard, as the history of a publication names one. */
export const anOperator: StepTaker = { personId: null, displayName: 'An operator at the server' };

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
 * Prepares a publication and publishes it at once, by the word of an operator: for demonstrations and tests, and where
 * nobody else can. Its history says so.
 * @returns its number
 */
export async function publishAtOnce(
  tenantTx: TenantTx,
  auditor: PublicationAuditor,
  plan: PublicationToPrepare,
): Promise<number> {
  const publication = await tenantTx.run(system, async (manager) => {
    await lockPublications(manager);
    return preparePublication(manager, anOperator, plan);
  });
  if (!(await makePublication(tenantTx, auditor, publication))) throw refusedByAudit(publication);
  if (!goesOutByItself(plan.kind)) {
    await tenantTx.run(system, async (manager) => {
      await lockPublications(manager);
      await announce(manager, publication, (await readMoment(manager)).now);
      await recordStep(manager, anOperator, { publication, step: 'APPROVE' });
    });
  }
  await takePublishStep(tenantTx, publication);
  return publication;
}
