import { recordBreaks } from '@monitor/api-comparability';
import { publishCatalogues, readMoment } from '@monitor/api-reference';
import { breaksOfEdition, catalogueOf, DomainError } from '@monitor/domain';
import type { Actor, FormEdition } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { EditionStepRow } from '../storage/edition-steps.query.js';
import { publishedBefore } from '../to-edition-record.js';

/** What is published: the proposal as it was looked at, with today as its day. Refuses (REVISION_STALE) another. */
export async function toPublish(
  manager: EntityManager,
  { content, contentHash }: EditionStepRow,
  seenHash: string,
): Promise<FormEdition> {
  if (contentHash !== seenHash) {
    throw new DomainError('REVISION_STALE', 'The edition reads otherwise than what you looked at. Load it again.');
  }
  const { today } = await readMoment(manager);
  return { ...content, publishedOn: today };
}

/** What follows from a publication: its catalogue of actions, and an entry of the ledger for each series it touches. */
export async function recordPublication(manager: EntityManager, actor: Actor, edition: FormEdition): Promise<void> {
  await publishCatalogues(manager, [catalogueOf(edition)]);
  const earlier = publishedBefore(edition.version).at(-1);
  const breaks = earlier === undefined ? [] : breaksOfEdition(earlier, edition);
  if (breaks.length === 0) return;
  const number = String(edition.version);
  await recordBreaks(
    manager,
    breaks.map((entry, index) => ({ ...entry, id: `form-edition-${number}-${String(index + 1)}` })),
    { by: actor.personId, byName: actor.displayName, reason: `Edition ${number} of the form was published.` },
  );
}
