import type { EquityPoint } from '@monitor/analysis';
import type { Boundaries, OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { areaNameOf } from '../figures/area-name.js';

/** Which published table is meant, in a publication. */
export interface TableKey {
  publication: number;
  quarterId: string;
  boundaries: Boundaries;
  level: 'ENGLAND' | 'REGION' | 'ICB';
  areaCode: string;
  metricId: string;
  stratifier: string;
}

/** What everybody may know of where a published table comes from. */
export interface TableOrigin {
  asOf: number;
  asOfPublishedAt: Date;
  areaName: string;
  organisations: number;
  /** How many of them from which loaded collection, by its id. */
  collections: Record<string, number>;
  loaded: { title: string; source: string; day: string }[];
  weightsSource: string | null;
  figures: EquityPoint;
  expected: number | null;
  accepted: number | null;
}

const statement = `
SELECT own.publication AS "asOf", made.published_at AS "asOfPublishedAt", own.organisations, own.collections,
       own.weights_source AS "weightsSource", own.figures, ${areaNameOf('own.area_code')},
       (SELECT coalesce(jsonb_agg(jsonb_build_object('title', title, 'source', source,
                 'day', (recorded_at AT TIME ZONE 'Europe/London')::date) ORDER BY title, id), '[]')
        FROM loaded_collection WHERE own.collections ? id::text) AS loaded,
       response.expected, response.accepted
FROM published_table own
JOIN publication made ON made.number = own.publication
CROSS JOIN LATERAL (
  SELECT sum(expected)::integer AS expected, sum(accepted)::integer AS accepted FROM response_rollup
  WHERE quarter_id = own.quarter_id AND boundaries = own.boundaries AND level = own.level AND area_code = own.area_code
    AND organisation_type = ANY ($8::text[])
) response
WHERE own.publication <= $1 AND (own.until_publication IS NULL OR own.until_publication > $1) AND own.organisations > 0
  AND own.quarter_id = $2 AND own.boundaries = $3 AND own.level = $4 AND own.area_code = $5 AND own.metric_id = $6
  AND own.stratifier = $7`;

/**
 * Where a published table comes from; null where the publication has none. Expected and accepted are the returns of
 * today, of the types of organisation named. One statement.
 */
export async function tableOrigin(
  manager: EntityManager,
  key: TableKey,
  askedOf: readonly OrganisationType[],
): Promise<TableOrigin | null> {
  const { publication, quarterId, boundaries, level, areaCode, metricId, stratifier } = key;
  const values = [publication, quarterId, boundaries, level, areaCode, metricId, stratifier, askedOf];
  const [origin] = await manager.query<TableOrigin[]>(statement, values);
  return origin ?? null;
}
