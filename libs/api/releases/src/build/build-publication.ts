import { disclosurePolicyFor } from '@monitor/analysis';
import type { PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { beginPublication, readPlan, withoutHurry } from './publication.query.js';
import { changedTables } from './changed-tables.js';
import { keepTables } from './published-tables.query.js';
import { sealPublication } from './seal-publication.js';
import { takeInPlaces, takeInSources } from './take-in.query.js';

/** Version of the formulas behind the frozen figures: intervals that know organisations. */
export const formulaVersion = 'shares-2';

/** What is to be published. */
export interface PublicationPlan {
  kind: PublicationKind;
  /** The latest quarter that it holds. */
  quarterId: string;
  /** Why final figures are revised; null for other kinds. */
  reason: string | null;
}

/** How far the making of a publication has come: quarters done, of how many. */
export type BuildProgress = (done: number, of: number) => void;

/** Opens a publication, without any figures yet. @returns its number */
export function openPublication(manager: EntityManager, plan: PublicationPlan): Promise<number> {
  const policyVersion = disclosurePolicyFor({ kind: 'SHARE' }).version;
  return beginPublication(manager, { ...plan, policyVersion, formulaVersion });
}

/**
 * Makes the figures of a publication that is open, from what counts at this instant: every quarter in which anything
 * changed, both readings, every level. Nothing is shown of them yet. Runs in one transaction of the product's
 * (REPEATABLE READ), so that all of it is of the same returns.
 */
export async function fillPublication(
  manager: EntityManager,
  publication: number,
  onProgress: BuildProgress = () => undefined,
): Promise<void> {
  await withoutHurry(manager);
  const { quarterId } = await readPlan(manager, publication);
  await takeInSources(manager, publication, quarterId);
  await takeInPlaces(manager, publication);
  for await (const { metricId, done, of, ...tables } of changedTables(manager, publication)) {
    await keepTables(manager, { publication, quarterId: tables.quarterId, metricId }, tables);
    onProgress(done, of);
  }
  await sealPublication(manager, publication);
}

/** Opens a publication and makes its figures, in one transaction (REPEATABLE READ). @returns its number */
export async function buildPublication(
  manager: EntityManager,
  plan: PublicationPlan,
  onProgress: BuildProgress = () => undefined,
): Promise<number> {
  const publication = await openPublication(manager, plan);
  await fillPublication(manager, publication, onProgress);
  return publication;
}
