import type { FrameworkCatalogue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const insertCataloguesSql = `
INSERT INTO framework_catalogue (version, published_on, source, content)
SELECT edition.version, edition.published_on, edition.source, edition.content
FROM unnest($1::integer[], $2::date[], $3::text[], $4::jsonb[]) AS edition (version, published_on, source, content)
ON CONFLICT DO NOTHING`;

/** Adds editions; one of a version that is there already is left as it is. */
export async function insertCatalogues(manager: EntityManager, editions: readonly FrameworkCatalogue[]): Promise<void> {
  await manager.query(insertCataloguesSql, [
    editions.map(({ version }) => version),
    editions.map(({ publishedOn }) => publishedOn),
    editions.map(({ source }) => source),
    editions.map((edition) => JSON.stringify(edition)),
  ]);
}

export const editedCataloguesSql = `
SELECT published.version
FROM framework_catalogue published
JOIN unnest($1::integer[], $2::jsonb[]) AS edition (version, content) USING (version)
WHERE published.content <> edition.content
ORDER BY published.version`;

/** Versions of the editions that this database holds with another text, in order. */
export async function readEditedVersions(
  manager: EntityManager,
  editions: readonly FrameworkCatalogue[],
): Promise<number[]> {
  const rows = await manager.query<{ version: number }[]>(editedCataloguesSql, [
    editions.map(({ version }) => version),
    editions.map((edition) => JSON.stringify(edition)),
  ]);
  return rows.map(({ version }) => version);
}
