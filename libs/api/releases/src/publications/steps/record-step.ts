import { publicationStateAfter } from '@monitor/domain';
import type { Actor, PublicationStep } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordPublicationStep } from '../storage/publication-steps.query.js';

/** Who takes a step: a person, or the product by itself. */
export type StepTaker = Pick<Actor, 'displayName'> & { personId: string | null };

/** The product at work, as the history of a publication names it. */
export const theProduct: StepTaker = { personId: null, displayName: 'The product' };

/** Writes down that a step was taken, and where the publication stands since. */
export async function recordStep(
  manager: EntityManager,
  { personId, displayName }: StepTaker,
  { publication, step, comment = null }: { publication: number; step: PublicationStep; comment?: string | null },
): Promise<void> {
  const state = publicationStateAfter(step);
  await recordPublicationStep(manager, { publication, step, state, comment, personId, personName: displayName });
}
