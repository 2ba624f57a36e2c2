import type { FrameworkCatalogue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const insertCataloguesSql = `
INSERT INTO framework_catalogue (version, published_on, source, content)
SELECT edition.version, edition.published_on, edition.source, edition.content
FROM unnest($1::integer[], $2::date[], $3::text[], $4::jsonb[]) AS edition (version, published_on, source, content)
ON CONFLICT DO NOTHING`;

export const editedCataloguesSql = `
SELECT published.version
FROM framework_catalogue published
JOIN unnest($1::integer[], $2::jsonb[]) AS edition (version, content) USING (version)
WHERE published.content <> edition.content
ORDER BY published.version`;

/** Publishes editions that are not there yet; refuses (Error) when a published one reads otherwise than given. */
export async function publishCatalogues(manager: EntityManager, catalogues: FrameworkCatalogue[]): Promise<void> {
  const versions = catalogues.map((catalogue) => catalogue.version);
  const contents = catalogues.map((catalogue) => JSON.stringify(catalogue));
  await manager.query(insertCataloguesSql, [
    versions,
    catalogues.map((catalogue) => catalogue.publishedOn),
    catalogues.map((catalogue) => catalogue.source),
    contents,
  ]);
  const edited = await manager.query<{ version: number }[]>(editedCataloguesSql, [versions, contents]);
  if (edited.length > 0) {
    throw new Error(
      `Edition ${edited.map(({ version }) => version).join(', ')} of the framework catalogue is published in this database ` +
        'with other words. A published edition is never edited: publish the change as a new edition, ' +
        'or start with an empty database.',
    );
  }
}
