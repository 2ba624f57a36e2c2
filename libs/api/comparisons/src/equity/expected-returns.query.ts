import type { AreaLevel, Boundaries, OrganisationType, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { keptReading } from '../estimates/readings.js';

/** Of which areas, quarters and types of organisation returns are counted. */
export interface ExpectedReturnsWanted {
  quarterIds: readonly QuarterId[];
  level: AreaLevel;
  boundaries: Boundaries;
  /** The types that are asked for the metric. */
  types: readonly OrganisationType[];
}

/** How many returns with a metric are expected, by quarter and area. */
export type ExpectedReturns = ReadonlyMap<string, number>;

export const expectedReturnsSql = `
SELECT quarter_id AS "quarterId", area_code AS "areaCode", sum(expected)::int AS expected
FROM response_rollup
WHERE quarter_id = ANY ($1::text[]) AND level = $2 AND boundaries = $3 AND organisation_type = ANY ($4::text[])
GROUP BY quarter_id, area_code`;

/** Counts them from the rollups, in one statement for all areas of the level. */
export async function expectedReturns(manager: EntityManager, wanted: ExpectedReturnsWanted): Promise<ExpectedReturns> {
  const { quarterIds, level, boundaries, types } = wanted;
  const rows = await manager.query<{ quarterId: string; areaCode: string; expected: number }[]>(expectedReturnsSql, [
    quarterIds,
    level,
    keptReading(level, boundaries),
    types,
  ]);
  return new Map(rows.map(({ quarterId, areaCode, expected }) => [placeOf(quarterId, areaCode), expected]));
}

/** How many were expected of one area in one quarter; null where that is not known. */
export function expectedOf(expected: ExpectedReturns, quarterId: QuarterId, areaCode: string): number | null {
  return expected.get(placeOf(quarterId, areaCode)) ?? null;
}

function placeOf(quarterId: string, areaCode: string): string {
  return `${quarterId} ${areaCode}`;
}
