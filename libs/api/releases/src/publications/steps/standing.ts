import { DomainError } from '@monitor/domain';
import type { PublicationStanding } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readPublicationSteps } from '../storage/publication-steps.query.js';
import type { PublicationStepRow } from '../storage/publication-steps.query.js';
import { readPublication } from '../storage/publications.query.js';

/** A publication with its steps, and what decides about the next. */
export interface SteppedPublication {
  row: NonNullable<Awaited<ReturnType<typeof readPublication>>>;
  steps: PublicationStepRow[];
  standing: PublicationStanding;
  /** How many steps were taken. */
  version: number;
}

/** The publication of a number with its steps; null where there is none. */
export async function readStepped(manager: EntityManager, number: number): Promise<SteppedPublication | null> {
  const row = await readPublication(manager, number);
  if (row === null) return null;
  const steps = await readPublicationSteps(manager, number);
  const hands = steps.filter(({ step }) => step === 'PREPARE' || step === 'WITHHOLD');
  const preparers = hands.flatMap(({ personId }) => personId ?? []);
  const standing = { kind: row.kind, state: row.state, preparers };
  return { row, steps, standing, version: steps.at(-1)?.version ?? 0 };
}

/** The publication of a number; refuses (NOT_FOUND) where there is none. */
export async function findStepped(manager: EntityManager, number: number): Promise<SteppedPublication> {
  const stepped = await readStepped(manager, number);
  if (stepped !== null) return stepped;
  const message = `There is no publication ${String(number)}. Start again from the list of publications.`;
  throw new DomainError('NOT_FOUND', message);
}

/** Refuses (REVISION_STALE) where another step was taken since the publication was looked at. */
export function refuseStale({ steps, version }: SteppedPublication, expectedVersion: number): void {
  if (version === expectedVersion) return;
  const who = steps.at(-1)?.personName ?? 'Somebody';
  const message = `${who} has moved this publication on since you opened it. Nothing of yours was recorded: load it again.`;
  throw new DomainError('REVISION_STALE', message, { seen: expectedVersion, latest: version });
}
