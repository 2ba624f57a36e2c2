import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An organisation that must report for a quarter, with its board and region as they were then. */
export interface ExpectedOrganisation {
  quarterId: string;
  code: string;
  type: OrganisationType;
  name: string;
  icbCode: string | null;
  icbName: string | null;
  regionCode: string;
  regionName: string | null;
  isInvented: boolean;
}

/**
 * Columns of the view `expected_return` (alias `expected`) that make an ExpectedOrganisation: for a statement of another
 * feature that joins who must report with what it keeps itself.
 */
export const expectedOrganisationColumns = `
  expected.quarter_id AS "quarterId", expected.organisation_code AS code, expected.organisation_type AS type,
  expected.name, expected.icb_code AS "icbCode", expected.icb_name AS "icbName",
  expected.region_code AS "regionCode", expected.region_name AS "regionName", expected.is_invented AS "isInvented"`;

export const expectedOrganisationSql = `
SELECT ${expectedOrganisationColumns}
FROM expected_return expected
WHERE expected.quarter_id = $1 AND expected.organisation_code = $2`;

/** One organisation as it was in a quarter; null where it need not report for it. */
export async function readExpectedOrganisation(
  manager: EntityManager,
  quarterId: string,
  code: string,
): Promise<ExpectedOrganisation | null> {
  const rows = await manager.query<ExpectedOrganisation[]>(expectedOrganisationSql, [quarterId, code]);
  return rows[0] ?? null;
}
