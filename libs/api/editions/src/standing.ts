import type { Actor, EditionStanding } from '@monitor/domain';
import { DomainError } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readEditionSteps } from './storage/edition-steps.query.js';
import type { EditionStepRow } from './storage/edition-steps.query.js';

/** An edition that was drafted here: its latest step, and what decides about the next. */
export interface DraftedEdition {
  current: EditionStepRow;
  steps: readonly EditionStepRow[];
  standing: EditionStanding;
}

/** The edition of a number as it was drafted here; null where it was not. A draft begun anew leaves the one before behind. */
export async function readDraftedEdition(manager: EntityManager, version: number): Promise<DraftedEdition | null> {
  const all = await readEditionSteps(manager, version);
  const steps = all.slice(all.findLastIndex(({ step }) => step === 'DRAFT'));
  const current = steps.at(-1);
  if (current === undefined) return null;
  const wrote = steps.filter(({ step }) => step === 'DRAFT' || step === 'AMEND').map(({ personId }) => personId);
  const proposedBy = steps.findLast(({ step }) => step === 'PROPOSE')?.personId ?? null;
  return { current, steps, standing: { state: current.state, editors: [...new Set(wrote)], proposedBy } };
}

/** The edition of a number as it was drafted here; refuses (NOT_FOUND) where it was not. */
export async function findDraftedEdition(manager: EntityManager, version: number): Promise<DraftedEdition> {
  const drafted = await readDraftedEdition(manager, version);
  if (drafted !== null) return drafted;
  throw new DomainError('NOT_FOUND', 'There is no draft of that number. Start again from the list of editions.');
}

/** Refuses (REVISION_STALE) where another step was taken since the edition was looked at. */
export function refuseStale({ current }: DraftedEdition, expectedVersion: number): void {
  if (current.revision === expectedVersion) return;
  const message = `${current.personName} has changed this edition since you opened it. Nothing of yours was recorded: load it again, and compare.`;
  throw new DomainError('REVISION_STALE', message, { seen: expectedVersion, latest: current.revision });
}

/** Who takes a step, as it is kept with it. */
export function who({ personId, displayName }: Actor) {
  return { personId, personName: displayName };
}
