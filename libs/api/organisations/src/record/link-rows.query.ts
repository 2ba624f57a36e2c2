import type { SuccessionType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { isKnown, knownAt } from './known-at.query.js';

/** A body before or after an organisation. */
export interface LinkRow {
  isSuccessor: boolean;
  code: string;
  name: string;
  effectiveOn: string;
  type: SuccessionType;
  weight: number | null;
  source: string;
  recordedAt: Date;
}

export const organisationLinksSql = `
SELECT link.predecessor_code = $1 AS "isSuccessor", other.code,
       coalesce((SELECT period.name FROM organisation_period period
        WHERE period.code = other.code AND (${isKnown('period')} OR period.superseded_at IS NULL)
          AND period.valid_from <= link.effective_on
        ORDER BY ${isKnown('period')} DESC, period.valid_from DESC LIMIT 1), other.code) AS name,
       link.effective_on::text AS "effectiveOn", link.type, link.weight::float8 AS weight,
       link.source, link.recorded_at AS "recordedAt"
FROM succession link
CROSS JOIN ${knownAt}
CROSS JOIN LATERAL (
  SELECT CASE WHEN link.predecessor_code = $1 THEN link.successor_code ELSE link.predecessor_code END AS code
) other
WHERE $1 IN (link.predecessor_code, link.successor_code) AND ${isKnown('link')}
ORDER BY link.effective_on, link.weight DESC NULLS LAST, other.code`;

/** Who came before and after an organisation, as known at the end of a day (null = now), the earliest first. */
export function readOrganisationLinks(
  manager: EntityManager,
  code: string,
  knownOn: string | null,
): Promise<LinkRow[]> {
  return manager.query<LinkRow[]>(organisationLinksSql, [code, knownOn]);
}
