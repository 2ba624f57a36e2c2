import type { EntityManager } from 'typeorm';
import { isKnown, knownAt } from './known-at.query.js';

/** An act that recorded or superseded something about an organisation. */
export interface SourceRow {
  /** Null for facts of the product and of the demonstration. */
  importId: string | null;
  importSource: string | null;
  /** Source of the import that this one takes back; null for a file. */
  reversedSource: string | null;
  isInvented: boolean;
  reorganisationId: string | null;
  reorganisationTitle: string | null;
  recordedAt: Date;
  recordedCount: number;
  heldCount: number;
}

interface Statements {
  table: string;
  code: string;
  isInvented: string;
  reorganisation: string;
}

const statements = ({ table, code, isInvented, reorganisation }: Statements) => `
  SELECT row.import_id, row.superseded_by, ${isInvented} AS is_invented, ${reorganisation} AS reorganisation_id, row.recorded_at, row.superseded_at,
         known.at, ${isKnown('row')} AS is_held
  FROM ${table} row CROSS JOIN ${knownAt}
  WHERE row.${code} = $1 AND row.recorded_at < known.at`;

export const organisationSourcesSql = `
WITH statement AS (
  ${statements({
    table: 'organisation_period',
    code: 'code',
    isInvented: 'row.is_invented AND row.import_id IS NULL AND row.reorganisation_id IS NULL',
    reorganisation: 'row.reorganisation_id',
  })}
  UNION ALL
  ${statements({
    table: 'organisation_membership',
    code: 'member_code',
    isInvented: 'false',
    reorganisation: 'NULL::uuid',
  })}
), act AS (
  SELECT import_id, reorganisation_id, is_invented, recorded_at AS at, 1 AS recorded, is_held::int AS held FROM statement
  UNION ALL
  SELECT superseded_by, NULL, false, superseded_at, 0, 0 FROM statement
  WHERE superseded_by IS NOT NULL AND superseded_at < at
)
SELECT act.import_id::text AS "importId", import.source AS "importSource", reversed.source AS "reversedSource",
       act.reorganisation_id AS "reorganisationId", reorganisation.content->>'title' AS "reorganisationTitle",
       act.is_invented AS "isInvented", min(act.at) AS "recordedAt", sum(act.recorded)::int AS "recordedCount",
       sum(act.held)::int AS "heldCount"
FROM act
LEFT JOIN ods_import import ON import.id = act.import_id
LEFT JOIN ods_import reversed ON reversed.id = import.reverses
LEFT JOIN reorganisation_version reorganisation
  ON reorganisation.reorganisation_id = act.reorganisation_id AND reorganisation.superseded_at IS NULL
GROUP BY act.import_id, import.source, reversed.source, act.reorganisation_id, reorganisation.content, act.is_invented
ORDER BY min(act.at) DESC`;

/**
 * Every import or other act that recorded or superseded a period or membership of an organisation until the end of a day
 * (null = until now), the latest first.
 */
export function readOrganisationSources(
  manager: EntityManager,
  code: string,
  knownOn: string | null,
): Promise<SourceRow[]> {
  return manager.query<SourceRow[]>(organisationSourcesSql, [code, knownOn]);
}
