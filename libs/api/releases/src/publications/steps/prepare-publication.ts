import { DomainError, isQuarterId, publicationComment, whyNotPrepare } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { openPublication } from '../../build/build-publication.js';
import { sendJob } from '../../queue/send-job.query.js';
import { readOpenPublication, readQuarterStanding } from '../storage/publications.query.js';
import { recordStep } from './record-step.js';
import type { StepTaker } from './record-step.js';

/** A publication as somebody asks for it. */
export interface PublicationToPrepare {
  kind: PublicationKind;
  quarterId: string;
  reason?: string | null;
}

/** Opens a publication, and asks for it to be built. Under the lock of publications. @returns its number */
export async function preparePublication(
  manager: EntityManager,
  taker: StepTaker,
  { kind, quarterId, reason: said }: PublicationToPrepare,
): Promise<number> {
  if (!isQuarterId(quarterId)) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'Give a quarter of the financial year, for example 2027-28-Q1.');
  }
  const reason = publicationComment(said);
  const refusal = whyNotPrepare({ kind, quarterId, reason }, await readQuarterStanding(manager, quarterId));
  if (refusal !== null) throw refusal;
  const open = await readOpenPublication(manager);
  if (open !== null) {
    const message = `Publication ${String(open)} is in preparation. Publish or discard it first: two would not know of each other what they give away.`;
    throw new DomainError('STATE_DOES_NOT_ALLOW', message, { publication: open });
  }
  const publication = await openPublication(manager, { kind, quarterId, reason });
  await recordStep(manager, taker, { publication, step: 'PREPARE', comment: reason });
  await sendJob(manager, 'BUILD', { publication });
  return publication;
}
