import type { FrameworkCatalogue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { insertCatalogues, readEditedVersions } from './catalogues.query.js';

/** Publishes editions that are not there yet; refuses (Error) when a published one reads otherwise than given. */
export async function publishCatalogues(
  manager: EntityManager,
  editions: readonly FrameworkCatalogue[],
): Promise<void> {
  await insertCatalogues(manager, editions);
  const edited = await readEditedVersions(manager, editions);
  if (edited.length > 0) {
    throw new Error(
      `Edition ${edited.join(', ')} of the framework catalogue is published in this database with other words. ` +
        'A published edition is never edited: publish the change as a new edition, or start with an empty database.',
    );
  }
}
